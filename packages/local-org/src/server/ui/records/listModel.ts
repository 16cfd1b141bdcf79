import type { ListViewMetadata, UiMetadata } from '../metadata/index.ts';
import type { ObjectForUi } from '../OrgForUi.ts';
import { quoted, type UiContext } from '../UiContext.ts';
import type { ListModel } from '../../../../ui/wire/index.ts';
import { fieldReading } from './fieldModels.ts';
import { listViewField, listViewFilter } from './listFilters.ts';
import { objectModel, sameObject } from './objectModel.ts';
import { standardPage } from './standardPages.ts';

export interface ListRequest {
    object: string;
    /** Name of the list view; empty: the first. */
    view: string;
    /** Part of the name field; empty: all. */
    search: string;
    /** API name of the field to sort by; empty: the latest changes first. */
    sort: string;
    descending: boolean;
    limit: number;
    offset: number;
}

/** The rows of a list view, with the views to choose from. */
export async function listModel(
    context: UiContext,
    userId: string,
    request: ListRequest
): Promise<ListModel> {
    const object = await context.describe(userId, request.object);
    const metadata = await context.metadata();
    const views = listViews(object, metadata);
    const view = views.find((each) => each.name === request.view) ?? views[0];
    if (!view) {
        throw new Error(`No list view for ${object.name}`);
    }
    const names = view.columns.flatMap((column) => listViewField(object, column)?.name ?? []);
    const reading = await fieldReading(context, userId, object, names);
    const sorted = object.fields.find((field) => field.name === request.sort && field.sortable);
    const changed = object.fields.some((field) => field.name === 'LastModifiedDate');
    const sort = sorted
        ? { field: sorted.name, descending: request.descending }
        : { field: changed ? 'LastModifiedDate' : object.nameField, descending: changed };
    const where = whereClause(view, object, userId, request.search);
    const order = `ORDER BY ${sort.field} ${sort.descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}`;
    const rows = await context.org.query(
        userId,
        `SELECT ${reading.select} FROM ${object.name}${where} ${order} LIMIT ${request.limit} OFFSET ${request.offset}`
    );
    const all = await context.org.query(userId, `SELECT COUNT() FROM ${object.name}${where}`);
    const reader = await context.user(userId);
    return {
        object: objectModel(object, metadata),
        name: view.name,
        label: view.label,
        views: views.map(({ name, label }) => ({ name, label })),
        columns: reading.fields.map((field) => ({
            name: field.name,
            label: field.relationshipName ? field.label.replace(/ ID$/, '') : field.label,
            sortable: field.sortable
        })),
        rows: rows.records.map((row) => ({
            id: String(row['Id']),
            cells: reading.models(row, { canEdit: false, reader })
        })),
        total: all.totalSize,
        sort,
        canCreate: object.createable
    };
}

function whereClause(
    view: ListViewMetadata,
    object: ObjectForUi,
    userId: string,
    search: string
): string {
    const found = search ? `${object.nameField} LIKE ${quoted(`%${search}%`)}` : '';
    const conditions = [listViewFilter(view, object, userId), found].filter(Boolean);
    return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

/** The project's list views, and those that every object has. */
function listViews(object: ObjectForUi, metadata: UiMetadata): ListViewMetadata[] {
    const own = metadata.listViews.filter((view) => sameObject(view.object, object.name));
    const columns = own[0]?.columns ??
        standardPage(object.name)?.columns ?? [object.nameField, ...firstFields(object)];
    const view = (name: string, label: string, scope: string): ListViewMetadata => {
        return { object: object.name, name, label, columns, scope, booleanFilter: '', filters: [] };
    };
    const hasOwner = object.fields.some((field) => field.name === 'OwnerId');
    return [
        ...own,
        ...(own.some((each) => each.scope === 'Everything' && each.filters.length === 0)
            ? []
            : [view('__All', `All ${object.labelPlural}`, 'Everything')]),
        ...(hasOwner ? [view('__Mine', `My ${object.labelPlural}`, 'Mine')] : [])
    ];
}

function firstFields(object: ObjectForUi): string[] {
    const shown = object.fields.filter(
        (field) => field.name.endsWith('__c') && field.type !== 'LongTextArea'
    );
    return shown.slice(0, 4).map((field) => field.name);
}
