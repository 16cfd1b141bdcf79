import type { Store } from '../database/index.ts';
import { ApexDatetime } from '../runtime/values/index.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { SObjectValue } from '../runtime/sobject/index.ts';
import { makeRecordId } from '../schema/index.ts';
import type { ObjectDefinition } from '../schema/index.ts';
import type { SystemRecords } from './SystemRecords.ts';

/** System records straight from the store. */
export class StoreRecords implements SystemRecords {
    private readonly open: () => Store;
    private readonly rt: () => Runtime;

    /** @param open the store; asked at each use, since it is built after the host */
    constructor(open: () => Store, rt: () => Runtime) {
        this.open = open;
        this.rt = rt;
    }

    private get store(): Store {
        return this.open();
    }

    byId(id: string): SObjectValue | null {
        const object = this.rt().schema.objectByKeyPrefix(id.slice(0, 3));
        const row = object === undefined ? undefined : this.store.get(object.name, id);
        return object === undefined || row === undefined ? null : recordOf(object, row);
    }

    where(object: string, field: string, value: unknown): SObjectValue[] {
        const definition = this.definition(object);
        const rows =
            this.store.find(object, field, value) ??
            [...this.store.rows(object)].filter((row) => row[field] === value);
        return [...rows]
            .filter((row) => row['IsDeleted'] !== true)
            .map((row) => recordOf(definition, row));
    }

    insert(object: string, values: Readonly<Record<string, unknown>>): string {
        const definition = this.definition(object);
        const { transaction, host } = this.rt();
        const id = makeRecordId(definition.keyPrefix, this.store.nextNumber(`id:${object}`));
        const now = new ApexDatetime(host.clock.now());
        this.store.put(object, {
            Id: id,
            IsDeleted: false,
            CreatedDate: now,
            CreatedById: transaction.user.id,
            LastModifiedDate: now,
            LastModifiedById: transaction.user.id,
            SystemModstamp: now,
            ...values
        });
        return id;
    }

    update(id: string, values: Readonly<Record<string, unknown>>): void {
        const object = this.rt().schema.objectByKeyPrefix(id.slice(0, 3));
        const row = object === undefined ? undefined : this.store.get(object.name, id);
        if (object === undefined || row === undefined) throw new Error(`There is no record ${id}.`);
        const now = new ApexDatetime(this.rt().host.clock.now());
        this.store.put(object.name, { ...row, SystemModstamp: now, ...values });
    }

    remove(id: string): void {
        const object = this.rt().schema.objectByKeyPrefix(id.slice(0, 3));
        if (object === undefined) throw new Error(`There is no record ${id}.`);
        this.store.remove(object.name, id);
    }

    private definition(object: string): ObjectDefinition {
        const definition = this.rt().schema.object(object);
        if (definition === undefined) throw new Error(`The schema has no object ${object}.`);
        return definition;
    }
}

function recordOf(object: ObjectDefinition, row: Readonly<Record<string, unknown>>): SObjectValue {
    const record = new SObjectValue(object);
    for (const [field, value] of Object.entries(row)) record.setValue(field, value);
    return record;
}
