import type { Runtime } from '../../runtime.ts';

/** Whether queries in system mode see only what the user may see by sharing. */
export function isSharingApplied(rt: Runtime): boolean {
    return rt.transaction.sharing.at(-1) === 'with';
}

const MAXIMUM_DEPTH = 1000;
/**
 * First-Generation Managed Packaging Developer Guide, "Run Apex on Package Install/Upgrade": an install script
 * "can't call another Apex class in the package if that Apex class uses the with sharing keyword".
 */
const IN_INSTALL =
    'The install script calls a class that is declared (or by its API version counts as) with sharing. ' +
    'The platform forbids that: declare the class without sharing, or do the work later.';
export const TOO_DEEP = `Maximum stack depth reached: ${MAXIMUM_DEPTH + 1}`;

/**
 * What happens around the body of a method. The sharing mode follows the class whose code runs. `inherited` and no keyword keep the caller's mode;
 * where nobody called, `inherited` means `with` and no keyword means `without`.
 * (Apex Developer Guide, "Use the with sharing, without sharing, and inherited sharing Keywords".)
 */
export function methodSupport(rt: Runtime) {
    let depth = 0;
    return {
        /** @returns whether `leaveMethod` has a sharing mode to take back */
        enterMethod(declared: 'with' | 'without' | 'inherited' | 'omitted'): boolean {
            if (depth === MAXIMUM_DEPTH) {
                throw rt.exception('System.LimitException', TOO_DEEP);
            }
            const { transaction } = rt;
            if (transaction.installing === 'entering') transaction.installing = 'inside';
            else if (transaction.installing === 'inside' && declared === 'with') {
                throw new Error(IN_INSTALL);
            }
            depth++;
            const { sharing } = transaction;
            const current = sharing.at(-1);
            const isKept = declared === 'inherited' || declared === 'omitted';
            if (isKept && current !== undefined) return false;
            const mode = declared === 'with' || declared === 'inherited' ? 'with' : 'without';
            if (mode === current) return false;
            sharing.push(mode);
            return true;
        },
        leaveMethod(entered: boolean): void {
            depth--;
            if (entered) rt.transaction.sharing.pop();
        }
    };
}
