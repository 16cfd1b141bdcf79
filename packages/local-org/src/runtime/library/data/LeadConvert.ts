import type { LeadConversion } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of Database.LeadConvert. */
export class ApexLeadConvert {
    leadId: string | null = null;
    accountId: string | null = null;
    contactId: string | null = null;
    opportunityId: string | null = null;
    opportunityName: string | null = null;
    convertedStatus: string | null = null;
    ownerId: string | null = null;
    doNotCreateOpportunity = false;
    overwriteLeadSource = false;
    sendNotificationEmail = false;

    /** @throws System.DmlException when what every conversion needs is missing */
    conversion(rt: Runtime): LeadConversion {
        if (this.leadId === null || this.convertedStatus === null) {
            const missing = this.leadId === null ? 'LeadId' : 'ConvertedStatus';
            throw rt.exception(
                'System.DmlException',
                `ConvertLead failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Required fields are missing: [${missing}]: [${missing}]`
            );
        }
        const { leadId, convertedStatus } = this;
        return { ...this, leadId, convertedStatus };
    }
}

export const leadConvert = definePlatformType({
    name: 'Database.LeadConvert',
    jsClass: ApexLeadConvert,
    constructors: { '()': () => new ApexLeadConvert() },
    methods: {
        'getAccountId()': (_rt, self: ApexLeadConvert) => self.accountId,
        'getContactId()': (_rt, self: ApexLeadConvert) => self.contactId,
        'getConvertedStatus()': (_rt, self: ApexLeadConvert) => self.convertedStatus,
        'getLeadId()': (_rt, self: ApexLeadConvert) => self.leadId,
        'getOpportunityId()': (_rt, self: ApexLeadConvert) => self.opportunityId,
        'getOpportunityName()': (_rt, self: ApexLeadConvert) => self.opportunityName,
        'getOwnerId()': (_rt, self: ApexLeadConvert) => self.ownerId,
        'isDoNotCreateOpportunity()': (_rt, self: ApexLeadConvert) => self.doNotCreateOpportunity,
        'isOverwriteLeadSource()': (_rt, self: ApexLeadConvert) => self.overwriteLeadSource,
        'isSendNotificationEmail()': (_rt, self: ApexLeadConvert) => self.sendNotificationEmail,
        setAccountId: (_rt, self: ApexLeadConvert, id: string | null) => {
            self.accountId = id;
        },
        setContactId: (_rt, self: ApexLeadConvert, id: string | null) => {
            self.contactId = id;
        },
        setConvertedStatus: (_rt, self: ApexLeadConvert, status: string | null) => {
            self.convertedStatus = status;
        },
        setDoNotCreateOpportunity: (_rt, self: ApexLeadConvert, is: boolean) => {
            self.doNotCreateOpportunity = is;
        },
        setLeadId: (_rt, self: ApexLeadConvert, id: string | null) => {
            self.leadId = id;
        },
        setOpportunityId: (_rt, self: ApexLeadConvert, id: string | null) => {
            self.opportunityId = id;
        },
        setOpportunityName: (_rt, self: ApexLeadConvert, name: string | null) => {
            self.opportunityName = name;
        },
        setOverwriteLeadSource: (_rt, self: ApexLeadConvert, is: boolean) => {
            self.overwriteLeadSource = is;
        },
        setOwnerId: (_rt, self: ApexLeadConvert, id: string | null) => {
            self.ownerId = id;
        },
        setSendNotificationEmail: (_rt, self: ApexLeadConvert, is: boolean) => {
            self.sendNotificationEmail = is;
        }
    }
});
