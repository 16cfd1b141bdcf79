import * as is from '../describe.ts';
import type { FieldDescription, ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import { LEAD_SOURCES, SALUTATIONS } from './picklistValues.ts';

/** By its name in scratch org definitions. */
export const PERSON_ACCOUNTS = 'PersonAccounts';

const FLAG = { IsPersonAccount: is.readOnly(is.checkbox('Is Person Account')) };

/** Object Reference, "Account", and "Person Account Fields": what an account has of its contact. */
const ADDED: Readonly<Record<string, Readonly<Record<string, FieldDescription>>>> = {
    Account: {
        ...FLAG,
        LastName: is.text('Last Name', 80),
        FirstName: is.text('First Name', 40),
        Salutation: is.picklist('Salutation', SALUTATIONS),
        PersonContactId: is.readOnly(is.reference('Contact ID', ['Contact'])),
        ...addressFields('PersonMailing'),
        ...addressFields('PersonOther'),
        PersonMobilePhone: is.phone('Mobile'),
        PersonHomePhone: is.phone('Home Phone'),
        PersonOtherPhone: is.phone('Other Phone'),
        PersonAssistantPhone: is.phone('Asst. Phone'),
        PersonEmail: is.email('Email'),
        PersonTitle: is.text('Title', 80),
        PersonDepartment: is.text('Department', 80),
        PersonAssistantName: is.text('Assistant', 40),
        PersonLeadSource: is.picklist('Lead Source', LEAD_SOURCES),
        PersonBirthdate: is.date('Birthdate')
    },
    Contact: FLAG,
    RecordType: { IsPersonType: is.readOnly(is.checkbox('Is Person Type')) }
};

/** Descriptions of the standard objects as they are in an org with person accounts. */
export function withPersonAccounts(
    descriptions: readonly ObjectDescription[]
): readonly ObjectDescription[] {
    return descriptions.map((object) => {
        const added = ADDED[object.name];
        if (added === undefined) return object;
        return {
            ...object,
            fields: { ...object.fields, ...added },
            absent: (object.absent ?? []).filter((name) => !(name in added)),
            recordTypes:
                object.name === 'Account'
                    ? [
                          {
                              developerName: 'PersonAccount',
                              label: 'Person Account',
                              isPersonType: true
                          }
                      ]
                    : []
        };
    });
}
