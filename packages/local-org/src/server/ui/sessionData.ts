import type { AccessForUi, ObjectSummary } from './OrgForUi.ts';
import type { TabMetadata, UiMetadata } from './metadata/index.ts';
import { motifIcon, objectModel, sameObject } from './records/index.ts';
import type { UiContext } from './UiContext.ts';
import type { AppModel, FormFactor, SessionData, TabModel } from '../../../ui/wire/index.ts';

/** What the page knows before it asks for anything. */
export async function sessionData(
    context: UiContext,
    userId: string,
    formFactor: FormFactor,
    wantedApp: string
): Promise<SessionData> {
    const user = await context.user(userId);
    const metadata = await context.metadata();
    const access = await context.org.access(userId);
    const objects = await context.org.objects(userId);
    const project = await context.project();
    const tabs = visibleTabs(metadata, access, objects);
    const apps = visibleApps(metadata, access, tabs);
    const current = apps.find((app) => app.name === wantedApp) ?? apps[0];
    return {
        user: pick(user),
        users: (await context.org.users()).map(pick),
        formFactor,
        namespace: project.namespace,
        locale: user.locale,
        language: user.language,
        languages: [PROJECT_LANGUAGE, ...Object.keys(project.translations), RIGHT_TO_LEFT],
        labels: project.translations[user.language] ?? {},
        timeZone: user.timeZone,
        currency: user.currency,
        customPermissions: access.customPermissions,
        userPermissions: access.userPermissions,
        apps,
        currentApp: current?.name ?? '',
        objects: objects.map((object) => objectModel(object, metadata)),
        tabs
    };
}

const PROJECT_LANGUAGE = 'en_US';
/** Arabic: to see how pages look the other way round. */
const RIGHT_TO_LEFT = 'ar';

function pick({ id, username, name, profileName }: SessionData['user']): SessionData['user'] {
    return { id, username, name, profileName };
}

const standardTabs = ['Lead', 'Account', 'Contact', 'Opportunity', 'Case'];

function visibleTabs(
    metadata: UiMetadata,
    access: AccessForUi,
    objects: readonly ObjectSummary[]
): TabModel[] {
    const home: TabModel = {
        name: 'standard-home',
        label: 'Home',
        icon: 'standard:home',
        target: { kind: 'home' }
    };
    const standard = standardTabs.flatMap((name) => {
        const object = objects.find((each) => each.name === name);
        return object ? [objectTab(`standard-${name}`, object, metadata)] : [];
    });
    const own = metadata.tabs.flatMap((tab) => ownTab(tab, metadata, access, objects));
    return [home, ...standard, ...own];
}

function ownTab(
    tab: TabMetadata,
    metadata: UiMetadata,
    access: AccessForUi,
    objects: readonly ObjectSummary[]
): TabModel[] {
    if (tab.target.kind === 'object') {
        const object = objects.find((each) => sameObject(tab.name, each.name));
        return object ? [objectTab(tab.name, object, metadata)] : [];
    }
    const visible = access.tabs.some((name) => sameObject(tab.name, name));
    const icon = motifIcon(tab.motif) ?? 'standard:custom';
    return visible ? [{ name: tab.name, label: tab.label, icon, target: tab.target }] : [];
}

function objectTab(name: string, object: ObjectSummary, metadata: UiMetadata): TabModel {
    return {
        name,
        label: object.labelPlural,
        icon: objectModel(object, metadata).icon,
        target: { kind: 'object', object: object.name }
    };
}

function visibleApps(
    metadata: UiMetadata,
    access: AccessForUi,
    tabs: readonly TabModel[]
): AppModel[] {
    const known = (name: string) => tabs.find((tab) => sameObject(name, tab.name))?.name ?? [];
    const own = metadata.apps
        .filter((app) => access.applications.some((name) => sameObject(app.name, name)))
        .map(({ name, label, description, tabs: names }) => ({
            name,
            label,
            description,
            tabs: names.flatMap(known)
        }));
    const sales: AppModel = {
        name: 'standard__LightningSales',
        label: 'Sales',
        description: 'Manage your sales process with accounts, leads, opportunities, and more',
        tabs: ['standard-home', ...standardTabs.map((name) => `standard-${name}`)].flatMap(known)
    };
    return [...own, sales];
}
