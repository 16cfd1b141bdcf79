import type { Area } from '../Rule.ts';

const TYPES = 'SOAP API Developer Guide, "Person Account Record Types"';

export const persons: Area = {
    name: 'persons',
    title: 'Person accounts, where the org definition has the feature PersonAccounts',
    rules: [
        {
            id: 'person-contact',
            rule: 'A person account comes with a contact that shows its fields, and goes and returns with it.',
            evidence: { document: TYPES },
            state: 'Exact',
            tests: ['persons/PersonAccountsTest'],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: 'if (isShared) values[onContact] = account[name] ?? null;',
                to: 'if (!isShared) values[onContact] = account[name] ?? null;'
            }
        },
        {
            id: 'person-type',
            rule: 'A record type of persons makes an account a person.',
            evidence: { document: TYPES },
            state: {
                simplified:
                    'Without a record type a last name does; in an org the default record type of the user decides. There is one record type of persons, PersonAccount, and no way from business to person.'
            },
            tests: [
                'persons/PersonAccountsTest.aRecordType',
                'persons/PersonAccountsTest.aBusinessStays'
            ],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: "const isPerson = isUntyped || pending.row['RecordTypeId'] === personType;",
                to: "const isPerson = pending.row['RecordTypeId'] !== personType;"
            }
        },
        {
            id: 'person-name',
            rule: 'A person is named by first and last name, never by Name.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['persons/PersonAccountsTest.aPersonIsNamed'],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: "return isGiven ? ['Name'] : [];",
                to: 'return [];'
            }
        },
        {
            id: 'person-fields',
            rule: 'A business account has no fields of persons.',
            evidence: { knowledge: true },
            state: { simplified: 'The words of the refusal are our own.' },
            tests: ['persons/PersonAccountsTest.aBusinessHasNo'],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: 'OF_PERSONS.test(name) && row[name] != null',
                to: 'OF_PERSONS.test(name) && row[name] === 1'
            }
        },
        {
            id: 'person-triggers',
            rule: 'Changes of person accounts fire triggers of Account, none of Contact.',
            evidence: {
                document: 'Apex Developer Guide, "Operations That Don\'t Invoke Triggers"'
            },
            state: 'Exact',
            tests: ['persons/PersonAccountsTest.accountTriggersFire'],
            mutant: {
                none: 'The contact is written past everything that fires triggers; there is no line to take away.'
            }
        },
        {
            id: 'person-contacts',
            rule: 'A person account has no contact but its own.',
            evidence: { document: TYPES },
            state: 'Exact',
            tests: ['persons/PersonAccountsTest.aPersonHasNoOther'],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: "if (!isPersons && account?.['IsPersonAccount'] !== true) return;",
                to: 'if (!isPersons) return;'
            }
        },
        {
            id: 'person-contact-alone',
            rule: 'The contact of a person is not changed or deleted by itself.',
            evidence: { knowledge: true },
            state: {
                refused:
                    'INVALID_PERSON_ACCOUNT_OPERATION; no document says which changes an org lets through. Custom fields of Contact (`__pc` on Account), and leads without company, which become persons, are not there.'
            },
            tests: ['persons/PersonAccountsTest.theContactIsNotDeleted'],
            mutant: {
                file: 'database/standard/personAccounts.ts',
                from: "if (pending.object.name !== 'Contact' || pending.row['IsPersonAccount'] !== true) return;",
                to: 'if (pending.isInsert || !pending.isInsert) return;'
            }
        }
    ]
};
