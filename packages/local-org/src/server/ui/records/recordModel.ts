import type { UiMetadata } from '../metadata/index.ts';
import { OrgRefusal, type ObjectForUi, type QueryRecord } from '../OrgForUi.ts';
import { quoted, type UiContext } from '../UiContext.ts';
import type { FieldModel, RecordModel } from '../../../../ui/wire/index.ts';
import { fieldReading } from './fieldModels.ts';
import { customFields, layoutSections } from './layoutSections.ts';
import { objectModel, sameObject } from './objectModel.ts';
import { standardPage } from './standardPages.ts';

/** A record as its page shows it: highlights and the sections of its layout. */
export async function recordModel(
    context: UiContext,
    userId: string,
    id: string
): Promise<RecordModel> {
    const object = await context.describe(userId, await context.objectOf(userId, id));
    const metadata = await context.metadata();
    const sections = layoutSections(object, metadata);
    const highlights = highlightsOf(object, metadata);
    const title = titleField(object);
    const names = [
        object.nameField,
        title,
        ...highlights,
        ...sections.flatMap(({ columns }) => columns.flat())
    ];
    const reading = await fieldReading(context, userId, object, names);
    const row = await queryOne(context, userId, object, reading.select, id);
    const access = await context.org.recordAccess(userId, id);
    const models = reading.models(row, {
        canEdit: access.edit && object.updateable,
        reader: await context.user(userId)
    });
    const byName = new Map(models.map((model) => [model.name, model]));
    const pick = (wanted: readonly string[]): FieldModel[] => {
        return wanted.flatMap((name) => {
            const found = models.find((model) => sameObject(name, model.name));
            return found ? [found] : [];
        });
    };
    return {
        id: String(row['Id']),
        object: objectModel(object, metadata),
        name:
            byName.get(title)?.display ||
            byName.get(object.nameField)?.display ||
            String(row['Id']),
        canEdit: access.edit && object.updateable,
        canDelete: access.delete && object.deletable,
        highlights: pick(highlights),
        sections: sections
            .map(({ label, columns }) => ({ label, columns: columns.map(pick) }))
            .filter(({ columns }) => columns.some((column) => column.length > 0))
    };
}

/** One row by id, or a refusal that says what the user can do. */
export async function queryOne(
    context: UiContext,
    userId: string,
    object: ObjectForUi,
    select: string,
    id: string
): Promise<QueryRecord> {
    const soql = `SELECT ${select} FROM ${object.name} WHERE Id = ${quoted(id)} LIMIT 1`;
    const row = (await context.org.query(userId, soql)).records[0];
    if (!row) {
        throw new OrgRefusal(
            404,
            'NOT_FOUND',
            `This ${object.label.toLowerCase()} does not exist any more, or it is not shared with you. Ask its owner for access.`
        );
    }
    return row;
}

function highlightsOf(object: ObjectForUi, metadata: UiMetadata): string[] {
    const compact = [...metadata.compactLayouts].find(([name]) =>
        sameObject(name, object.name)
    )?.[1];
    const chosen =
        compact ?? standardPage(object.name)?.highlights ?? customFields(object).slice(0, 5);
    return chosen.filter((name) => !sameObject(name, titleField(object))).slice(0, 6);
}

/** The field whose value heads the page. */
function titleField(object: ObjectForUi): string {
    return standardPage(object.name)?.title ?? object.nameField;
}
