import type { DmlOptions, Runtime, UserContext } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import { nullPointer } from './nulls.ts';

const INSERT_AS_SYSTEM: DmlOptions = {
    accessMode: 'system',
    sharing: false,
    allOrNone: true,
    upsertField: null,
    allowFieldTruncation: false,
    duplicateRuleAllowSave: false
};

/** `System.runAs(user) { … }` */
export function userSupport(rt: Runtime) {
    return {
        /** @returns who it was before */
        enterUser(user: SObjectValue | null): UserContext {
            if (user === null) throw nullPointer(rt);
            const before = rt.transaction.user;
            // Tests may run as a user that they never inserted; the platform does it for them.
            if (user.id === null) rt.database.dml('insert', [user], INSERT_AS_SYSTEM);
            rt.transaction.user = rt.host.user(user.id ?? '');
            return before;
        },
        leaveUser(before: UserContext): void {
            rt.transaction.user = before;
        }
    };
}
