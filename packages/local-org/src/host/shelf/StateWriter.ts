import { encodeValue } from '../../database/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import { isUserObject, type RuntimeClass, type UserObject } from '../../runtime/types/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import {
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTypeValue
} from '../../runtime/values/index.ts';
import type { Part, Pointer } from './parts.ts';

/** Something that cannot be written down: a stub, a platform object that holds more than values. */
export class NotWritable extends Error {}

/** Writes an object with everything it holds as text; what is shared stays shared. */
export class StateWriter {
    private readonly rt: Runtime;
    private readonly parts: Part[] = [];
    private readonly seen = new Map<unknown, number>();

    constructor(rt: Runtime) {
        this.rt = rt;
    }

    /** @throws NotWritable */
    write(value: unknown): string {
        const root = this.pointer(value);
        return JSON.stringify({ root, parts: this.parts });
    }

    private pointer(value: unknown): Pointer {
        if (typeof value !== 'object' || value === null) {
            return { value: value === null ? null : encodeValue(value) };
        }
        const known = this.seen.get(value);
        if (known !== undefined) return { part: known };
        const place = this.parts.length;
        this.seen.set(value, place);
        this.parts.push({ kind: 'value', value: null });
        this.parts[place] = this.part(value);
        return { part: place };
    }

    private part(value: object): Part {
        const all = (items: Iterable<unknown>): Pointer[] =>
            [...items].map((item) => this.pointer(item));
        if (Array.isArray(value)) return { kind: 'array', items: all(value) };
        if (value instanceof SObjectValue) return this.record(value);
        if (value instanceof ApexList) {
            return { kind: 'list', type: value.type, items: all(value.items) };
        }
        if (value instanceof ApexSet) return { kind: 'set', type: value.type, items: all(value) };
        if (value instanceof ApexMap) {
            const entries = [...value.entries()].map(
                (entry) => [this.pointer(entry.key), this.pointer(entry.value)] as const
            );
            return { kind: 'map', type: value.type, entries };
        }
        if (value instanceof ApexEnum) return { kind: 'enum', type: value.type, name: value.name };
        if (value instanceof ApexTypeValue) return { kind: 'type', type: value.type };
        if (isUserObject(value) && !(value instanceof ApexException)) return this.object(value);
        try {
            return { kind: 'value', value: encodeValue(value) };
        } catch {
            throw new NotWritable(`a ${this.rt.types.typeOf(value).name} cannot be kept`);
        }
    }

    private object(object: UserObject): Part {
        const fields: [string, string, Pointer][] = [];
        for (const type of lineage(this.rt, object.apexClass)) {
            for (const field of type.fields) {
                if (field.isTransient || field.isComputed) continue;
                fields.push([type.name, field.name, this.pointer(field.read(object))]);
            }
        }
        return { kind: 'object', class: object.apexClass.name, fields };
    }

    private record(record: SObjectValue): Part {
        const pairs = (values: Iterable<readonly [string, unknown]>): [string, Pointer][] =>
            [...values].map(([name, value]) => [name, this.pointer(value)]);
        return {
            kind: 'record',
            object: record.objectName,
            values: pairs(record.values()),
            parents: pairs(record.parents()),
            children: pairs(record.children()),
            queried: record.queriedNames === null ? null : [...record.queriedNames]
        };
    }
}

/** A class and those above it. */
export function* lineage(rt: Runtime, type: RuntimeClass): Generator<RuntimeClass> {
    let each: RuntimeClass | undefined = type;
    while (each !== undefined) {
        yield each;
        each = each.superclass === null ? undefined : rt.types.userClass(each.superclass);
    }
}
