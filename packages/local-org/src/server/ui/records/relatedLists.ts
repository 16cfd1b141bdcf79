import type { UiMetadata } from '../metadata/index.ts';
import type { ObjectForUi } from '../OrgForUi.ts';
import { quoted, type UiContext } from '../UiContext.ts';
import type { RelatedListModel } from '../../../../ui/wire/index.ts';
import { fieldReading } from './fieldModels.ts';
import { listViewField } from './listFilters.ts';
import { objectModel, sameObject } from './objectModel.ts';
import { standardPage } from './standardPages.ts';

/** Layouts name the related lists of standard objects in their own way. */
const standardLists: Record<string, string> = {
    RelatedContactList: 'Contacts',
    RelatedOpportunityList: 'Opportunities',
    RelatedCaseList: 'Cases',
    RelatedTaskList: 'Tasks'
};

/** Shown where no layout says which. */
const defaultLists: Record<string, string[]> = {
    Account: ['Contacts', 'Opportunities', 'Cases'],
    Contact: ['Cases'],
    Opportunity: [],
    Case: [],
    Lead: []
};

interface RelatedList {
    relationship: string;
    childObject: string;
    field: string;
    columns: string[];
}

/** Names of the related lists of an object's page, in order. */
export async function relatedListNames(
    context: UiContext,
    userId: string,
    objectName: string
): Promise<string[]> {
    const object = await context.describe(userId, objectName);
    const lists = relatedLists(object, await context.metadata());
    const readable = new Set((await context.org.objects(userId)).map(({ name }) => name));
    return lists.filter((list) => readable.has(list.childObject)).map((list) => list.relationship);
}

/** First rows of one related list of a record. */
export async function relatedListModel(
    context: UiContext,
    userId: string,
    recordId: string,
    name: string,
    limit: number
): Promise<RelatedListModel> {
    const parent = await context.describe(userId, await context.objectOf(userId, recordId));
    const metadata = await context.metadata();
    const list =
        relatedLists(parent, metadata).find((each) => sameObject(name, each.relationship)) ??
        namedList(parent, name);
    const object = await context.describe(userId, list.childObject);
    const columns = list.columns.flatMap((column) => listViewField(object, column)?.name ?? []);
    const names = columns.length > 0 ? columns : defaultColumns(object, list.field);
    const reading = await fieldReading(context, userId, object, [object.nameField, ...names]);
    const where = `${list.field} = ${quoted(recordId)}`;
    const order = object.fields.some((field) => field.name === 'CreatedDate')
        ? ' ORDER BY CreatedDate DESC'
        : '';
    const rows = await context.org.query(
        userId,
        `SELECT ${reading.select} FROM ${object.name} WHERE ${where}${order} LIMIT ${limit}`
    );
    const all = await context.org.query(
        userId,
        `SELECT COUNT() FROM ${object.name} WHERE ${where}`
    );
    const reader = await context.user(userId);
    return {
        name: list.relationship,
        label: object.labelPlural,
        object: objectModel(object, metadata),
        columns: reading.fields.map((field) => ({
            name: field.name,
            label: field.relationshipName ? field.label.replace(/ ID$/, '') : field.label
        })),
        rows: rows.records.map((row) => ({
            id: String(row['Id']),
            cells: reading.models(row, { canEdit: false, reader })
        })),
        total: all.totalSize
    };
}

function relatedLists(object: ObjectForUi, metadata: UiMetadata): RelatedList[] {
    const layout = metadata.layouts.find((each) => sameObject(each.object, object.name));
    const wanted = layout
        ? layout.relatedLists.map(({ list, fields }) => ({ list, fields }))
        : defaultNames(object).map((list) => ({ list, fields: [] as string[] }));
    return wanted.flatMap(({ list, fields }) => {
        const relationship = relationshipOf(object, list);
        return relationship
            ? [
                  {
                      relationship: relationship.name ?? '',
                      childObject: relationship.childObject,
                      field: relationship.field,
                      columns: fields
                  }
              ]
            : [];
    });
}

/** `Message__c.Conversation__c`, `RelatedContactList` or a relationship's own name. */
function relationshipOf(object: ObjectForUi, list: string) {
    const [child = '', field] = list.split('.');
    return object.childRelationships.find((each) =>
        field
            ? sameObject(child, each.childObject) && sameObject(field, each.field)
            : each.name === (standardLists[list] ?? list)
    );
}

/** The usual ones, and the children of the project's own objects. */
function defaultNames(object: ObjectForUi): string[] {
    const own = object.childRelationships
        .filter((each) => each.name?.endsWith('__r') && !each.childObject.endsWith('__e'))
        .map((each) => each.name ?? '');
    return [...(defaultLists[object.name] ?? []), ...own];
}

function namedList(parent: ObjectForUi, name: string): RelatedList {
    const found = relationshipOf(parent, name);
    if (!found?.name) {
        throw new Error(`${parent.label} has no related list ${name}.`);
    }
    return {
        relationship: found.name,
        childObject: found.childObject,
        field: found.field,
        columns: []
    };
}

function defaultColumns(object: ObjectForUi, parentField: string): string[] {
    const own = object.fields
        .filter((field) => field.name.endsWith('__c') && field.name !== parentField)
        .filter((field) => field.type !== 'LongTextArea')
        .map((field) => field.name);
    return (standardPage(object.name)?.columns ?? own.slice(0, 4)).filter(
        (column) => column !== parentField && column !== 'OwnerId'
    );
}
