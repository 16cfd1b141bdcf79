import type { QueryRecord } from '../../../src/server/ui/index.ts';

const owner = { attributes: { type: 'User' }, Id: '005000000000001AAA', Name: 'Amy Agent' };

function row(type: string, fields: Record<string, unknown>): QueryRecord {
    return {
        attributes: { type },
        OwnerId: owner.Id,
        Owner: owner,
        LastModifiedById: owner.Id,
        LastModifiedBy: owner,
        CreatedDate: '2026-11-01T09:30:00.000+0000',
        LastModifiedDate: '2026-11-17T15:02:00.000+0000',
        ...fields
    };
}

export const acme = '001000000000001AAA';
export const jane = '003000000000001AAA';

const account = { attributes: { type: 'Account' }, Name: 'Acme' };

export const fakeRecords: Record<string, QueryRecord[]> = {
    Account: [
        row('Account', {
            Id: acme,
            Name: 'Acme',
            Phone: '+1 415 555 0100',
            Website: 'www.acme.example',
            Type: 'Customer',
            Industry: 'Retail',
            AnnualRevenue: 1250000,
            Description: 'Buys anvils.\nOften.'
        }),
        row('Account', {
            Id: '001000000000002AAA',
            Name: 'Globex',
            Phone: '+1 212 555 0111',
            Type: 'Partner'
        })
    ],
    Contact: [
        row('Contact', {
            Id: jane,
            Name: 'Jane Smith',
            FirstName: 'Jane',
            LastName: 'Smith',
            AccountId: acme,
            Account: account,
            Title: 'Head of Procurement',
            Phone: '+1 415 555 0141',
            MobilePhone: '+1 415 555 0142',
            Email: 'jane.smith@acme.example',
            Birthdate: '1985-03-09',
            DoNotCall: false
        }),
        row('Contact', {
            Id: '003000000000002AAA',
            Name: 'Sam Okafor',
            FirstName: 'Sam',
            LastName: 'Okafor',
            AccountId: acme,
            Account: account,
            Phone: '+1 415 555 0177'
        })
    ],
    User: [row('User', { Id: owner.Id, Name: 'Amy Agent', Username: 'amy.agent@local.org' })]
};
