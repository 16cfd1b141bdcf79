/** What travels between the server and the shell in the browser, as JSON. */

export type FormFactor = 'Large' | 'Small';

/** Known when the page starts. */
export interface SessionData {
    user: SessionUser;
    users: SessionUser[];
    formFactor: FormFactor;
    /** The package's namespace, or null. */
    namespace: string | null;
    locale: string;
    language: string;
    /** Languages that the user could choose: those that the project speaks, and one that runs from right to left. */
    languages: string[];
    /** Custom labels that the user's language has a translation of. */
    labels: Record<string, string>;
    timeZone: string;
    currency: string;
    customPermissions: string[];
    userPermissions: string[];
    apps: AppModel[];
    /** API name of the app the user is in. */
    currentApp: string;
    objects: ObjectModel[];
    tabs: TabModel[];
}

export interface SessionUser {
    id: string;
    username: string;
    name: string;
    profileName: string;
}

export interface AppModel {
    name: string;
    label: string;
    description: string;
    /** Names of tabs, in order. */
    tabs: string[];
}

/** An entry of the navigation bar and of the app launcher. */
export interface TabModel {
    name: string;
    label: string;
    /** Such as `standard:account`. */
    icon: string;
    target:
        | { kind: 'home' }
        | { kind: 'object'; object: string }
        | { kind: 'component'; bundle: string }
        | { kind: 'page'; page: string }
        | { kind: 'unsupported'; reason: string };
}

export interface ObjectModel {
    name: string;
    label: string;
    labelPlural: string;
    keyPrefix: string;
    icon: string;
}

/** A Lightning page, its visibility rules already applied. */
export interface PageModel {
    label: string;
    /** `flexipage:recordHomeTemplateDesktop` … */
    template: string;
    regions: RegionModel[];
}

export interface RegionModel {
    name: string;
    items: PageItem[];
}

export type PageItem = ComponentItem | ProblemItem;

export interface ComponentItem {
    kind: 'component';
    key: string;
    /** `force:detailPanel`, or `c:conversationPanel` for the package's own. */
    component: string;
    properties: Record<string, string | string[]>;
    /** Properties that name a facet: its items. */
    facets: Record<string, PageItem[]>;
}

/** Something the page asks for and the local org cannot show: said instead of left out. */
export interface ProblemItem {
    kind: 'problem';
    key: string;
    message: string;
}

export interface RecordModel {
    id: string;
    object: ObjectModel;
    name: string;
    canEdit: boolean;
    canDelete: boolean;
    highlights: FieldModel[];
    sections: SectionModel[];
}

export interface SectionModel {
    label: string;
    /** One or two. */
    columns: FieldModel[][];
}

/** What is filled in to make or change a record. */
export interface FormModel {
    /** null for a new record. */
    id: string | null;
    object: ObjectModel;
    sections: { label: string; fields: FieldModel[] }[];
}

export interface FieldModel {
    name: string;
    label: string;
    type: string;
    value: string | number | boolean | null;
    /** As the user reads it, in the user's locale; empty for no value. */
    display: string;
    /** For references: where it leads. */
    link: { object: string; id: string } | null;
    editable: boolean;
    required: boolean;
    help: string | null;
    length: number;
    options: { value: string; label: string }[] | null;
}

export interface ListModel {
    object: ObjectModel;
    name: string;
    label: string;
    views: { name: string; label: string }[];
    columns: { name: string; label: string; sortable: boolean }[];
    rows: RowModel[];
    /** All rows of the view, not only these. */
    total: number;
    sort: { field: string; descending: boolean };
    canCreate: boolean;
}

export interface RowModel {
    id: string;
    cells: FieldModel[];
}

export interface RelatedListModel {
    /** Names the list in addresses: `Contacts`, `Messages__r`. */
    name: string;
    label: string;
    object: ObjectModel;
    columns: { name: string; label: string }[];
    rows: RowModel[];
    total: number;
}

/** Body of every refused data request; the shape of the UI API's errors. */
export interface ErrorBody {
    message: string;
    errorCode: string;
    output?: {
        errors: { errorCode: string; message: string }[];
        fieldErrors: Record<string, { errorCode: string; message: string; field: string }[]>;
    };
}

export interface NotificationModel {
    id: string;
    title: string;
    body: string;
    targetId: string | null;
    targetPageReference: unknown;
    read: boolean;
    createdDate: string;
    desktop: boolean;
    mobile: boolean;
}

/** What arrives on `/_ui/stream`. */
export type StreamMessage =
    | { kind: 'ready'; stream: string }
    | { kind: 'notification'; notification: NotificationModel }
    | { kind: 'event'; subscription: string; event: unknown };
