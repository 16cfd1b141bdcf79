import type { UiMetadata } from '../metadata/index.ts';
import type { ObjectForUi, ObjectSummary } from '../OrgForUi.ts';
import type { ObjectModel } from '../../../../ui/wire/index.ts';
import { standardPage } from './standardPages.ts';

/** An object with its icon: a custom one has its tab's, a standard one its own. */
export function objectModel(object: ObjectSummary, metadata: UiMetadata): ObjectModel {
    return {
        name: object.name,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        icon: iconOf(object, metadata)
    };
}

function iconOf(object: ObjectSummary, metadata: UiMetadata): string {
    const tab = metadata.tabs.find((each) => sameObject(each.name, object.name));
    return standardPage(object.name)?.icon ?? motifIcon(tab?.motif) ?? 'standard:custom';
}

/** `Custom53: Bell` → `custom:custom53`. */
export function motifIcon(motif: string | undefined): string | undefined {
    const number = /^Custom(\d+)/.exec(motif ?? '')?.[1];
    return number && `custom:custom${number}`;
}

/** Metadata files spell names without the package's namespace, describes with it. */
export function sameObject(written: string, described: string): boolean {
    return written === described || described.endsWith(`__${written}`);
}

/** A field by its name in metadata, with or without namespace. */
export function fieldOf(object: ObjectForUi, name: string) {
    return object.fields.find((field) => field.name === name || sameObject(name, field.name));
}
