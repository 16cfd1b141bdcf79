import type { Runtime } from '../../runtime.ts';

/** IANA name of the running user's time zone. */
export function userZone(rt: Runtime): string {
    return rt.transaction.user.timeZone;
}
