/**
 * Share objects of standard objects: key prefix, the field that leads to the record, and the access level.
 * Their fields come from the stubs. Source: Object Reference, "AccountShare", "LeadShare" and so on.
 */
export interface StandardShare {
    keyPrefix: string;
    parentField: string;
    accessField: string;
}

export const STANDARD_SHARES: Readonly<Record<string, StandardShare>> = {
    AccountShare: { keyPrefix: '00r', parentField: 'AccountId', accessField: 'AccountAccessLevel' },
    CaseShare: { keyPrefix: '01n', parentField: 'CaseId', accessField: 'CaseAccessLevel' },
    ContactShare: { keyPrefix: '03s', parentField: 'ContactId', accessField: 'ContactAccessLevel' },
    LeadShare: { keyPrefix: '01o', parentField: 'LeadId', accessField: 'LeadAccessLevel' },
    OpportunityShare: {
        keyPrefix: '00t',
        parentField: 'OpportunityId',
        accessField: 'OpportunityAccessLevel'
    }
};
