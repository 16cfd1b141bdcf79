import type { FieldType } from '../schema/index.ts';

/**
 * Everything the browser side asks of the running org, and nothing else. The org lives in a worker thread, so each
 * call is asynchronous and each value is plain data that survives structured cloning (the streaming listeners apart).
 *
 * Refusals: `query`, `create`, `update`, `remove`, `file` and `subscribe` reject with an `OrgRefusal`. An Apex
 * exception is not a refusal but an answer: `callApex` resolves with `ok: false`.
 */
export interface OrgForUi {
    /** What stays the same while the server runs; asked once at each build of the LWCs. */
    project(): Promise<ProjectForUi>;

    /** Active users a person may switch to, in the order of the menu; the first one is signed in by default. */
    users(): Promise<UserForUi[]>;
    /** What this user may do beyond objects and fields. */
    access(userId: string): Promise<AccessForUi>;

    /** Objects the user may read and open: standard and custom, no share, history, event or setting objects. */
    objects(userId: string): Promise<ObjectSummary[]>;
    /**
     * One object as the user sees it; fields without read access are absent.
     *
     * @param userId null: no permissions applied (used at build time to check `@salesforce/schema` imports)
     * @returns null when there is no such object, or the user may not read it
     */
    describe(userId: string | null, object: string): Promise<ObjectForUi | null>;

    /** Runs SOQL in user mode and answers as the REST API's `/query` does, `attributes` included. */
    query(userId: string, soql: string): Promise<QueryResult>;
    /** Inserts one record in user mode; triggers run. Resolves with its id. */
    create(userId: string, object: string, fields: FieldValues): Promise<string>;
    /** Changes a user's language, with the formats that go with it; what users do in their own settings. */
    setLanguage(userId: string, language: string): Promise<void>;
    update(userId: string, object: string, id: string, fields: FieldValues): Promise<void>;
    remove(userId: string, object: string, id: string): Promise<void>;
    /** UserRecordAccess of one record; all false when the record is not visible. */
    recordAccess(userId: string, id: string): Promise<RecordAccess>;

    /** Calls an `@AuraEnabled` static method as Lightning does, in a transaction of its own. */
    callApex(userId: string, call: ApexCall): Promise<ApexAnswer>;

    /** The user's custom notifications, newest first, at most 50. */
    notifications(userId: string): Promise<NotificationForUi[]>;
    /** Marks as read; no ids: all of the user's. */
    markNotificationsRead(userId: string, ids: string[] | 'all'): Promise<void>;
    /** Calls the listener for each notification that reaches this user from now on. */
    onNotification(
        userId: string,
        listener: (notification: NotificationForUi) => void
    ): Promise<Cancel>;

    /**
     * Listens on a channel such as `/event/Message_Event__e`.
     *
     * @param replayId -1: from now on; -2: everything still kept, then from now on; else: after that event
     * @throws OrgRefusal 403 when the user has no read access to the event, 404 when there is no such channel
     */
    subscribe(
        userId: string,
        channel: string,
        replayId: number,
        listener: (event: StreamedEvent) => void
    ): Promise<Cancel>;

    /**
     * A Salesforce File the user may see.
     *
     * @param id a ContentVersion (068…) or ContentDocument (069…: its latest version) id
     */
    file(userId: string, id: string): Promise<FileForUi>;

    /** Opens the public link of a content delivery: for anybody who has it, no session needed. */
    delivery(request: DeliveryRequest): Promise<DeliveryAnswer>;
}

export interface DeliveryRequest {
    /** The whole id, or without its first three characters. */
    organizationId: string;
    /** The ContentVersion that the link names; null where it names none. */
    versionId: string | null;
    /** `/a/…/…`: the delivery and its secret. */
    path: string;
    /** The file itself is asked for, not the page that shows it. */
    isDownload: boolean;
}

export type DeliveryAnswer =
    | { kind: 'file'; file: FileForUi; versionId: string }
    | { kind: 'refused'; reason: 'gone' | 'expired' | 'password' | 'no-download' };

export type Cancel = () => Promise<void>;

