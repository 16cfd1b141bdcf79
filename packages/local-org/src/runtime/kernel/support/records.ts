import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import { ApexList, ApexException, isApexRecord, valueText } from '../../values/index.ts';
import type { ObjectDefinition } from '../../../schema/index.ts';

export function objectNamed(rt: Runtime, name: string): ObjectDefinition {
    const object = rt.schema.object(name);
    if (object === undefined) throw new Error(`The schema has no object ${name}.`);
    return object;
}

/** Records in emitted code; names are official, the checker has resolved them. */
export function recordSupport(rt: Runtime) {
    function children(record: SObjectValue, relationship: string): unknown {
        const list = record.readChildren(rt, relationship);
        if (list !== undefined) return list;
        // On a record that was never queried a child relationship is an empty list.
        const child = record.type.childRelationship(relationship);
        return new ApexList(listOf(typeDescriptor(child?.childObject ?? 'SObject')));
    }
    return {
        newRecord(object: string, values: readonly [string, unknown][] = []): SObjectValue {
            const record = new SObjectValue(objectNamed(rt, object));
            for (const [name, value] of values) {
                if (isApexRecord(value)) record.writeParent(rt, name, value as SObjectValue);
                else if (record.type.field(name) !== undefined) record.write(rt, name, value);
                else record.writeParent(rt, name, null);
            }
            return record;
        },
        writeField(record: SObjectValue, field: string, value: unknown): unknown {
            record.write(rt, field, value);
            return value;
        },
        writeParent(record: SObjectValue, relationship: string, parent: unknown): unknown {
            record.writeParent(rt, relationship, parent as SObjectValue | null);
            return parent;
        },
        readChildren: children,
        /** `contact.Account.Owner`: null where a lookup on the way is empty. */
        parentAt(record: SObjectValue, way: readonly string[], last: string): unknown {
            return follow(rt, record, way)?.readParent(rt, last) ?? null;
        },
        childrenAt(record: SObjectValue, way: readonly string[], last: string): unknown {
            const parent = follow(rt, record, way);
            return parent === null ? null : children(parent, last);
        },
        /** `record.Name.addError('…')` */
        addFieldError(record: SObjectValue, field: string, error: unknown): null {
            const text =
                error instanceof ApexException ? (error.apexMessage ?? '') : valueText(rt, error);
            record.addError(text, field);
            return null;
        }
    };
}

function follow(rt: Runtime, record: SObjectValue, way: readonly string[]): SObjectValue | null {
    let at: SObjectValue | null = record;
    for (const relationship of way) at = at?.readParent(rt, relationship) ?? null;
    return at;
}
