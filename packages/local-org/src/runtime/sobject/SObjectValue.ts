import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { ApexRecord } from '../values/index.ts';
import { RecordErrors } from './RecordErrors.ts';

/** What a record needs of the runtime: a way to raise the platform's exceptions. `Runtime` is one. */
export interface ExceptionSource {
    exception(type: string, message: string): Error;
}

/**
 * One record in Apex's memory: `new Account(Name = 'x')`, a row of a query, an element of Trigger.new.
 *
 * Values are kept by official field name, so `value`, `setValue`, `read` and `write` take official names
 * (the check pass has resolved them); `get`, `put`, `getSObject` and `putSObject` take what Apex code wrote.
 */
export class SObjectValue implements ApexRecord {
    readonly isApexRecord = true;
    readonly type: ObjectDefinition;
    /** Errors put on the record by `addError`. */
    readonly errors = new RecordErrors();
    /** True for records of Trigger.old and, in after triggers, of Trigger.new. */
    isReadOnly = false;
    /** Id of the record that `clone` copied; null for records that are no clones. */
    cloneSourceId: string | null = null;
    isClone = false;

    readonly #values = new Map<string, unknown>();
    readonly #parents = new Map<string, SObjectValue | null>();
    readonly #children = new Map<string, unknown>();
    /** What the query asked for (fields, parent and child relationships); null for records not from a query. */
    #queried: Set<string> | null = null;

    constructor(type: ObjectDefinition) {
        this.type = type;
    }

    get objectName(): string {
        return this.type.name;
    }

