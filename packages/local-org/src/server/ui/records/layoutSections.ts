import type { UiMetadata } from '../metadata/index.ts';
import type { ObjectForUi } from '../OrgForUi.ts';
import { sameObject } from './objectModel.ts';
import { standardPage, systemFields } from './standardPages.ts';

/** Names of fields, column by column. */
export interface Section {
    label: string;
    columns: string[][];
}

/** The sections of the project's layout, else of the standard page, else all fields of the object's own. */
export function layoutSections(object: ObjectForUi, metadata: UiMetadata): Section[] {
    const layout = metadata.layouts.find((each) => sameObject(each.object, object.name));
    if (layout) {
        return layout.sections.map(({ label, columns }) => ({
            label,
            columns: columns.map((column) => column.map(({ field }) => field))
        }));
    }
    const standard = standardPage(object.name);
    const system = { label: 'System Information', columns: inTwo(systemFields) };
    if (standard) {
        const known = standard.sections.flatMap(([, left, right]) => [...left, ...right]);
        const own = customFields(object).filter((name) => !known.includes(name));
        const sections = standard.sections.map(([label, left, right]) => ({
            label,
            columns: right.length > 0 ? [left, right] : [left]
        }));
        const extra = own.length > 0 ? [{ label: 'Custom Fields', columns: inTwo(own) }] : [];
        return [...sections, ...extra, system];
    }
    const own = [object.nameField, ...customFields(object), 'OwnerId'];
    return [{ label: 'Information', columns: inTwo(own) }, system];
}

/** The fields that somebody added. */
export function customFields(object: ObjectForUi): string[] {
    return object.fields.map(({ name }) => name).filter((name) => name.endsWith('__c'));
}

function inTwo(names: readonly string[]): string[][] {
    const half = Math.ceil(names.length / 2);
    return [names.slice(0, half), names.slice(half)];
}
