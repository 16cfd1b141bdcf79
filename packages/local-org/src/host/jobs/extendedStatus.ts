import type { ApexException } from '../../runtime/values/index.ts';

/** What AsyncApexJob.ExtendedStatus says of a failure: as much as the field takes. */
export function extendedStatus(error: ApexException, prefix = ''): string {
    return (prefix + String(error)).slice(0, 255);
}
