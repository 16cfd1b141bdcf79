import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import * as without from './plainOrg.ts';

export const organization: ObjectDescription = {
    name: 'Organization',
    label: 'Organization',
    pluralLabel: 'Organization',
    keyPrefix: '00D',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: { ...is.text('Name', 80), nillable: false },
        ...addressFields(),
        Phone: is.phone('Phone'),
        Fax: is.phone('Fax'),
        PrimaryContact: is.text('Primary Contact', 80),
        DefaultLocaleSidKey: is.restrictedPicklist('Locale', []),
        TimeZoneSidKey: is.restrictedPicklist('Time Zone', []),
        LanguageLocaleKey: is.restrictedPicklist('Language', []),
        FiscalYearStartMonth: is.readOnly(is.integer('Fiscal Year Starts In')),
        InstanceName: is.readOnly(is.text('Instance Name', 5)),
        IsSandbox: is.readOnly(is.checkbox('Is Sandbox')),
        IsReadOnly: is.readOnly(is.checkbox('Is Read Only')),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        OrganizationType: is.readOnly(
            is.restrictedPicklist('Edition', [
                'Team Edition',
                'Professional Edition',
                'Enterprise Edition',
                'Developer Edition',
                'Personal Edition',
                'Unlimited Edition',
                'Base Edition'
            ])
        ),
        TrialExpirationDate: is.readOnly(is.dateTime('Trial Expiration Date')),
        UiSkin: is.restrictedPicklist('UI Skin', [])
    },
    absent: [...without.DIVISIONS, ...without.stateAndCountryPicklists()]
};
