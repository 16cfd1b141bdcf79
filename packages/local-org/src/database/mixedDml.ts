import type { Runtime, Transaction, UserContext } from '../runtime/runtime.ts';
import type { SObjectValue } from '../runtime/sobject/index.ts';
import type { ObjectDefinition } from '../schema/index.ts';
import { dmlException } from './dml/index.ts';
import type { DmlOperation } from './DatabaseEngine.ts';

interface Touched {
    setup: string | null;
    data: string | null;
}

/** Keeps setup and other objects apart within a transaction; System.runAs begins afresh. */
export class MixedDmlGuard {
    readonly #touched = new WeakMap<Transaction, WeakMap<UserContext, Touched>>();

    /** @throws System.DmlException MIXED_DML_OPERATION */
    admit(rt: Runtime, operation: DmlOperation, records: readonly SObjectValue[]): void {
        const touched = this.#of(rt.transaction);
        for (const record of records) {
            const object = record.type;
            if (isExempt(object, operation, record)) continue;
            const other = object.isSetup ? touched.data : touched.setup;
            if (other !== null) throw mixed(rt, operation, object.name, other);
            if (object.isSetup) touched.setup = object.name;
            else touched.data = object.name;
        }
    }

    #of(transaction: Transaction): Touched {
        let byUser = this.#touched.get(transaction);
        if (byUser === undefined) {
            byUser = new WeakMap();
            this.#touched.set(transaction, byUser);
        }
        let touched = byUser.get(transaction.user);
        if (touched === undefined) {
            touched = { setup: null, data: null };
            byUser.set(transaction.user, touched);
        }
        return touched;
    }
}

/** User fields whose change makes a user a setup object. */
const SETUP_USER_FIELDS = ['UserRoleId', 'IsActive', 'ForecastEnabled', 'Username', 'ProfileId'];

/** Custom settings and users without a role may share a transaction with anything. */
function isExempt(
    object: ObjectDefinition,
    operation: DmlOperation,
    record: SObjectValue
): boolean {
    if (object.kind === 'customSetting') return true;
    if (object.name !== 'User') return false;
    if (operation === 'insert') return record.value('UserRoleId') === null;
    return !SETUP_USER_FIELDS.some((field) => record.hasValue(field));
}

function mixed(rt: Runtime, operation: DmlOperation, name: string, original: string): Error {
    const message = `DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ${name}, original object: ${original}`;
    return dmlException(rt, operation, [
        { index: 0, id: null, errors: [{ statusCode: 'MIXED_DML_OPERATION', message, fields: [] }] }
    ]);
}