    get id(): string | null {
        return (this.#values.get('Id') as string | null | undefined) ?? null;
    }

    /** Marks the record as a row of a query: reading what is not in `names` is an error from now on. */
    markQueried(names: Iterable<string>): void {
        this.#queried = new Set(names);
    }

    get isQueried(): boolean {
        return this.#queried !== null;
    }

    /** The names that `markQueried` was given; null for records not from a query. */
    get queriedNames(): ReadonlySet<string> | null {
        return this.#queried;
    }

    // Raw access, for the engine and the library -------------------------------------------------

    /** The value of a field; null when it is not set. Never fails. */
    value(field: string): unknown {
        return this.#values.get(field) ?? null;
    }

    setValue(field: string, value: unknown): void {
        this.#values.set(field, value);
    }

    removeValue(field: string): void {
        this.#values.delete(field);
    }

    hasValue(field: string): boolean {
        return this.#values.has(field);
    }

    /** Fields that were set or queried, in the order in which that happened. */
    values(): ReadonlyMap<string, unknown> {
        return this.#values;
    }

    // For values, text and JSON, which know records as ApexRecord only ----------------------------

    peek(name: string): unknown {
        return (
            this.#values.get(name) ?? this.#parents.get(name) ?? this.#children.get(name) ?? null
        );
    }

    /** Fields and relationships alike, by official or written name. Names unknown to the object are refused. */
    poke(name: string, value: unknown): void {
        const field = this.type.field(name);
        if (field !== undefined) return this.setValue(field.name, value);
        const parent = this.type.relationship(name)?.relationshipName ?? null;
        if (parent !== null) return this.setParent(parent, value as SObjectValue | null);
        const children = this.type.childRelationship(name)?.name ?? null;
        if (children === null) throw new Error(`${this.type.name} has no field ${name}.`);
        this.setChildren(children, value);
    }

    *populatedNames(): Iterable<string> {
        yield* this.#values.keys();
        yield* this.#parents.keys();
        yield* this.#children.keys();
    }

    // Relationships --------------------------------------------------------------------------------

    parents(): ReadonlyMap<string, SObjectValue | null> {
        return this.#parents;
    }

    /** Child lists by relationship name; the values are Apex lists. */
    children(): ReadonlyMap<string, unknown> {
        return this.#children;
    }

    setParent(relationship: string, parent: SObjectValue | null): void {
        this.#parents.set(relationship, parent);
    }

    setChildren(relationship: string, list: unknown): void {
        this.#children.set(relationship, list);
    }

    // Access that the check pass has resolved ----------------------------------------------------

    /** `record.Name`: System.SObjectException when the record is a row of a query without that field. */
    read(rt: ExceptionSource, field: string): unknown {
        const value = this.#values.get(field);
        if (value !== undefined && value !== null) return value;
        if (value === undefined) this.#mustBeQueried(rt, field);
        // Checkboxes are never null, not even on a record that was never saved.
        return this.type.field(field)?.type === 'Checkbox' ? false : null;
    }

    /** `record.Name = x` */
    write(rt: ExceptionSource, field: string, value: unknown): void {
        this.#mustBeWritable(rt);
        this.#values.set(field, value);
        this.#forgetParentOf(field, value);
    }

    /** `record.Account`; null where the lookup is empty or the record is not from a query. */
    readParent(rt: ExceptionSource, relationship: string): SObjectValue | null {
        const parent = this.#parents.get(relationship);
        if (parent === undefined) this.#mustBeQueried(rt, relationship);
        return parent ?? null;
    }

    /** `record.Account.Owner.Name`: a path through empty lookups is null, it does not fail. */
    readPath(rt: ExceptionSource, relationships: readonly string[], field: string): unknown {
        const [first, ...rest] = relationships;
        if (first === undefined) return this.read(rt, field);
        return this.readParent(rt, first)?.readPath(rt, rest, field) ?? null;
    }

    /** `record.Account = other` */
    writeParent(rt: ExceptionSource, relationship: string, parent: SObjectValue | null): void {
        this.#mustBeWritable(rt);
        this.#parents.set(relationship, parent);
    }

    /** `record.Contacts`: the list of a child subquery; undefined when the record is not from a query. */
    readChildren(rt: ExceptionSource, relationship: string): unknown {
        const list = this.#children.get(relationship);
        if (list === undefined) this.#mustBeQueried(rt, relationship);
        return list;
    }

    // Access by names known only at run time -----------------------------------------------------

    /** `record.get('name')`. System.SObjectException for unknown or unqueried fields. */
    get(rt: ExceptionSource, name: string): unknown {
        return this.read(rt, this.fieldNamed(rt, name).name);
    }

    /** `record.put('Name', x)`, the value already converted to the field's type. Returns the old value. */
    put(rt: ExceptionSource, name: string, value: unknown): unknown {
        const field = this.fieldNamed(rt, name);
        const before = this.value(field.name);
        this.write(rt, field.name, value);
        return before;
    }

    /** `record.getSObject('Account')` */
    getSObject(rt: ExceptionSource, relationship: string): SObjectValue | null {
        return this.readParent(rt, this.#parentNamed(rt, relationship));
    }

    /** `record.putSObject('Account', other)`. Returns the old parent. */
    putSObject(
        rt: ExceptionSource,
        relationship: string,
        parent: SObjectValue | null
    ): SObjectValue | null {
        const name = this.#parentNamed(rt, relationship);
        const before = this.#parents.get(name) ?? null;
        this.writeParent(rt, name, parent);
        return before;
    }

    /** `record.getSObjects('Contacts')`: the Apex list of a child subquery, null when there is none. */
    getSObjects(rt: ExceptionSource, relationship: string): unknown {
        const found = this.type.childRelationship(relationship);
        if (found === undefined || found.name === null)
            throw this.#noSuchRelationship(rt, relationship);
        return this.readChildren(rt, found.name) ?? null;
    }

    /** The definition behind a name that Apex code gave. System.SObjectException when there is none. */
    fieldNamed(rt: ExceptionSource, name: string): FieldDefinition {
        const field = this.type.field(name);
        if (field !== undefined) return field;
        const message = `Invalid field ${name} for ${this.type.name}`;
        throw rt.exception('System.SObjectException', message);
    }

    /** `record.isSet(field)`: true when the field has been given or queried, null included. */
    isSet(rt: ExceptionSource, name: string): boolean {
        return this.#values.has(this.fieldNamed(rt, name).name);
    }

    /** `record.clear()`: forgets all values. */
    clear(rt: ExceptionSource): void {
        this.#mustBeWritable(rt);
        this.#values.clear();
        this.#parents.clear();
        this.#children.clear();
    }

    /** `record.addError(message)` and `record.Name.addError(message)`. */
    addError(message: string, field: string | null = null): void {
        this.errors.add({
            statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            message,
            fields: field === null ? [] : [field]
        });
    }

    hasErrors(): boolean {
        return !this.errors.isEmpty;
    }

    /** A copy of values and parents, exactly as they are; not an Apex clone. */
    copy(): SObjectValue {
        const copy = new SObjectValue(this.type);
        for (const [field, value] of this.#values) copy.#values.set(field, value);
        for (const [relationship, parent] of this.#parents) copy.#parents.set(relationship, parent);
        for (const [relationship, list] of this.#children) copy.#children.set(relationship, list);
        copy.#queried = this.#queried;
        return copy;
    }

    #parentNamed(rt: ExceptionSource, relationship: string): string {
        const name = this.type.relationship(relationship)?.relationshipName ?? null;
        if (name === null) throw this.#noSuchRelationship(rt, relationship);
        return name;
    }

    #noSuchRelationship(rt: ExceptionSource, relationship: string): Error {
        const message = `Invalid relationship ${relationship} for ${this.type.name}`;
        return rt.exception('System.SObjectException', message);
    }

    #mustBeQueried(rt: ExceptionSource, name: string): void {
        if (this.#queried === null || name === 'Id' || this.#queried.has(name)) return;
        throw rt.exception(
            'System.SObjectException',
            `SObject row was retrieved via SOQL without querying the requested field: ${this.type.name}.${name}`
        );
    }

    #mustBeWritable(rt: ExceptionSource): void {
        if (this.isReadOnly) throw rt.exception('System.FinalException', 'Record is read-only');
    }

    /** A parent read earlier is not the one that a changed lookup points to. */
    #forgetParentOf(field: string, value: unknown): void {
        const relationship = this.type.field(field)?.relationshipName ?? null;
        if (relationship === null) return;
        if (this.#parents.get(relationship)?.id !== value) this.#parents.delete(relationship);
    }
}
