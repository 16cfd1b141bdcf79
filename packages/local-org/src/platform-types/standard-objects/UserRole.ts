import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const userRole: ObjectDescription = {
    name: 'UserRole',
    label: 'Role',
    pluralLabel: 'Roles',
    keyPrefix: '00E',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'search', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 80)),
        DeveloperName: is.text('Developer Name', 80),
        ParentRoleId: is.reference('Parent Role ID', ['UserRole']),
        RollupDescription: is.text('Description', 80),
        OpportunityAccessForAccountOwner: is.restrictedPicklist(
            'Opportunity Access Level for Account Owner',
            ['None', 'Read', 'Edit']
        ),
        CaseAccessForAccountOwner: is.restrictedPicklist('Case Access Level for Account Owner', [
            'None',
            'Read',
            'Edit'
        ]),
        ContactAccessForAccountOwner: is.restrictedPicklist(
            'Contact Access Level for Account Owner',
            ['None', 'Read', 'Edit']
        ),
        ForecastUserId: is.reference('User ID', ['User'])
    },
    children: { Users: ['User', 'UserRoleId'] }
};
