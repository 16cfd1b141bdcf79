import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import { addressFields } from './addressFields.ts';
import * as without from './plainOrg.ts';

export const user: ObjectDescription = {
    name: 'User',
    label: 'User',
    pluralLabel: 'Users',
    keyPrefix: '005',
    nameField: 'Name',
    isSetup: true,
    cannot: ['delete', 'undelete'],
    fields: {
        Username: {
            ...is.required(is.text('Username', 80)),
            unique: true
        },
        LastName: is.required(is.text('Last Name', 80)),
        FirstName: is.text('First Name', 40),
        Name: { ...is.readOnly(is.text('Full Name', 121)), nillable: false },
        CompanyName: is.text('Company Name', 80),
        Department: is.text('Department', 80),
        Division: is.text('Division', 80),
        Title: is.text('Title', 80),
        ...addressFields(),
        Email: is.required(is.email('Email', 128)),
        SenderEmail: is.email('Email Sender Address'),
        SenderName: is.text('Email Sender Name', 80),
        Signature: is.textArea('Email Signature', 1333),
        Phone: is.phone('Phone'),
        Fax: is.phone('Fax'),
        MobilePhone: is.phone('Mobile'),
        Extension: is.phone('Extension'),
        Alias: is.required(is.text('Alias', 8)),
        CommunityNickname: { ...is.text('Nickname', 40), nillable: false, unique: true },
        // Defaulted on create, as Object Reference says: whoever is added can log in.
        IsActive: is.checkbox('Active', true),
        TimeZoneSidKey: is.required(is.restrictedPicklist('Time Zone', [])),
        LocaleSidKey: is.required(is.restrictedPicklist('Locale', [])),
        EmailEncodingKey: is.required(
            is.restrictedPicklist('Email Encoding', [
                'UTF-8=Unicode (UTF-8)',
                'ISO-8859-1=General US & Western Europe (ISO-8859-1, ISO-LATIN-1)',
                'Shift_JIS=Japanese (Shift-JIS)',
                'ISO-2022-JP=Japanese (JIS)',
                'EUC-JP=Japanese (EUC)',
                'ks_c_5601-1987=Korean (ks_c_5601-1987)',
                'Big5=Traditional Chinese (Big5)',
                'GB2312=Simplified Chinese (GB2312)'
            ])
        ),
        LanguageLocaleKey: is.required(is.restrictedPicklist('Language', [])),
        ProfileId: is.required(is.reference('Profile ID', ['Profile'])),
        UserRoleId: is.reference('Role ID', ['UserRole']),
        UserType: is.readOnly(
            is.restrictedPicklist('User Type', [
                'Standard',
                'PowerPartner=Partner',
                'PowerCustomerSuccess=Customer Portal Manager',
                'CustomerSuccess=Customer Portal User',
                'Guest',
                'CspLitePortal=High Volume Portal',
                'CsnOnly=CSN Only',
                'SelfService=Self Service',
                'AutomatedProcess=Automated Process',
                'CloudIntegrationUser=Cloud Integration User'
            ])
        ),
        EmployeeNumber: is.text('Employee Number', 20),
        ManagerId: is.reference('Manager ID', ['User']),
        DelegatedApproverId: is.reference('Delegated Approver ID', ['Group', 'User']),
        LastLoginDate: is.readOnly(is.dateTime('Last Login')),
        LastPasswordChangeDate: is.readOnly(is.dateTime('Last Password Change or Reset')),
        FederationIdentifier: { ...is.text('SAML Federation ID', 512), unique: true },
        AboutMe: is.textArea('About Me', 1000),
        FullPhotoUrl: is.readOnly(is.url('Url for full-sized Photo', 1024)),
        SmallPhotoUrl: is.readOnly(is.url('Photo', 1024)),
        MediumPhotoUrl: is.readOnly(is.url('Url for medium profile photo', 1024)),
        IsProfilePhotoActive: is.readOnly(is.checkbox('Has Profile Photo')),
        ForecastEnabled: is.checkbox('Allow Forecasting'),
        ReceivesInfoEmails: is.checkbox('Info Emails'),
        ReceivesAdminInfoEmails: is.checkbox('Admin Info Emails'),
        ContactId: is.createOnly(is.reference('Contact ID', ['Contact'])),
        AccountId: is.readOnly(is.reference('Account ID', ['Account'])),
        UserPermissionsMarketingUser: is.checkbox('Marketing User'),
        UserPermissionsOfflineUser: is.checkbox('Offline User'),
        UserPermissionsKnowledgeUser: is.checkbox('Knowledge User'),
        UserPermissionsSFContentUser: is.checkbox('Salesforce CRM Content User'),
        UserPermissionsSupportUser: is.checkbox('Service Cloud User'),
        UserPermissionsInteractionUser: is.checkbox('Flow User'),
        UserPreferencesLightningExperiencePreferred: is.checkbox('LightningExperiencePreferred')
    },
    absent: [
        ...without.MULTIPLE_CURRENCIES,
        ...without.stateAndCountryPicklists(),
        'DefaultCurrencyIsoCode',
        'DefaultDivision',
        'IsPartner',
        'PortalRole'
    ],
    children: {
        PermissionSetAssignments: ['PermissionSetAssignment', 'AssigneeId'],
        GroupMemberships: ['GroupMember', 'UserOrGroupId'],
        ManagedUsers: ['User', 'ManagerId']
    }
};
