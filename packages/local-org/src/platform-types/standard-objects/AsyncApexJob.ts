import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** A batch, queueable, future or scheduled job, waiting, running or done. */
export const asyncApexJob: ObjectDescription = {
    name: 'AsyncApexJob',
    label: 'Apex Job',
    pluralLabel: 'Apex Jobs',
    keyPrefix: '707',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        JobType: is.readOnly(
            is.restrictedPicklist('Job Type', [
                'Future',
                'SharingRecalculation=Sharing Recalculation',
                'ScheduledApex=Scheduled Apex',
                'BatchApex=Batch Apex',
                'BatchApexWorker=Batch Apex Worker',
                'TestRequest=Test Request',
                'TestWorker=Test Worker',
                'ApexToken=Apex Token',
                'Queueable'
            ])
        ),
        ApexClassId: is.readOnly(is.reference('Class ID', ['ApexClass'])),
        Status: is.readOnly(
            is.restrictedPicklist('Status', [
                'Queued',
                'Processing',
                'Aborted',
                'Completed',
                'Failed',
                'Preparing',
                'Holding'
            ])
        ),
        JobItemsProcessed: is.readOnly(is.integer('Batches Processed')),
        TotalJobItems: is.readOnly(is.integer('Total Batches')),
        NumberOfErrors: is.readOnly(is.integer('Failures')),
        CompletedDate: is.readOnly(is.dateTime('Completion Date')),
        MethodName: is.readOnly(is.text('Apex Method', 255)),
        ExtendedStatus: is.readOnly(is.text('Status Detail', 255)),
        ParentJobId: is.readOnly(is.reference('Apex Job ID', ['AsyncApexJob'])),
        LastProcessed: is.readOnly(is.text('Last Processed', 15)),
        LastProcessedOffset: is.readOnly(is.integer('Last Processed Offset')),
        CronTriggerId: is.readOnly(is.reference('Scheduled Job ID', ['CronTrigger']))
    }
};

/** A scheduled job and when it runs. */
export const cronTrigger: ObjectDescription = {
    name: 'CronTrigger',
    label: 'Scheduled Jobs',
    pluralLabel: 'Scheduled Jobs',
    keyPrefix: '08e',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        CronJobDetailId: is.readOnly(is.reference('Job ID', ['CronJobDetail'])),
        NextFireTime: is.readOnly(is.dateTime('Next Run Time')),
        PreviousFireTime: is.readOnly(is.dateTime('Previous Run Time')),
        State: is.readOnly(
            is.restrictedPicklist('State', [
                'WAITING',
                'ACQUIRED',
                'EXECUTING',
                'COMPLETE',
                'ERROR',
                'DELETED',
                'PAUSED',
                'BLOCKED',
                'PAUSED_BLOCKED'
            ])
        ),
        StartTime: is.readOnly(is.dateTime('Start Time')),
        EndTime: is.readOnly(is.dateTime('End Time')),
        CronExpression: is.readOnly(is.text('Cron Expression', 255)),
        TimeZoneSidKey: is.readOnly(is.restrictedPicklist('Time Zone', [])),
        OwnerId: is.readOnly(is.reference('Owner ID', ['User'])),
        TimesTriggered: is.readOnly(is.integer('Times Triggered'))
    }
};

export const cronJobDetail: ObjectDescription = {
    name: 'CronJobDetail',
    label: 'Cron Job',
    pluralLabel: 'Cron Jobs',
    keyPrefix: '08a',
    nameField: 'Name',
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: { ...is.readOnly(is.text('Name', 255)), nillable: false },
        JobType: is.readOnly(
            is.restrictedPicklist('Job Type', [
                '1=Data Export',
                '3=Dashboard Refresh',
                '4=Reporting Snapshot',
                '6=Scheduled Flow',
                '7=Scheduled Apex',
                '8=Report Run',
                '9=Batch Job',
                'A=Reporting Notification'
            ])
        )
    }
};
