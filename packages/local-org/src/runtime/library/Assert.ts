import type { Runtime } from '../runtime.ts';
import { equalValues, valueText } from '../values/index.ts';
import type { ApexTypeValue } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';

/** A failed assertion: `Assertion Failed: message: Expected: 1, Actual: 2`. Apex code cannot catch it. */
function failure(rt: Runtime, message: unknown, details?: string): Error {
    const custom = message === undefined || message === null ? undefined : valueText(rt, message);
    const parts = ['Assertion Failed', custom, details].filter((part) => part !== undefined);
    return rt.exception('System.AssertException', parts.join(': '));
}

function areEqual(rt: Runtime, expected: unknown, actual: unknown, message?: unknown): void {
    if (equalValues(rt, expected, actual)) return;
    const details = `Expected: ${valueText(rt, expected)}, Actual: ${valueText(rt, actual)}`;
    throw failure(rt, message, details);
}

function areNotEqual(rt: Runtime, unwanted: unknown, actual: unknown, message?: unknown): void {
    if (!equalValues(rt, unwanted, actual)) return;
    throw failure(rt, message, `Same value: ${valueText(rt, actual)}`);
}

// knowledge, not documented: the words of the assertions that take one value
function holds(rt: Runtime, condition: boolean | null, wanted: boolean, message?: unknown): void {
    if (condition === wanted) return;
    throw failure(rt, message, `Expected: ${wanted}, Actual: ${valueText(rt, condition)}`);
}

function isNull(rt: Runtime, value: unknown, message?: unknown): void {
    if (value === null) return;
    throw failure(rt, message, `Expected: null, Actual: ${valueText(rt, value)}`);
}

function isNotNull(rt: Runtime, value: unknown, message?: unknown): void {
    if (value !== null) return;
    throw failure(rt, message, 'Same value: null');
}

function isInstance(
    rt: Runtime,
    value: unknown,
    type: ApexTypeValue,
    wanted: boolean,
    message?: unknown
): void {
    if (rt.types.isInstance(value, type.type) === wanted) return;
    const relation = wanted ? 'Expected instance of type' : 'Instance is of type';
    throw failure(rt, message, `${relation}: ${type.name}`);
}

export const systemAssert = definePlatformType({
    name: 'System.Assert',
    statics: {
        areEqual,
        areNotEqual,
        isNull,
        isNotNull,
        isTrue: (rt, condition: boolean | null, message?: unknown) =>
            holds(rt, condition, true, message),
        isFalse: (rt, condition: boolean | null, message?: unknown) =>
            holds(rt, condition, false, message),
        isInstanceOfType: (rt, value: unknown, type: ApexTypeValue, message?: unknown) =>
            isInstance(rt, value, type, true, message),
        isNotInstanceOfType: (rt, value: unknown, type: ApexTypeValue, message?: unknown) =>
            isInstance(rt, value, type, false, message),
        fail: (rt, message?: unknown) => {
            throw failure(rt, message);
        }
    }
});

/** The older assertions of System. */
export const systemAssertions = definePlatformType({
    name: 'System.System',
    statics: {
        Assert: (rt, condition: boolean | null, message?: unknown) => {
            if (condition !== true) throw failure(rt, message);
        },
        assertEquals: areEqual,
        assertNotEquals: areNotEqual
    }
});
