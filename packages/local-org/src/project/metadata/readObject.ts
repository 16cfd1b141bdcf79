import type { ElementReader } from '../xml/index.ts';
import type { NameFieldMetadata, ObjectMetadata } from './types.ts';

/** What stands in `X.object-meta.xml` itself; fields, rules and the rest have files of their own. */
export type ObjectHeader = Pick<
    ObjectMetadata,
    | 'label'
    | 'pluralLabel'
    | 'nameField'
    | 'sharingModel'
    | 'customSettingsType'
    | 'visibility'
    | 'publishBehavior'
>;

const SHARING_MODELS = [
    'Private',
    'Read',
    'ReadWrite',
    'ReadWriteTransfer',
    'ControlledByParent',
    'FullAccess'
] as const;

export function readObject(reader: ElementReader): ObjectHeader {
    reader.ignore(
        'actionOverrides',
        'allowInChatterGroups',
        'businessProcesses',
        'compactLayoutAssignment',
        'compactLayouts',
        'customHelp',
        'customHelpPage',
        'deploymentStatus',
        'deprecated',
        'description',
        'enableActivities',
        'enableBulkApi',
        'enableChangeDataCapture',
        'enableDataTranslation',
        'enableEnhancedLookup',
        'enableFeeds',
        'enableHistory',
        'enableLicensing',
        'enableReports',
        'enableSearch',
        'enableSharing',
        'enableStreamingApi',
        'eventType',
        'externalSharingModel',
        'gender',
        'household',
        'listViews',
        'profileSearchLayouts',
        'recordTypeTrackFeedHistory',
        'recordTypeTrackHistory',
        'searchLayouts',
        'startsWith',
        'webLinks'
    );
    return {
        label: reader.text('label'),
        pluralLabel: reader.text('pluralLabel'),
        nameField: reader.one('nameField', readNameField),
        sharingModel: reader.optionalChoice('sharingModel', SHARING_MODELS),
        customSettingsType: reader.optionalChoice('customSettingsType', ['Hierarchy', 'List']),
        visibility: reader.choice(
            'visibility',
            ['Public', 'Protected', 'PackageProtected'],
            'Public'
        ),
        publishBehavior: reader.optionalChoice('publishBehavior', [
            'PublishImmediately',
            'PublishAfterCommit'
        ])
    };
}

function readNameField(reader: ElementReader): NameFieldMetadata {
    reader.ignore('trackHistory', 'trackFeedHistory');
    return {
        label: reader.text('label'),
        type: reader.choice('type', ['Text', 'AutoNumber'], 'Text'),
        displayFormat: reader.text('displayFormat'),
        startingNumber: reader.integer('startingNumber', 0)
    };
}
