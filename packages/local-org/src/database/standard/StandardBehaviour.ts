import type { ObjectDefinition } from '../../schema/index.ts';
import type { DmlContext, PendingRow } from '../dml/index.ts';
import type { Row } from '../store/index.ts';

/** What the platform does by itself with records of certain objects. */
export interface StandardBehaviour {
    /** Fields that follow from others; before triggers and again after them. */
    beforeSave(context: DmlContext, pending: PendingRow): void;
    validate(context: DmlContext, pending: PendingRow): void;
    refuseDelete(context: DmlContext, pending: PendingRow): void;
    /** Other records that come with this one. */
    afterSave(context: DmlContext, pending: PendingRow): void;
    afterDelete(context: DmlContext, object: ObjectDefinition, row: Row): void;
}
