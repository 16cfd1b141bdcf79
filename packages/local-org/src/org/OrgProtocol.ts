import type { FieldValues } from '../contract/index.ts';

/** What the Salesforce APIs ask of the org. Plain data only: the org lives in a thread of its own. */
export interface OrgProtocol {
    /** @returns the session's user, or null when user name and password do not fit */
    login(username: string, password: string): Promise<ApiUser | null>;
    apiUser(userId: string): Promise<ApiUser | null>;
    /** As the REST API's `/query`, and with `includeDeleted` as `/queryAll`. Runs in user mode. */
    queryRecords(userId: string, soql: string, includeDeleted: boolean): Promise<ApiQueryResult>;
    /** What a query selects, column by column. */
    queryColumns(soql: string): Promise<ApiQueryColumns>;
    /** @param fields API names; null for all that the user may read */
    retrieve(
        userId: string,
        object: string,
        id: string,
        fields: string[] | null
    ): Promise<Record<string, unknown>>;
    save(userId: string, rows: ApiRow[], allOrNone: boolean): Promise<ApiSaveResult[]>;
    upsert(
        userId: string,
        object: string,
        externalIdField: string,
        externalId: string,
        fields: FieldValues
    ): Promise<ApiSaveResult>;
    /** As `/sobjects`. */
    describeGlobal(userId: string): Promise<{ sobjects: Record<string, unknown>[] }>;
    /** As `/sobjects/X/describe`; null when there is no such object for this user. */
    describeObject(userId: string, object: string): Promise<Record<string, unknown> | null>;
    /** Runs Apex tests in an org of their own. */
    runApexTests(selections: ApiTestSelection[]): Promise<ApiTestResult[]>;
    /** Runs an Apex REST class. `userId` null: the guest user of the Site. */
    apexRest(userId: string | null, request: ApiRestRequest): Promise<ApiRestResponse>;
}

export interface ApiUser {
    userId: string;
    organizationId: string;
    username: string;
    displayName: string;
    email: string;
    language: string;
    locale: string;
    timeZone: string;
    profileId: string;
}

export interface ApiQueryResult {
    totalSize: number;
    records: Record<string, unknown>[];
}

export interface ApiQueryColumns {
    columnMetadata: ApiColumn[];
    entityName: string;
    groupBy: boolean;
    idSelected: boolean;
    keyPrefix: string | null;
}

export interface ApiColumn {
    columnName: string;
    displayName: string;
    aggregate: boolean;
    joinColumns: ApiColumn[];
}

export interface ApiTestSelection {
    className: string | null;
    classId: string | null;
    /** All of the class when null. */
    testMethods: string[] | null;
}

export interface ApiTestResult {
    /** Of the ApexClass. */
    id: string;
    className: string;
    methodName: string;
    /** Exception and stack trace; null for a passed test. */
    message: string | null;
    milliseconds: number;
    /** Repeats the run: `local-org test --seed …`. */
    seed: string;
}

export interface ApiRow {
    operation: 'insert' | 'update' | 'delete';
    object: string;
    /** null on insert. */
    id: string | null;
    fields: FieldValues;
}

export interface ApiSaveResult {
    id: string | null;
    success: boolean;
    created: boolean;
    errors: { statusCode: string; message: string; fields: string[] }[];
}

export interface ApiRestRequest {
    method: string;
    /** What follows `/services/apexrest`, with leading slash, without query. */
    path: string;
    parameters: Record<string, string>;
    headers: Record<string, string>;
    body: Uint8Array;
    remoteAddress: string;
}

export interface ApiRestResponse {
    status: number;
    headers: Record<string, string>;
    body: Uint8Array;
}
