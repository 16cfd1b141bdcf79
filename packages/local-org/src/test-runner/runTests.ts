import { performance } from 'node:perf_hooks';
import type { EmittedMethod } from '../apex/index.ts';
import { SeededRandom } from '../host/index.ts';
import type { Org } from '../org/index.ts';
import { NotImplemented } from '../runtime/kernel/index.ts';
import type { TestState, UserContext } from '../runtime/runtime.ts';
import { ApexException } from '../runtime/values/index.ts';
import { seesAllData, type TestClass } from './discoverTests.ts';
import type { TestOutcome } from './TestReport.ts';

/**
 * Runs test classes, each method from the same state: an empty org plus what @TestSetup made.
 *
 * @param user who the tests run as
 * @param tell called after each test
 */
export function runTests(
    org: Org,
    classes: readonly TestClass[],
    user: UserContext,
    tell: (outcome: TestOutcome) => void
): TestOutcome[] {
    return classes.flatMap((testClass) => runClass(org, testClass, user, tell));
}

function runClass(
    org: Org,
    testClass: TestClass,
    user: UserContext,
    tell: (outcome: TestOutcome) => void
): TestOutcome[] {
    const { database } = org.runtime;
    const empty = database.savepoint();
    try {
        const setUp = testClass.setup;
        const obstacle = setUp === null ? null : attempt(org, testClass, setUp, user);
        const ready = database.savepoint();
        return testClass.methods.map((method) => {
            const begin = performance.now();
            const failure = obstacle ?? attempt(org, testClass, method, user);
            const outcome: TestOutcome = {
                name: `${testClass.name}.${method.name}`,
                outcome: failure === null ? 'Pass' : 'Fail',
                message: failure,
                ms: Math.round(performance.now() - begin)
            };
            database.rollback(ready);
            tell(outcome);
            return outcome;
        });
    } finally {
        database.rollback(empty);
    }
}

/** @returns why the method failed; null when it passed */
function attempt(
    org: Org,
    testClass: TestClass,
    method: EmittedMethod,
    user: UserContext
): string | null {
    const state: TestState = {
        calloutMock: null,
        phase: 'before',
        seesAllData: testClass.seesAllData || seesAllData(method),
        outerLimits: null,
        fixedSearchResults: [],
        notifications: []
    };
    // So that a test alone meets the order and the numbers that it met among the others.
    if (org.random instanceof SeededRandom) {
        org.random.beginPart(`${testClass.name}.${method.name}`);
    }
    try {
        org.transactions.runTest({ user, quiddity: 'RUNTEST_SYNC', isAsync: false }, state, () => {
            org.program.callStatic(testClass.name, method.name, []);
            // A test that starts but does not stop still runs what it has enqueued.
            if (state.phase === 'started') org.runtime.host.tests.stop(org.runtime, state);
        });
        return null;
    } catch (error) {
        return failureText(org.runtime.exceptionBehind(error) ?? error);
    }
}

function failureText(error: unknown): string {
    if (error instanceof ApexException) {
        const frames = error.frames.map(
            (frame) => `    ${frame.place}: line ${frame.line}, column ${frame.column}`
        );
        return [error.toString(), ...frames].join('\n');
    }
    if (error instanceof NotImplemented) return error.message;
    return error instanceof Error ? `Local org: ${error.stack ?? error.message}` : String(error);
}
