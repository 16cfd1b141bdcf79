import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
    discoverTests,
    openProject,
    openTestOrg,
    protocolService,
    runTests
} from '@vonage-conversations/local-org';
import type { Org } from '@vonage-conversations/local-org';
import { compile } from '../../../packages/local-org/src/apex/index.ts';
import { startDemo } from '../../demo/index.ts';
import type { Bench, BenchArea } from '../area.ts';
import type { Figure } from '../figure.ts';
import { median, repeated } from '../median.ts';

const HERE = import.meta.url;
const RECORDS = 10_000;
/** Rows that one call of the API inserts. */
const BATCH = 200;

/** The local org itself: how long one waits for it and how much memory it takes. */
export const localOrg: BenchArea = {
    name: 'local-org',
    title: 'The local org, with the package in it',
    async measure(bench) {
        return [
            await coldCompile(bench),
            await warmStart(bench),
            await testSuite(bench),
            await inserts(bench),
            ...(await runningOrg(bench))
        ];
    }
};

async function coldCompile(bench: Bench): Promise<Figure> {
    bench.say('compiling with nothing kept');
    const runs = await repeated(3, () =>
        bench.inOwnProcess<number>(HERE, 'millisecondsPerThousandLines', bench.root)
    );
    return {
        name: 'cold compile: parse, check and emit with empty caches',
        unit: 'ms per 1,000 lines',
        value: median(runs.map(({ result }) => result)),
        goal: { atMost: 150 }
    };
}

async function warmStart(bench: Bench): Promise<Figure> {
    bench.say('starting the compiled org');
    const start = () => bench.inOwnProcess(HERE, 'startCompiledOrg', bench.root);
    await start();
    const runs = await repeated(5, start);
    return {
        name: 'warm start: from no process to the first Apex that has run',
        unit: 's',
        value: median(runs.map(({ seconds }) => seconds)),
        goal: { atMost: 2 }
    };
}

async function testSuite(bench: Bench): Promise<Figure> {
    bench.say("running the package's Apex tests");
    const { seconds } = await bench.inOwnProcess(HERE, 'runApexTests', bench.root);
    return {
        name: "the package's Apex tests, from no process to the last result",
        unit: 's',
        value: seconds,
        goal: { atMost: 30 }
    };
}

async function inserts(bench: Bench): Promise<Figure> {
    bench.say(`inserting ${RECORDS} records`);
    const { result } = await bench.inOwnProcess<number>(HERE, 'insertLeads', bench.root);
    return {
        name: '10,000 leads inserted by 200, the package keeping a phone link for each',
        unit: 's',
        value: result,
        goal: { atMost: 10 }
    };
}

async function runningOrg(bench: Bench): Promise<Figure[]> {
    bench.say('starting org, simulator and demo data twice');
    const stateDirectory = join(bench.scratch, 'state');
    mkdirSync(stateDirectory);
    const setting = { root: bench.root, stateDirectory };
    const first = await bench.inOwnProcess<number>(HERE, 'startProduct', setting);
    const second = await bench.inOwnProcess<number>(HERE, 'startProduct', setting);
    return [
        { name: 'first start of org and simulator', unit: 's', value: first.seconds },
        { name: 'second start of org and simulator', unit: 's', value: second.seconds },
        { name: 'CPU of the second start', unit: 's', value: second.cpuSeconds },
        {
            name: 'memory of the running org with the simulator in its process',
            unit: 'MB',
            value: second.result,
            goal: { atMost: 500 }
        },
        { name: 'largest memory while starting', unit: 'MB', value: second.peakMegabytes }
    ];
}

export function millisecondsPerThousandLines(root: string): number {
    const { project, schema, platformTypes, library, namespace } = openProject(root);
    const sources = [...project.classes, ...project.triggers];
    const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const labels = { has: () => true };
    const begin = performance.now();
    const { program } = compile(sources, { platformTypes, schema, library, labels, namespace });
    if (program === null) throw new Error('The package does not compile: npx local-org check');
    return ((performance.now() - begin) * 1000) / lines;
}

export function startCompiledOrg(root: string): void {
    const org = opened(root);
    const administrator = org.administrator().id;
    org.transact(administrator, 'SYNCHRONOUS', () =>
        org.program.callStatic('Namespace', 'qualify', ['Vonage_API'])
    );
}

export function runApexTests(root: string): void {
    const org = opened(root);
    const types = [...org.program.classes()].map(({ emitted }) => emitted);
    const outcomes = runTests(
        org,
        discoverTests(types, null),
        org.administrator(),
        () => undefined
    );
    const failed = outcomes.filter(({ outcome }) => outcome !== 'Pass').length;
    if (failed > 0 || outcomes.length === 0) {
        throw new Error(`${failed} of ${outcomes.length} Apex tests fail: npm run test:apex`);
    }
}

/** @returns seconds */
export async function insertLeads(root: string): Promise<number> {
    const org = opened(root);
    const api = protocolService(org);
    const administrator = org.administrator().id;
    const begin = performance.now();
    for (let first = 0; first < RECORDS; first += BATCH) {
        const rows = Array.from({ length: BATCH }, (_, index) => leadNumbered(first + index));
        const refused = (await api.save(administrator, rows, true)).find((each) => !each.success);
        if (refused !== undefined) throw new Error(refused.errors[0]?.message);
        while (org.workOnce());
    }
    const seconds = (performance.now() - begin) / 1000;
    const soql = 'SELECT COUNT() FROM Phone_Link__c';
    const { totalSize } = await api.queryRecords(administrator, soql, false);
    if (totalSize !== RECORDS) throw new Error(`${totalSize} phone links, not ${RECORDS}.`);
    return seconds;
}

function leadNumbered(index: number) {
    return {
        operation: 'insert' as const,
        object: 'Lead',
        id: null,
        fields: {
            LastName: `Lead ${index}`,
            Company: 'Bench',
            MobilePhone: `+1415${String(5_550_000 + index)}`
        }
    };
}

/** @returns resident memory in MB once everything stands */
export async function startProduct(setting: {
    root: string;
    stateDirectory: string;
}): Promise<number> {
    await startDemo({
        projectDirectory: setting.root,
        stateDirectory: setting.stateDirectory,
        orgPort: 0,
        simulatorPort: 0,
        say: () => undefined
    });
    return process.memoryUsage.rss() / 1024 / 1024;
}

function opened(root: string): Org {
    const { org } = openTestOrg(root, 'bench');
    if (org === null) throw new Error('The package does not compile: npx local-org check');
    return org;
}
