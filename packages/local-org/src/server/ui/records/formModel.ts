import type { FormModel } from '../../../../ui/wire/index.ts';
import { OrgRefusal, type ObjectForUi, type QueryRecord } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import { editedFields, fieldReading } from './fieldModels.ts';
import { layoutSections } from './layoutSections.ts';
import { objectModel } from './objectModel.ts';
import { queryOne } from './recordModel.ts';
import { systemFields } from './standardPages.ts';

/**
 * The fields to fill in, in the sections of the layout.
 *
 * @param id null for a record that is to be made
 */
export async function formModel(
    context: UiContext,
    userId: string,
    objectName: string,
    id: string | null
): Promise<FormModel> {
    const object = await context.describe(userId, objectName);
    const isNew = id === null;
    if (isNew && !object.createable) {
        throw new OrgRefusal(
            403,
            'INSUFFICIENT_ACCESS',
            `You may not make ${object.labelPlural.toLowerCase()}. Ask an administrator for access.`
        );
    }
    const metadata = await context.metadata();
    const sections = layoutSections(object, metadata).map(({ label, columns }) => ({
        label,
        names: editedFields(object, columns.flat()).filter((name) => !systemFields.includes(name))
    }));
    const names = sections.flatMap((section) => section.names);
    const reading = await fieldReading(context, userId, object, names);
    const row = isNew
        ? defaults(object)
        : await queryOne(context, userId, object, reading.select, id);
    const reader = await context.user(userId);
    const models = reading.models(row, { canEdit: true, isNew, reader });
    return {
        id,
        object: objectModel(object, metadata),
        sections: sections
            .map((section) => ({
                label: section.label,
                fields: models.filter(({ name, editable }) => {
                    return (
                        editable &&
                        section.names.some((each) => name === each || name.endsWith(`__${each}`))
                    );
                })
            }))
            .filter(({ fields }) => fields.length > 0)
    };
}

function defaults(object: ObjectForUi): QueryRecord {
    const values = object.fields.flatMap(({ name, picklist }) => {
        const usual = picklist?.find(({ isDefault }) => isDefault);
        return usual ? [[name, usual.value] as const] : [];
    });
    return { attributes: { type: object.name }, ...Object.fromEntries(values) };
}
