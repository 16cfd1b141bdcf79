import type { FieldDescription } from './objectDescription.ts';
import { ANY_OBJECT } from './objectRecord.ts';
import type { DisplayType, StandardField } from './standardObject.ts';
import { systemField } from './systemFields.ts';

/** All that is known of one field, from both sources. */
export interface FieldSources {
    readonly objectName: string;
    readonly name: string;
    readonly apexType: string | undefined;
    readonly lookup: { readonly name: string; readonly target: string } | undefined;
    readonly description: FieldDescription | undefined;
    readonly isNameField: boolean;
}

/** Display types that an Apex type leaves no choice about. */
const CERTAIN_DISPLAY_TYPES: Readonly<Record<string, DisplayType>> = {
    'System.Address': 'ADDRESS',
    'System.Blob': 'BASE64',
    'System.Boolean': 'BOOLEAN',
    'System.Date': 'DATE',
    'System.Datetime': 'DATETIME',
    'System.Integer': 'INTEGER',
    'System.Location': 'LOCATION',
    'System.Long': 'LONG',
    'System.Time': 'TIME'
};

/** The Apex type of a field that only we describe, where the display type leaves no choice. */
const APEX_TYPES: Readonly<Record<DisplayType, string>> = {
    ADDRESS: 'System.Address',
    ANYTYPE: 'Object',
    BASE64: 'System.Blob',
    BOOLEAN: 'System.Boolean',
    COMBOBOX: 'System.String',
    CURRENCY: 'System.Decimal',
    DATE: 'System.Date',
    DATETIME: 'System.Datetime',
    DOUBLE: 'System.Decimal',
    EMAIL: 'System.String',
    ENCRYPTEDSTRING: 'System.String',
    ID: 'System.Id',
    INTEGER: 'System.Integer',
    LOCATION: 'System.Location',
    LONG: 'System.Long',
    MULTIPICKLIST: 'System.String',
    PERCENT: 'System.Decimal',
    PHONE: 'System.String',
    PICKLIST: 'System.String',
    REFERENCE: 'System.Id',
    STRING: 'System.String',
    TEXTAREA: 'System.String',
    TIME: 'System.Time',
    URL: 'System.String'
};

/** Lays our description of a field (or that of the system fields) over what the stubs say. */
export function mergeField(sources: FieldSources): StandardField {
    const { name, lookup, isNameField } = sources;
    const description = sources.description ?? systemField(name, lookup !== undefined);
    const displayType = description?.displayType ?? certainDisplayType(sources);
    const referenceTo = description?.referenceTo ?? stubbedTargets(lookup);
    return {
        name,
        apexType: sources.apexType ?? apexTypeOf(sources, description),
        isDescribed: description !== undefined,
        label: description?.label,
        displayType,
        length: description?.length ?? (isIdLike(displayType) ? 18 : undefined),
        precision: description?.precision,
        scale: description?.scale,
        required: description?.required ?? false,
        createable: known(description, description?.createable ?? true),
        updateable: known(description, description?.updateable ?? description?.createable ?? true),
        nillable: known(description, description?.nillable ?? isNillable(description)),
        unique: description?.unique ?? false,
        externalId: description?.externalId ?? false,
        calculated: description?.calculated ?? false,
        caseSensitive: description?.caseSensitive ?? false,
        restrictedPicklist: description?.restrictedPicklist ?? false,
        picklistValues: description?.picklistValues ?? [],
        defaultValue: description?.defaultValue,
        autoNumberFormat: description?.autoNumberFormat,
        isNameField,
        referenceTo,
        relationshipName: lookup?.name ?? description?.relationshipName,
        isPolymorphic: lookup?.target === ANY_OBJECT || referenceTo.length > 1,
        cascadeDelete: description?.cascadeDelete ?? false,
        helpText: description?.helpText
    };
}

function known<T>(description: FieldDescription | undefined, value: T): T | undefined {
    return description === undefined ? undefined : value;
}

function isNillable(description: FieldDescription | undefined): boolean {
    return !(description?.required === true || description?.displayType === 'BOOLEAN');
}

function certainDisplayType({ name, apexType, lookup }: FieldSources): DisplayType | undefined {
    if (lookup !== undefined) return 'REFERENCE';
    if (name === 'Id') return 'ID';
    return apexType === undefined ? undefined : CERTAIN_DISPLAY_TYPES[apexType];
}

function stubbedTargets(lookup: FieldSources['lookup']): string[] {
    return lookup === undefined || lookup.target === ANY_OBJECT ? [] : [lookup.target];
}

function isIdLike(displayType: DisplayType | undefined): boolean {
    return displayType === 'ID' || displayType === 'REFERENCE';
}

function apexTypeOf(sources: FieldSources, description: FieldDescription | undefined): string {
    const type = description?.apexType ?? (description && APEX_TYPES[description.displayType]);
    if (type !== undefined) return type;
    throw new Error(`${sources.objectName}.${sources.name} has neither a stub nor a description.`);
}
