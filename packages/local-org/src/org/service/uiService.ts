import type {
    AccessForUi,
    NotificationForUi,
    OrgForUi,
    ProjectForUi,
    RecordAccess,
    UserForUi
} from '../../contract/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { PermissionsMetadata } from '../../project/index.ts';
import type { InboxItem } from '../../host/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import type { Org } from '../Org.ts';
import { auraMethods, callApex } from './apexCall.ts';
import { openDelivery } from './deliveries.ts';
import { describeForUi, visibleObjects } from './describeForUi.ts';
import { subscribe } from './eventStream.ts';
import { fileForUi } from './files.ts';
import { queryJson, queryRows } from './queries.ts';
import { saveOne } from './saves.ts';

/** User permissions that components may import from `@salesforce/userPermission`. */
const ASKED_FOR = [
    'ApiEnabled',
    'AssignPermissionSets',
    'CustomizeApplication',
    'ManageUsers',
    'ModifyAllData',
    'ViewAllData',
    'ViewSetup'
];

/** Most items the tray shows. */
const TRAY_SIZE = 50;

/** What the browser side asks, answered by the org. */
export function uiService(org: Org, cacheDirectory: string): OrgForUi {
    return {
        project: async () => projectForUi(org, cacheDirectory),
        users: async () => usersForUi(org),
        access: async (userId) => accessForUi(org, userId),
        objects: async (userId) => visibleObjects(org, userId),
        describe: async (userId, object) => describeForUi(org, userId, object),
        query: async (userId, soql) => queryJson(org, userId, soql),
        create: async (userId, object, fields) =>
            saveOne(org, userId, { operation: 'insert', object, id: null, fields }),
        update: async (userId, object, id, fields) => {
            saveOne(org, userId, { operation: 'update', object, id, fields });
        },
        setLanguage: async (userId, language) => {
            const fields = { LanguageLocaleKey: language, LocaleSidKey: localeOf(language) };
            saveOne(org, org.administrator().id, {
                operation: 'update',
                object: 'User',
                id: userId,
                fields
            });
        },
        remove: async (userId, object, id) => {
            saveOne(org, userId, { operation: 'delete', object, id, fields: {} });
        },
        recordAccess: async (userId, id) => recordAccess(org, userId, id),
        callApex: async (userId, call) => callApex(org, userId, call),
        notifications: async (userId) =>
            org.inbox.of(userId, TRAY_SIZE).map((item) => notificationForUi(org, item)),
        markNotificationsRead: async (userId, ids) => org.inbox.markRead(userId, ids),
        onNotification: async (userId, listener) => {
            const cancel = org.inbox.listen((item) => {
                if (item.userId === userId) listener(notificationForUi(org, item));
            });
            return async () => cancel();
        },
        subscribe: async (userId, channel, replayId, listener) =>
            subscribe(org, userId, channel, replayId, listener),
        file: async (userId, id) => fileForUi(org, userId, id),
        delivery: async (request) => openDelivery(org, request)
    };
}

function projectForUi(org: Org, cacheDirectory: string): ProjectForUi {
    const { project, directory, namespace } = org.opened;
    return {
        name: project.settings.packageDirectories[0]?.packageName ?? 'Project',
        namespace,
        directories: project.settings.packageDirectories.map(({ path }) => `${directory}/${path}`),
        cacheDirectory,
        labels: Object.fromEntries(project.labels.map(({ name, value }) => [name, value])),
        translations: Object.fromEntries(
            project.translations.map(({ name: language, labels }) => [
                language,
                Object.fromEntries(labels.map(({ name, label }) => [name, label]))
            ])
        ),
        apexMethods: auraMethods(org),
        customPermissions: project.customPermissions.map(({ name }) => name)
    };
}

/** The formats that people of a language expect: `de` → `de_DE`. */
function localeOf(language: string): string {
    const { language: main, region } = new Intl.Locale(language.replaceAll('_', '-')).maximize();
    return `${main}_${region ?? ''}`;
}

