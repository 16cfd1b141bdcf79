import type { Runtime } from '../../runtime.ts';

/** Whether queries in system mode see only what the user may see by sharing. */
export function isSharingApplied(rt: Runtime): boolean {
    return rt.transaction.sharing.at(-1) === 'with';
}

/**
 * The sharing mode follows the class whose code runs. `inherited` and no keyword keep the caller's mode;
 * where nobody called, `inherited` means `with` and no keyword means `without`.
 * (Apex Developer Guide, "Use the with sharing, without sharing, and inherited sharing Keywords".)
 */
export function sharingSupport(rt: Runtime) {
    return {
        /** @returns whether `leaveSharing` has something to take back */
        enterSharing(declared: 'with' | 'without' | 'inherited' | 'omitted'): boolean {
            const { sharing } = rt.transaction;
            const current = sharing.at(-1);
            const isKept = declared === 'inherited' || declared === 'omitted';
            if (isKept && current !== undefined) return false;
            const mode = declared === 'with' || declared === 'inherited' ? 'with' : 'without';
            if (mode === current) return false;
            sharing.push(mode);
            return true;
        },
        leaveSharing(entered: boolean): void {
            if (entered) rt.transaction.sharing.pop();
        }
    };
}
