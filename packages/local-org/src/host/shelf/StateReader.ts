import { decodeValue } from '../../database/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { ApexEnum, ApexList, ApexMap, ApexSet, ApexTypeValue } from '../../runtime/values/index.ts';
import type { Part, Pointer } from './parts.ts';

/** The program has changed, and what was written down no longer fits it. */
export class NotReadable extends Error {}

/** Reads what a StateWriter wrote. */
export class StateReader {
    private readonly rt: Runtime;
    private readonly parts: readonly Part[];
    private readonly root: Pointer;
    private readonly made = new Map<number, unknown>();

    constructor(rt: Runtime, text: string) {
        const { root, parts } = JSON.parse(text) as { root: Pointer; parts: Part[] };
        this.rt = rt;
        this.root = root;
        this.parts = parts;
    }

    /** @throws NotReadable when a class, field or object is no longer there */
    read(): unknown {
        return this.value(this.root);
    }

    private value(pointer: Pointer): unknown {
        if ('value' in pointer) return pointer.value === null ? null : decodeValue(pointer.value);
        const known = this.made.get(pointer.part);
        if (known !== undefined) return known;
        const part = this.parts[pointer.part];
        if (part === undefined) throw new NotReadable('a part is missing');
        return this.make(part, (value) => {
            this.made.set(pointer.part, value);
            return value;
        });
    }

    /** @param keep called as soon as the object is there, before what it holds: it may hold itself */
    private make(part: Part, keep: <T>(value: T) => T): unknown {
        const { rt } = this;
        switch (part.kind) {
            case 'value':
                return keep(part.value === null ? null : decodeValue(part.value));
            case 'array':
                return keep(part.items.map((item) => this.value(item)));
            case 'list': {
                const list = keep(new ApexList(part.type));
                for (const item of part.items) list.items.push(this.value(item));
                return list;
            }
            case 'set':
                return keep(
                    ApexSet.of(
                        rt,
                        part.type,
                        part.items.map((item) => this.value(item))
                    )
                );
            case 'map': {
                const map = keep(new ApexMap(part.type));
                for (const [key, value] of part.entries) {
                    map.put(rt, this.value(key), this.value(value));
                }
                return map;
            }
            case 'enum':
                return keep(this.constant(part.type, part.name));
            case 'type':
                return keep(new ApexTypeValue(part.type));
            case 'object':
                return this.object(part, keep);
            case 'record':
                return this.record(part, keep);
        }
    }

    private constant(type: string, name: string): unknown {
        const { library, types } = this.rt;
        const own = types
            .userClass(type)
            ?.constants.find((each) => each instanceof ApexEnum && each.name === name);
        const found =
            own ??
            library.enumConstant(`System.${type}`, name) ??
            library.enumConstant(`Schema.${type}`, name) ??
            library.enumConstant(type, name);
        if (found === undefined) throw new NotReadable(`${type}.${name} is no longer there`);
        return found;
    }

    private object(part: Extract<Part, { kind: 'object' }>, keep: <T>(value: T) => T): unknown {
        const type = this.rt.types.userClass(part.class);
        if (type === undefined) throw new NotReadable(`class ${part.class} is no longer there`);
        const object = keep(type.allocate());
        for (const [owner, name, pointer] of part.fields) {
            const field = this.rt.types.userClass(owner)?.fields.find((each) => each.name === name);
            if (field === undefined) {
                throw new NotReadable(`${owner}.${name} is no longer there`);
            }
            field.write(object, this.value(pointer));
        }
        return object;
    }

    private record(part: Extract<Part, { kind: 'record' }>, keep: <T>(value: T) => T): unknown {
        const type = this.rt.schema.object(part.object);
        if (type === undefined) throw new NotReadable(`${part.object} is no longer there`);
        const record = keep(new SObjectValue(type));
        for (const [name, value] of part.values) record.setValue(name, this.value(value));
        for (const [name, value] of part.parents) {
            record.setParent(name, this.value(value) as SObjectValue | null);
        }
        for (const [name, value] of part.children) record.setChildren(name, this.value(value));
        if (part.queried !== null) record.markQueried(part.queried);
        return record;
    }
}