function usersForUi(org: Org): UserForUi[] {
    const { rows } = queryRows(
        org,
        org.administrator().id,
        `SELECT Id, Username, Name, FirstName, Email, Profile.Name, LocaleSidKey, LanguageLocaleKey,
                TimeZoneSidKey
         FROM User WHERE IsActive = true AND UserType = 'Standard' ORDER BY CreatedDate, Username`,
        false
    );
    // Whoever opens the org first wants to see what an agent sees.
    const users = rows.map(userForUi);
    return [...users].sort(
        (one, other) => Number(isAdministrator(one)) - Number(isAdministrator(other))
    );
}

function isAdministrator(user: UserForUi): boolean {
    return user.profileName === 'System Administrator';
}

function userForUi(user: SObjectValue): UserForUi {
    const text = (field: string): string => (user.value(field) as string | null) ?? '';
    return {
        id: user.id ?? '',
        username: text('Username'),
        name: text('Name'),
        firstName: user.value('FirstName') as string | null,
        email: text('Email'),
        profileName: (user.parents().get('Profile')?.value('Name') as string | null) ?? '',
        locale: text('LocaleSidKey'),
        language: text('LanguageLocaleKey'),
        timeZone: text('TimeZoneSidKey'),
        currency: 'USD'
    };
}

function accessForUi(org: Org, userId: string): AccessForUi {
    const permissions = org.permissionsOf(userId);
    const { documents, customPermissions, permissionSets } = org.opened.project;
    const names = (kind: string): string[] =>
        documents.filter((document) => document.kind === kind).map(({ name }) => name);
    const assigned = org.users.assignments(userId).permissionSets;
    const sets = permissionSets.filter(({ name }) => assigned.includes(name));
    const isAdmin = permissions.isAdministrator;
    return {
        customPermissions: customPermissions
            .map(({ name }) => name)
            .filter((name) => permissions.hasCustomPermission(name)),
        userPermissions: ASKED_FOR.filter((name) => permissions.hasUserPermission(name)),
        tabs: isAdmin ? names('tab') : sets.flatMap(shownTabs),
        applications: isAdmin ? names('app') : sets.flatMap(shownApplications)
    };
}

function shownTabs({ tabs }: PermissionsMetadata): string[] {
    return tabs.filter(({ visibility }) => visibility !== 'None').map(({ tab }) => tab);
}

function shownApplications({ applications }: PermissionsMetadata): string[] {
    return applications.filter(({ visible }) => visible).map(({ application }) => application);
}

function recordAccess(org: Org, userId: string, id: string): RecordAccess {
    const { rows } = queryRows(
        org,
        userId,
        `SELECT RecordId, HasReadAccess, HasEditAccess, HasDeleteAccess FROM UserRecordAccess
         WHERE UserId = '${safeId(userId)}' AND RecordId = '${safeId(id)}'`,
        false
    );
    const [row] = rows;
    return {
        read: row?.value('HasReadAccess') === true,
        edit: row?.value('HasEditAccess') === true,
        delete: row?.value('HasDeleteAccess') === true
    };
}

function safeId(id: string): string {
    if (/^[0-9A-Za-z]{15,18}$/.test(id)) return id;
    throw new OrgRefusal(400, 'MALFORMED_ID', `malformed id ${id}`);
}

function notificationForUi(org: Org, item: InboxItem): NotificationForUi {
    const type = org.opened.project.notificationTypes.find(({ name }) => name === item.typeName);
    return {
        id: item.id,
        title: item.title,
        body: item.body,
        targetId: item.targetId,
        targetPageReference:
            item.targetPageRef === null ? null : (JSON.parse(item.targetPageRef) as unknown),
        read: item.isRead,
        createdDate: new Date(item.at).toISOString(),
        typeName: item.typeName,
        desktop: type?.desktop ?? false,
        mobile: type?.mobile ?? false
    };
}
