import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const site: ObjectDescription = {
    name: 'Site',
    label: 'Site',
    pluralLabel: 'Sites',
    keyPrefix: '0DM',
    nameField: 'Name',
    isSetup: true,
    cannot: ['create', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        Name: { ...is.readOnly(is.text('Site Name', 80)), nillable: false },
        MasterLabel: { ...is.readOnly(is.text('Site Label', 80)), nillable: false },
        Subdomain: is.readOnly(is.text('Site Subdomain Prefix', 80)),
        UrlPathPrefix: is.readOnly(is.text('Default Web Address', 40)),
        GuestUserId: is.readOnly(is.reference('User ID', ['User'])),
        Status: is.readOnly(
            is.restrictedPicklist('Site Status', [
                'Active',
                'InMaintenance=In Maintenance',
                'Inactive'
            ])
        ),
        AdminId: is.readOnly(is.reference('User ID', ['User'])),
        Description: is.readOnly(is.textArea('Site Description', 255)),
        SiteType: is.readOnly(
            is.restrictedPicklist('Site Type', [
                'Siteforce=Site.com',
                'Visualforce=Force.com',
                'User',
                'ChatterNetwork=Network',
                'ChatterNetworkPicasso=Experience Builder'
            ])
        ),
        ClickjackProtectionLevel: is.readOnly(
            is.restrictedPicklist('Clickjack Protection Level', [
                'AllowAllFraming',
                'External',
                'SameOriginOnly',
                'NoFraming'
            ])
        ),
        GuestRecordDefaultOwnerId: is.readOnly(is.reference('User ID', ['User'])),
        DailyBandwidthLimit: is.readOnly(is.integer('Daily Bandwidth Limit (MB)')),
        DailyBandwidthUsed: is.readOnly(is.integer('Daily Bandwidth Used')),
        DailyRequestTimeLimit: is.readOnly(is.integer('Daily Request Time Limit (min)')),
        DailyRequestTimeUsed: is.readOnly(is.integer('Daily Request Time Used')),
        MonthlyPageViewsEntitlement: is.readOnly(is.integer('Monthly Page Views Allowed'))
    }
};
