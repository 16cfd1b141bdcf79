import { OrgRefusal } from '../../contract/index.ts';
import { discoverTests, runTests } from '../../test-runner/index.ts';
import type { TestClass } from '../../test-runner/index.ts';
import { createTestOrg } from '../createTestOrg.ts';
import type { Org } from '../Org.ts';
import type { ApiTestResult, ApiTestSelection } from '../OrgProtocol.ts';

/**
 * Runs Apex tests as the administrator, in an org of their own: tests see no records but theirs, and leave none.
 *
 * @throws OrgRefusal 400 for a class or method that is not there
 */
export function runApexTests(org: Org, selections: readonly ApiTestSelection[]): ApiTestResult[] {
    const { opened } = org;
    if (opened.program === null) throw new Error('A running org has a program.');
    const seed = String(org.runtime.host.clock.now() % 1_000_000);
    const testOrg = createTestOrg(opened, opened.program, seed);
    const classes = discoverTests(
        [...testOrg.program.classes()].map(({ emitted }) => emitted),
        null
    );
    const wanted = selections.map((selection) => selected(org, classes, selection));
    return runTests(testOrg, wanted, testOrg.administrator(), () => undefined).map((outcome) => {
        const [className = '', methodName = ''] = outcome.name.split('.');
        return {
            id: org.setupId('ApexClass', className) ?? '',
            className,
            methodName,
            message: outcome.message,
            milliseconds: outcome.ms,
            seed
        };
    });
}

function selected(
    org: Org,
    classes: readonly TestClass[],
    { className, classId, testMethods }: ApiTestSelection
): TestClass {
    const found = classes.find(
        ({ name }) =>
            name.toLowerCase() === className?.toLowerCase() ||
            (classId !== null && org.setupId('ApexClass', name) === classId)
    );
    if (found === undefined) {
        throw new OrgRefusal(
            400,
            'INVALID_INPUT',
            `There is no test class ${className ?? classId ?? ''}.`
        );
    }
    if (testMethods === null) return found;
    const methods = found.methods.filter(({ name }) =>
        testMethods.some((wanted) => wanted.toLowerCase() === name.toLowerCase())
    );
    if (methods.length === testMethods.length) return { ...found, methods };
    throw new OrgRefusal(
        400,
        'INVALID_INPUT',
        `${found.name} has not all of: ${testMethods.join(', ')}.`
    );
}
