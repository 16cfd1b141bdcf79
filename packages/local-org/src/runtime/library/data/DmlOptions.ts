import { definePlatformType } from '../definePlatformType.ts';

/** An instance of Database.DMLOptions; null where nothing was set. */
export class ApexDmlOptions {
    allowFieldTruncation: boolean | null = null;
    optAllOrNone: boolean | null = null;
    localeOptions: string | null = null;
    readonly assignmentRuleHeader = new ApexAssignmentRuleHeader();
    readonly duplicateRuleHeader = new ApexDuplicateRuleHeader();
    readonly emailHeader = new ApexEmailHeader();
}

/** Assignment rules do not exist here: asking for one is refused. */
export class ApexAssignmentRuleHeader {}

export class ApexDuplicateRuleHeader {
    allowSave: boolean | null = null;
    includeRecordDetails: boolean | null = null;
    runAsCurrentUser: boolean | null = null;
}

/** Whether saving sends the platform's e-mails, of which there are none here. */
export class ApexEmailHeader {
    triggerAutoResponseEmail: boolean | null = null;
    triggerOtherEmail: boolean | null = null;
    triggerUserEmail: boolean | null = null;
}

export const dmlOptionTypes = [
    definePlatformType({
        name: 'Database.DMLOptions',
        jsClass: ApexDmlOptions,
        constructors: { '()': () => new ApexDmlOptions() },
        properties: {
            allowFieldTruncation: {
                get: (_rt, self: ApexDmlOptions) => self.allowFieldTruncation,
                set: (_rt, self: ApexDmlOptions, value: boolean | null) => {
                    self.allowFieldTruncation = value;
                }
            },
            optAllOrNone: {
                get: (_rt, self: ApexDmlOptions) => self.optAllOrNone,
                set: (_rt, self: ApexDmlOptions, value: boolean | null) => {
                    self.optAllOrNone = value;
                }
            },
            localeOptions: {
                get: (_rt, self: ApexDmlOptions) => self.localeOptions,
                set: (_rt, self: ApexDmlOptions, value: string | null) => {
                    self.localeOptions = value;
                }
            },
            duplicateRuleHeader: { get: (_rt, self: ApexDmlOptions) => self.duplicateRuleHeader },
            emailHeader: { get: (_rt, self: ApexDmlOptions) => self.emailHeader }
        }
    }),
    definePlatformType({
        name: 'Database.DMLOptions.DuplicateRuleHeader',
        jsClass: ApexDuplicateRuleHeader,
        properties: {
            allowSave: {
                get: (_rt, self: ApexDuplicateRuleHeader) => self.allowSave,
                set: (_rt, self: ApexDuplicateRuleHeader, value: boolean | null) => {
                    self.allowSave = value;
                }
            },
            includeRecordDetails: {
                get: (_rt, self: ApexDuplicateRuleHeader) => self.includeRecordDetails,
                set: (_rt, self: ApexDuplicateRuleHeader, value: boolean | null) => {
                    self.includeRecordDetails = value;
                }
            },
            runAsCurrentUser: {
                get: (_rt, self: ApexDuplicateRuleHeader) => self.runAsCurrentUser,
                set: (_rt, self: ApexDuplicateRuleHeader, value: boolean | null) => {
                    self.runAsCurrentUser = value;
                }
            }
        }
    }),
    definePlatformType({
        name: 'Database.DMLOptions.EmailHeader',
        jsClass: ApexEmailHeader,
        properties: {
            triggerAutoResponseEmail: {
                get: (_rt, self: ApexEmailHeader) => self.triggerAutoResponseEmail,
                set: (_rt, self: ApexEmailHeader, value: boolean | null) => {
                    self.triggerAutoResponseEmail = value;
                }
            },
            triggerOtherEmail: {
                get: (_rt, self: ApexEmailHeader) => self.triggerOtherEmail,
                set: (_rt, self: ApexEmailHeader, value: boolean | null) => {
                    self.triggerOtherEmail = value;
                }
            },
            triggerUserEmail: {
                get: (_rt, self: ApexEmailHeader) => self.triggerUserEmail,
                set: (_rt, self: ApexEmailHeader, value: boolean | null) => {
                    self.triggerUserEmail = value;
                }
            }
        }
    })
];
