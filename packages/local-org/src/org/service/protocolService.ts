import type { ApiUser, OrgProtocol } from '../OrgProtocol.ts';
import type { Org } from '../Org.ts';
import { OrgRefusal } from '../../contract/index.ts';
import { callApexRest } from './apexRest.ts';
import { runApexTests } from './apexTests.ts';
import { describeForApi, summaryForApi } from './describeForApi.ts';
import { describeForUi, visibleObjects } from './describeForUi.ts';
import { queryJson } from './queries.ts';
import { queryColumns } from './queryColumns.ts';
import { saveRows, upsertRow } from './saves.ts';

/** Everybody's: there is nothing to protect here. */
const PASSWORD = 'demo';

/** What the Salesforce APIs ask, answered by the org. */
export function protocolService(org: Org): OrgProtocol {
    return {
        // A security token may follow the password, as clients of a real org send it.
        login: async (username, password) => {
            const userId = password.startsWith(PASSWORD) ? org.users.idOf(username) : null;
            return userId === null ? null : apiUser(org, userId);
        },
        apiUser: async (userId) => apiUser(org, userId),
        queryRecords: async (userId, soql, includeDeleted) =>
            queryJson(org, userId, soql, includeDeleted),
        queryColumns: async (soql) => queryColumns(org, soql),
        retrieve: async (userId, object, id, fields) => retrieve(org, userId, object, id, fields),
        save: async (userId, rows, allOrNone) => saveRows(org, userId, rows, allOrNone),
        upsert: async (userId, object, field, value, fields) =>
            upsertRow(org, userId, object, field, value, fields),
        describeGlobal: async (userId) => ({
            sobjects: visibleObjects(org, userId).flatMap(({ name }) => {
                const object = describeForUi(org, userId, name);
                return object === null ? [] : [summaryForApi(object)];
            })
        }),
        describeObject: async (userId, name) => {
            const object = describeForUi(org, userId, name);
            return object === null ? null : describeForApi(object);
        },
        runApexTests: async (selections) => runApexTests(org, selections),
        apexRest: async (userId, request) => callApexRest(org, userId, request)
    };
}

function apiUser(org: Org, userId: string): ApiUser {
    const user = org.users.context(userId);
    return {
        userId,
        organizationId: org.runtime.host.organization.id,
        username: user.userName,
        displayName: user.name,
        email: user.email,
        language: user.language,
        locale: user.locale,
        timeZone: user.timeZone,
        profileId: user.profileId
    };
}

function retrieve(
    org: Org,
    userId: string,
    object: string,
    id: string,
    fields: string[] | null
): Record<string, unknown> {
    const described = describeForUi(org, userId, object);
    if (described === null || !/^[0-9A-Za-z]{15,18}$/.test(id)) throw notFound();
    const names = fields ?? described.fields.map(({ name }) => name);
    if (!names.every((name) => /^[\w.]+$/.test(name))) throw notFound();
    const { records } = queryJson(
        org,
        userId,
        `SELECT ${names.join(', ')} FROM ${described.name} WHERE Id = '${id}'`
    );
    const [record] = records;
    if (record === undefined) throw notFound();
    return record;
}

function notFound(): OrgRefusal {
    return new OrgRefusal(404, 'NOT_FOUND', 'The requested resource does not exist');
}
