import type { FieldDefinition } from '../../../schema/index.ts';
import type { Runtime } from '../../runtime.ts';
import { cloneRecord, SObjectValue } from '../../sobject/index.ts';
import { mapOf, OBJECT_TYPE, STRING_TYPE } from '../../types/index.ts';
import { ApexException, ApexMap } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { coerceFieldValue } from './coerceFieldValue.ts';
import { customSettingStatics } from './customSettings.ts';
import { errorList } from './results.ts';
import { ApexSObjectField, ApexSObjectType } from './schema/index.ts';

type Name = string | ApexSObjectField | null;

function nameOf(rt: Runtime, name: Name): string {
    if (name === null)
        throw rt.exception('System.NullPointerException', 'Argument 1 cannot be null');
    return typeof name === 'string' ? name : name.field.name;
}

/** A lookup's token stands for its relationship too. */
function relationshipOf(rt: Runtime, name: Name): string {
    if (name instanceof ApexSObjectField) return name.field.relationshipName ?? name.field.name;
    return nameOf(rt, name);
}

function get(rt: Runtime, self: SObjectValue, name: Name): unknown {
    const text = nameOf(rt, name);
    // Aliases of a query are no fields of the object but can be read.
    const isAlias = self.type.field(text) === undefined && self.hasValue(text);
    return isAlias ? self.value(text) : self.get(rt, text);
}

function put(rt: Runtime, self: SObjectValue, name: Name, value: unknown): unknown {
    const field = self.fieldNamed(rt, nameOf(rt, name));
    mustBeEditable(rt, field);
    return self.put(rt, field.name, coerceFieldValue(rt, field, value));
}

function mustBeEditable(rt: Runtime, field: FieldDefinition): void {
    if (field.createable || field.updateable || field.name === 'Id') return;
    throw rt.exception('System.SObjectException', `Field ${field.name} is not editable`);
}

/** `addError(message)`, `addError(exception)`, `addError(field, message)`, with or without an escape flag. */
function addError(rt: Runtime, self: SObjectValue, first: unknown, second?: unknown): void {
    const isFieldError = typeof second === 'string';
    if (!isFieldError) {
        self.addError(errorText(first));
        return;
    }
    self.addError(second, self.fieldNamed(rt, nameOf(rt, first as Name)).name);
}

function errorText(error: unknown): string {
    return error instanceof ApexException ? (error.apexMessage ?? '') : String(error);
}

function populatedFields(rt: Runtime, self: SObjectValue): ApexMap {
    const entries = [...self.populatedNames()].map((name) => [name, self.peek(name)] as const);
    return ApexMap.of(rt, mapOf(STRING_TYPE, OBJECT_TYPE), entries);
}

export const sobject = definePlatformType({
    name: 'System.SObject',
    jsClass: SObjectValue,
    statics: customSettingStatics,
    methods: {
        get,
        put,
        getSObject: (rt, self: SObjectValue, name: Name) =>
            self.getSObject(rt, relationshipOf(rt, name)),
        putSObject: (rt, self: SObjectValue, name: Name, parent: SObjectValue | null) =>
            self.putSObject(rt, relationshipOf(rt, name), parent),
        getSObjects: (rt, self: SObjectValue, name: Name) =>
            self.getSObjects(rt, relationshipOf(rt, name)),
        addError,
        'clear()': (rt, self: SObjectValue) => self.clear(rt),
        clone: (
            _rt,
            self: SObjectValue,
            preserveId: boolean | null = false,
            isDeepClone: boolean | null = false,
            preserveReadonlyTimestamps: boolean | null = false,
            preserveAutonumber: boolean | null = false
        ) =>
            cloneRecord(self, {
                preserveId: preserveId === true,
                isDeepClone: isDeepClone === true,
                preserveReadonlyTimestamps: preserveReadonlyTimestamps === true,
                preserveAutonumber: preserveAutonumber === true
            }),
        'getCloneSourceId()': (_rt, self: SObjectValue) => self.cloneSourceId,
        'getErrors()': (_rt, self: SObjectValue) => errorList(self.errors.list()),
        'getPopulatedFieldsAsMap()': populatedFields,
        'getSObjectType()': (_rt, self: SObjectValue) => new ApexSObjectType(self.type),
        'hasErrors()': (_rt, self: SObjectValue) => self.hasErrors(),
        'isClone()': (_rt, self: SObjectValue) => self.isClone,
        isSet: (rt, self: SObjectValue, name: Name) => self.isSet(rt, nameOf(rt, name)),
        'recalculateFormulas()': (rt, self: SObjectValue) => rt.database.recalculateFormulas(self)
    }
});

/** `Id.getSObjectType()` */
export function sobjectTypeOfId(rt: Runtime, id: string): ApexSObjectType {
    const object = rt.schema.objectByKeyPrefix(id.slice(0, 3));
    if (object !== undefined) return new ApexSObjectType(object);
    throw rt.exception('System.SObjectException', `Cannot locate Apex Type for ID: ${id}`);
}
