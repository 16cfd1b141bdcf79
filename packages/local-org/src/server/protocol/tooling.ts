import type { FastifyInstance } from 'fastify';
import type { ApiTestResult, OrgProtocol } from '../../org/index.ts';
import { ApiError } from './ApiError.ts';
import type { ApiContext } from './ApiContext.ts';

interface TestsBody {
    tests?: { className?: string; classId?: string; testMethods?: string[] }[];
    skipCodeCoverage?: boolean;
}

/** Of the Tooling API, what runs Apex tests: `sf apex run test --synchronous`. */
export function registerTooling(app: FastifyInstance, org: OrgProtocol, api: ApiContext): void {
    app.post('/services/data/:version/tooling/runTestsSynchronous', async (request) => {
        api.userId(request);
        const { tests, skipCodeCoverage } = (request.body ?? {}) as TestsBody;
        if (!Array.isArray(tests) || tests.length === 0) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                'Name the tests: {"tests": [{"className": "…", "testMethods": ["…"]}]}.'
            );
        }
        if (skipCodeCoverage === false) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                'The local org tells coverage by `npx local-org test` only.'
            );
        }
        const results = await org.runApexTests(
            tests.map(({ className, classId, testMethods }) => ({
                className: className ?? null,
                classId: classId ?? null,
                testMethods: testMethods ?? null
            }))
        );
        return answer(results);
    });

    app.post('/services/data/:version/tooling/runTestsAsynchronous', () => {
        throw new ApiError(
            501,
            'NOT_IMPLEMENTED',
            'The local org runs tests at once: sf apex run test --synchronous, or npx local-org test.'
        );
    });
}

/** As RunTestsResult of the Tooling API names it. */
function answer(results: readonly ApiTestResult[]): object {
    const failures = results.filter(({ message }) => message !== null);
    return {
        apexLogId: null,
        codeCoverage: [],
        codeCoverageWarnings: [],
        failures: failures.map((result) => {
            const [message = '', ...stack] = (result.message ?? '').split('\n');
            const [, type = '', text = ''] = /^([\w.]+): (.*)$/.exec(message) ?? ['', '', message];
            return {
                ...commonOf(result),
                message: `${type}: ${text}`,
                type: 'Class',
                packageName: result.className,
                stackTrace: stack.map((line) => line.trim()).join('\n')
            };
        }),
        flowCoverage: [],
        flowCoverageWarnings: [],
        numFailures: failures.length,
        numTestsRun: results.length,
        successes: results.filter(({ message }) => message === null).map(commonOf),
        totalTime: results.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    };
}

function commonOf({ id, className, methodName, milliseconds }: ApiTestResult) {
    return {
        id,
        methodName,
        name: className,
        namespace: null,
        seeAllData: false,
        time: milliseconds
    };
}
