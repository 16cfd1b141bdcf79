import { ApexTime } from '../../runtime/values/index.ts';
import type { SetupRows } from './SetupRows.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAME = 'Default';

/** A new org is open around the clock. What an administrator makes of it stays. */
export function seedBusinessHours(rows: SetupRows): void {
    if (rows.has('BusinessHours', NAME)) return;
    const midnight = new ApexTime(0);
    rows.put('BusinessHours', NAME, {
        Name: NAME,
        IsActive: true,
        IsDefault: true,
        TimeZoneSidKey: 'America/Los_Angeles',
        ...Object.fromEntries(
            DAYS.flatMap((day) => [
                [`${day}StartTime`, midnight],
                [`${day}EndTime`, midnight]
            ])
        )
    });
}
