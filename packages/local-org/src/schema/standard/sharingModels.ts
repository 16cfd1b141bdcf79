import type { ObjectDefinition } from '../definitions.ts';

type SharingModel = ObjectDefinition['sharingModel'];

/** Organisation-wide defaults of a new org; objects not named here are open to whoever has object permission. */
const SHARING_MODELS: Readonly<Record<string, SharingModel>> = {
    Account: 'ReadWrite',
    Contact: 'ControlledByParent',
    Lead: 'ReadWriteTransfer',
    Opportunity: 'ReadWrite',
    OpportunityContactRole: 'ControlledByParent',
    OpportunityLineItem: 'ControlledByParent',
    Case: 'ReadWriteTransfer',
    CaseComment: 'ControlledByParent',
    Task: 'Private',
    Event: 'Private',
    User: 'Read',
    ContentVersion: 'ControlledByParent',
    ContentDocument: 'ControlledByParent',
    ContentDocumentLink: 'ControlledByParent'
};

export function standardSharingModel(objectName: string): SharingModel {
    return SHARING_MODELS[objectName] ?? 'FullAccess';
}
