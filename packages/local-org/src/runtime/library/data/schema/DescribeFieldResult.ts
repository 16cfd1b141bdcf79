import type { FieldDefinition, FieldType } from '../../../../schema/index.ts';
import type { Runtime } from '../../../runtime.ts';
import { listOf, typeDescriptor } from '../../../types/index.ts';
import { ApexList } from '../../../values/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { describing } from './getters.ts';
import { ApexPicklistEntry } from './PicklistEntry.ts';
import { ApexSObjectField, ApexSObjectType, fieldToken, typeToken } from './tokens.ts';

/** An instance of Schema.DescribeFieldResult. */
export class ApexDescribeFieldResult extends ApexSObjectField {}

const DISPLAY_TYPES: Readonly<Record<FieldType, string>> = {
    Address: 'ADDRESS',
    AnyType: 'ANYTYPE',
    AutoNumber: 'STRING',
    Blob: 'BASE64',
    Checkbox: 'BOOLEAN',
    Combobox: 'COMBOBOX',
    Currency: 'CURRENCY',
    Date: 'DATE',
    DateTime: 'DATETIME',
    Email: 'EMAIL',
    EncryptedText: 'ENCRYPTEDSTRING',
    Html: 'TEXTAREA',
    Id: 'ID',
    Integer: 'INTEGER',
    Location: 'LOCATION',
    Long: 'LONG',
    LongTextArea: 'TEXTAREA',
    MasterDetail: 'REFERENCE',
    MultiselectPicklist: 'MULTIPICKLIST',
    Number: 'DOUBLE',
    Percent: 'PERCENT',
    Phone: 'PHONE',
    Picklist: 'PICKLIST',
    Reference: 'REFERENCE',
    Text: 'STRING',
    TextArea: 'TEXTAREA',
    Time: 'TIME',
    Url: 'URL'
};

const SOAP_TYPES: Readonly<Record<string, string>> = {
    Address: 'ADDRESS',
    Blob: 'BASE64BINARY',
    Boolean: 'BOOLEAN',
    Date: 'DATE',
    Datetime: 'DATETIME',
    Decimal: 'DOUBLE',
    Double: 'DOUBLE',
    Id: 'ID',
    Integer: 'INTEGER',
    Location: 'LOCATION',
    Long: 'LONG',
    Object: 'ANYTYPE',
    String: 'STRING',
    Time: 'TIME'
};

export function displayType(rt: Runtime, { type }: FieldDefinition): unknown {
    return enumOf(rt, 'Schema.DisplayType', DISPLAY_TYPES[type]);
}

function enumOf(rt: Runtime, type: string, name: string): unknown {
    const found = rt.library.enumConstant(type, name);
    if (found === undefined) throw new Error(`${name} is not a constant of ${type}.`);
    return found;
}

type Self = ApexDescribeFieldResult;

/** By the running user's permissions, whatever mode the code runs in. */
function rightsOf(rt: Runtime, { object, field }: Self): { read: boolean; edit: boolean } {
    return rt.database.permissions(rt.transaction.user.id).field(object, field);
}

function picklistValues(_rt: Runtime, { field }: Self): ApexList {
    const entries = (field.picklist?.values ?? [])
        .filter((value) => value.active)
        .map((value) => new ApexPicklistEntry(value));
    return new ApexList(listOf(typeDescriptor('PicklistEntry')), entries);
}

function referenceTo(rt: Runtime, { field }: Self): ApexList {
    const types = field.referenceTo.map((name) => typeToken(rt, name));
    return new ApexList(listOf(typeDescriptor('SObjectType')), types);
}

/** Groupable fields are those an index could hold. */
function isGroupable(_rt: Runtime, { field }: Self): boolean {
    const isNumeric = field.apexType === 'Decimal' || field.apexType === 'Datetime';
    return field.sortable && field.formula === null && !isNumeric;
}