export interface ProjectForUi {
    /** Name shown in messages. */
    name: string;
    /** The package's own namespace, or null. `c` always works as well. */
    namespace: string | null;
    /** Absolute package directories, such as `/…/force-app`; LWCs, pages, tabs, apps and layouts are read below them. */
    directories: string[];
    /** Where the build may keep its cache, absolute, such as `/…/.local-org/cache`. */
    cacheDirectory: string;
    /** Custom labels of the package: API name → text in the org's language. */
    labels: Record<string, string>;
    /** Language, such as `de` → custom labels of that language: API name → text. */
    translations: Record<string, Record<string, string>>;
    /** Every `@AuraEnabled` static method. */
    apexMethods: ApexMethodForUi[];
    /** API names of the package's custom permissions. */
    customPermissions: string[];
}

export interface ApexMethodForUi {
    className: string;
    methodName: string;
    cacheable: boolean;
}

export interface UserForUi {
    id: string;
    username: string;
    name: string;
    firstName: string | null;
    email: string;
    profileName: string;
    /** Salesforce's own spellings: `en_US`, `en_US`, `America/New_York`, `USD`. */
    locale: string;
    language: string;
    timeZone: string;
    currency: string;
}

export interface AccessForUi {
    customPermissions: string[];
    /** Such as `ViewSetup`, `ModifyAllData`. */
    userPermissions: string[];
    /** Custom tabs (not of objects) that profile and permission sets show to this user. */
    tabs: string[];
    /** Custom applications that profile and permission sets show to this user. */
    applications: string[];
}

export interface ObjectSummary {
    name: string;
    label: string;
    labelPlural: string;
    keyPrefix: string;
    custom: boolean;
}

export interface ObjectForUi extends ObjectSummary {
    nameField: string;
    createable: boolean;
    updateable: boolean;
    deletable: boolean;
    fields: FieldForUi[];
    childRelationships: { name: string | null; childObject: string; field: string }[];
    recordTypes: { id: string; name: string; isDefault: boolean }[];
}

export interface FieldForUi {
    name: string;
    label: string;
    type: FieldType;
    length: number;
    precision: number;
    scale: number;
    required: boolean;
    unique: boolean;
    createable: boolean;
    updateable: boolean;
    filterable: boolean;
    sortable: boolean;
    nameField: boolean;
    calculated: boolean;
    referenceTo: string[];
    relationshipName: string | null;
    /** Active values; null for other types. */
    picklist: { value: string; label: string; isDefault: boolean }[] | null;
    restrictedPicklist: boolean;
    inlineHelpText: string | null;
}

export type FieldValue = string | number | boolean | null;
export type FieldValues = Record<string, FieldValue>;

export interface QueryResult {
    totalSize: number;
    records: QueryRecord[];
}

/** As the REST API writes a row: parents nested, dates as ISO text. */
export interface QueryRecord {
    attributes: { type: string };
    [field: string]: unknown;
}

export interface RecordAccess {
    read: boolean;
    edit: boolean;
    delete: boolean;
}

export interface ApexCall {
    className: string;
    methodName: string;
    /** Named as the method's parameters. */
    parameters: Record<string, unknown>;
}

export type ApexAnswer =
    | { ok: true; value: unknown }
    | {
          ok: false;
          message: string;
          exceptionType: string;
          isUserDefinedException: boolean;
          stackTrace: string;
      };

export interface NotificationForUi {
    id: string;
    title: string;
    body: string;
    /** Record to open, or null. */
    targetId: string | null;
    /** A page reference as the Apex gave it, or null. */
    targetPageReference: unknown;
    read: boolean;
    /** ISO text. */
    createdDate: string;
    /** API name of the notification type. */
    typeName: string;
    /** Where its type and the settings let it appear. */
    desktop: boolean;
    mobile: boolean;
}

/** As `lightning/empApi` hands it to the component. */
export interface StreamedEvent {
    channel: string;
    data: {
        schema: string;
        payload: Record<string, unknown>;
        event: { replayId: number; EventUuid: string };
    };
}

export interface FileForUi {
    title: string;
    /** Without a dot, lower case. */
    extension: string;
    contentType: string;
    bytes: Uint8Array;
}

/** The org says no: permissions, validation, a record that is not there. */
export class OrgRefusal extends Error {
    /** HTTP status: 400, 403, 404 … */
    readonly status: number;
    /** Such as `FIELD_CUSTOM_VALIDATION_EXCEPTION`. */
    readonly errorCode: string;
    /** API names of the fields the refusal is about. */
    readonly fields: readonly string[];

    constructor(
        status: number,
        errorCode: string,
        message: string,
        fields: readonly string[] = []
    ) {
        super(message);
        this.name = 'OrgRefusal';
        this.status = status;
        this.errorCode = errorCode;
        this.fields = fields;
    }
}
