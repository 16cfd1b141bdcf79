import { ApexDate } from '../../runtime/values/index.ts';

/** Reads `2026-11-22`, or the day of an ISO date and time; null for anything else. */
export function dateOfText(text: string): ApexDate | null {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text);
    if (match === null) return null;
    return ApexDate.of(Number(match[1]), Number(match[2]), Number(match[3]));
}