const described = describing(
    {
        ByteLength: (_rt, { field }: Self) => field.length * 3,
        CalculatedFormula: (_rt, { field }: Self) => field.formula,
        DefaultValueFormula: (_rt, { field }: Self) => field.defaultValue,
        DefaultValue: (_rt, { field }: Self) =>
            field.type === 'Checkbox' ? field.defaultValue === 'true' : null,
        Digits: (_rt, { field }: Self) => (field.apexType === 'Integer' ? field.precision : 0),
        InlineHelpText: (_rt, { field }: Self) => field.inlineHelpText,
        Label: (_rt, { field }: Self) => field.label,
        Length: (_rt, { field }: Self) => field.length,
        LocalName: (_rt, { field }: Self) =>
            field.name.replace(/^[^_]+(?:_[^_]+)*__(?=.+__c$)/, ''),
        Name: (_rt, { field }: Self) => field.name,
        PicklistValues: picklistValues,
        Precision: (_rt, { field }: Self) => field.precision,
        ReferenceTo: referenceTo,
        RelationshipName: (_rt, { field }: Self) => field.relationshipName,
        RelationshipOrder: (_rt, { field }: Self) => field.relationshipOrder,
        Scale: (_rt, { field }: Self) => field.scale,
        SoapType: (rt, { field }: Self) =>
            enumOf(rt, 'Schema.SoapType', SOAP_TYPES[field.apexType] ?? 'ANYTYPE'),
        SObjectType: (_rt, { object }: Self) => new ApexSObjectType(object),
        SobjectField: (_rt, { object, field }: Self) => new ApexSObjectField(object, field),
        Type: (rt, { field }: Self) => displayType(rt, field)
    },
    {
        Accessible: (rt, self: Self) => rightsOf(rt, self).read,
        AutoNumber: (_rt, { field }: Self) => field.autoNumberFormat !== null,
        Calculated: (_rt, { field }: Self) => field.formula !== null || field.summary !== null,
        CascadeDelete: (_rt, { field }: Self) => field.deleteConstraint === 'Cascade',
        CaseSensitive: (_rt, { field }: Self) => field.caseSensitive,
        Createable: (rt, self: Self) => self.field.createable && rightsOf(rt, self).edit,
        Custom: (_rt, { field }: Self) => /__c$/i.test(field.name),
        DefaultedOnCreate: (_rt, { field }: Self) =>
            field.defaultValue !== null || field.name === 'OwnerId' || !field.createable,
        DependentPicklist: () => false,
        DeprecatedAndHidden: () => false,
        Encrypted: (_rt, { field }: Self) => field.type === 'EncryptedText',
        ExternalId: (_rt, { field }: Self) => field.externalId,
        Filterable: (_rt, { field }: Self) => field.filterable,
        Groupable: isGroupable,
        HtmlFormatted: (_rt, { field }: Self) => field.type === 'Html',
        IdLookup: (_rt, { field }: Self) =>
            field.externalId || field.type === 'Id' || field.nameField,
        NameField: (_rt, { field }: Self) => field.nameField,
        NamePointing: (_rt, { field }: Self) => field.referenceTo.length > 1,
        Nillable: (_rt, { field }: Self) =>
            !field.required && field.type !== 'Checkbox' && field.type !== 'Id',
        Permissionable: (rt, { object, field }: Self) => rt.database.isFieldGuarded(object, field),
        RestrictedDelete: (_rt, { field }: Self) => field.deleteConstraint === 'Restrict',
        RestrictedPicklist: (_rt, { field }: Self) => field.picklist?.restricted ?? false,
        Sortable: (_rt, { field }: Self) => field.sortable,
        Unique: (_rt, { field }: Self) => field.unique,
        Updateable: (rt, self: Self) => self.field.updateable && rightsOf(rt, self).edit
    }
);

export const describeFieldResult = definePlatformType({
    name: 'Schema.DescribeFieldResult',
    jsClass: ApexDescribeFieldResult,
    statics: {
        $of: (rt, object: string, field: string) => describeField(fieldToken(rt, object, field))
    },
    ...described,
    methods: {
        ...described.methods,
        'getSobjectField()': (_rt, { object, field }: Self) => new ApexSObjectField(object, field),
        'toString()': (_rt, { field }: Self) => `Schema.DescribeFieldResult[getName=${field.name};]`
    }
});

export function describeField({ object, field }: ApexSObjectField): ApexDescribeFieldResult {
    return new ApexDescribeFieldResult(object, field);
}
