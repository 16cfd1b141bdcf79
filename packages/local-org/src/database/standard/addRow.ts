import { makeRecordId } from '../../schema/index.ts';
import type { DmlContext, PendingRow } from '../dml/index.ts';
import { compactRow } from '../records/index.ts';

/** Adds a row that the platform makes by itself, made when and by whom the pending row was. @returns its id */
export function addRow(
    context: DmlContext,
    pending: PendingRow,
    objectName: string,
    values: Readonly<Record<string, unknown>>
): string {
    const object = context.schema.object(objectName);
    if (object === undefined) throw new Error(`The schema has no object ${objectName}.`);
    const id = makeRecordId(object.keyPrefix, context.store.nextNumber(`id:${objectName}`));
    const { CreatedDate, CreatedById, LastModifiedDate, LastModifiedById, SystemModstamp } =
        pending.row;
    context.store.put(
        objectName,
        compactRow({
            Id: id,
            IsDeleted: false,
            CreatedDate,
            CreatedById,
            LastModifiedDate,
            LastModifiedById,
            SystemModstamp,
            ...values
        })
    );
    return id;
}
