import { equalValues, valueText } from '../values/index.ts';
import type { ApexEnum } from '../values/index.ts';
import { definePlatformEnum, definePlatformType } from './definePlatformType.ts';
import { hashCodeOf } from './support/index.ts';

/** In the platform's order, which tests of levels by ordinal rely on. */
// knowledge, not documented
export const systemLoggingLevel = definePlatformEnum('System.LoggingLevel', [
    'NONE',
    'INTERNAL',
    'FINEST',
    'FINER',
    'FINE',
    'DEBUG',
    'INFO',
    'WARN',
    'ERROR'
]);

/** What System does with any value; jobs and time stand in the org's part. */
export const systemValues = definePlatformType({
    name: 'System.System',
    statics: {
        'debug(Object)': (rt, value: unknown) => rt.host.debug('DEBUG', valueText(rt, value)),
        'debug(Object,Object)': (rt, level: ApexEnum, value: unknown) =>
            rt.host.debug(level.name, valueText(rt, value)),
        'equals(Object,Object)': (rt, one: unknown, other: unknown) => equalValues(rt, one, other),
        'hashCode(Object)': (rt, value: unknown) => hashCodeOf(rt, value)
    }
});
