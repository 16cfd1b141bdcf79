import type { AccessMode, DmlOperation, DmlOptions, Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import { ApexList } from '../../values/index.ts';
import { nullPointer } from './nulls.ts';
import { isSharingApplied } from './methods.ts';

/** DML statements. They are all or nothing; partial success is for the methods of Database. */
export function dmlSupport(rt: Runtime) {
    function optionsOf(accessMode: AccessMode, upsertField: string | null): DmlOptions {
        return {
            accessMode,
            sharing: isSharingApplied(rt),
            allOrNone: true,
            upsertField,
            allowFieldTruncation: false,
            duplicateRuleAllowSave: false
        };
    }
    return {
        dml(
            operation: DmlOperation,
            target: unknown,
            mode: AccessMode,
            upsertField: string | null
        ): void {
            rt.database.dml(operation, rowsOf(rt, target), optionsOf(mode, upsertField));
        },
        merge(master: unknown, duplicates: unknown, mode: AccessMode): void {
            const [row] = rowsOf(rt, master);
            if (row === undefined) throw nullPointer(rt);
            rt.database.merge(row, rowsOf(rt, duplicates), optionsOf(mode, null));
        }
    };
}

function rowsOf(rt: Runtime, target: unknown): SObjectValue[] {
    if (target === null) throw nullPointer(rt);
    const rows = target instanceof ApexList ? target.items : [target];
    if (rows.includes(null)) throw nullPointer(rt);
    return [...rows] as SObjectValue[];
}
