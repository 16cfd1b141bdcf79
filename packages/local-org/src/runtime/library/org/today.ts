import { ApexDate } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';

/** The running user's date: midnight passes at another moment in each time zone. */
export function todayOf(rt: Runtime): ApexDate {
    const parts = new Intl.DateTimeFormat('en-CA', {
        timeZone: rt.transaction.user.timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    }).formatToParts(new Date(rt.host.clock.now()));
    const part = (type: string): number =>
        Number(parts.find((each) => each.type === type)?.value ?? Number.NaN);
    return ApexDate.of(part('year'), part('month'), part('day'));
}
