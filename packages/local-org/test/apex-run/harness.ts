import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type ApexSource, type EmittedProgram } from '../../src/apex/index.ts';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { allowances, GovernorLimits } from '../../src/host/limits/index.ts';
import { ApexTransaction } from '../../src/host/transaction/index.ts';
import { loadPlatformTypes } from '../../src/platform-types/index.ts';
import { loadProject, MemoryTree } from '../../src/project/index.ts';
import { ApexRuntime, type Program } from '../../src/runtime/kernel/index.ts';
import { dataTypes } from '../../src/runtime/library/data/index.ts';
import { createPlatformLibrary } from '../../src/runtime/library/index.ts';
import type { DatabaseEngine, Host, UserContext } from '../../src/runtime/runtime.ts';
import { ApexException } from '../../src/runtime/values/index.ts';
import { loadSchema } from '../../src/schema/index.ts';

const USER: UserContext = {
    id: '005000000000001AAA',
    name: 'Amy Agent',
    userName: 'amy.agent@local.org',
    email: 'amy.agent@local.org',
    firstName: 'Amy',
    lastName: 'Agent',
    profileId: '00e000000000001AAA',
    roleId: null,
    userType: 'Standard',
    locale: 'en_US',
    language: 'en_US',
    timeZone: 'America/Los_Angeles'
};

/** What a language test needs of an org: no records, a clock that stands still. */
const HOST = {
    clock: { now: () => Date.UTC(2026, 10, 22, 10, 0, 0) },
    debug: () => undefined,
    label: (_namespace: string | null, name: string) => `label ${name}`,
    user: (id: string) => ({ ...USER, id })
} as unknown as Host;

const platformTypes = loadPlatformTypes();
const { schema } = loadSchema(
    loadProject(
        new MemoryTree({
            'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
            'force-app/main/default/classes/A.cls': ''
        })
    ),
    platformTypes,
    { namespace: null }
);
const library = createPlatformLibrary(platformTypes, dataTypes);

/** All `.cls` files of a folder below test/apex. */
export function apexIn(folder: string): ApexSource[] {
    const path = join(import.meta.dirname, '../apex', folder);
    return readdirSync(path)
        .filter((file) => file.endsWith('.cls'))
        .map((file) => ({ file, text: readFileSync(join(path, file), 'utf8'), apiVersion: 66 }));
}

/** Sources by file name. */
export function apexOf(files: Record<string, string>, apiVersion = 66): ApexSource[] {
    return Object.entries(files).map(([file, text]) => ({ file, text, apiVersion }));
}

/** An org with nothing but a program. */
export interface TinyOrg {
    readonly runtime: ApexRuntime;
    readonly program: Program;
    /** Runs a static method in a transaction of its own. */
    run(className: string, method: string, ...args: unknown[]): unknown;
    /** As `run`, expecting an exception. */
    failure(className: string, method: string, ...args: unknown[]): ApexException;
}

/** Compiles and loads; compile errors throw with all their lines. */
export function load(
    sources: readonly ApexSource[],
    database: Partial<DatabaseEngine> = {}
): TinyOrg {
    const runtime = new ApexRuntime({ schema, library, platformTypes });
    const begin = (): void =>
        runtime.connect({
            database: database as DatabaseEngine,
            host: HOST,
            transaction: newTransaction()
        });
    begin();
    const program = runtime.load(emitted(sources));
    const run: TinyOrg['run'] = (className, method, ...args) => {
        begin();
        return program.callStatic(className, method, args);
    };
    return {
        runtime,
        program,
        run,
        failure(className, method, ...args) {
            try {
                run(className, method, ...args);
            } catch (problem) {
                const exception = runtime.exceptionBehind(problem);
                if (exception !== null) return exception;
                throw problem;
            }
            throw new Error(`${className}.${method} was expected to throw.`);
        }
    };
}

export function emitted(sources: readonly ApexSource[]): EmittedProgram {
    const { program, diagnostics } = compile(sources, {
        platformTypes,
        schema,
        library,
        labels: { has: () => true },
        namespace: null
    });
    if (program === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    return program;
}

function newTransaction(): ApexTransaction {
    return new ApexTransaction({
        requestId: 'REQ0',
        quiddity: 'RUNTEST_SYNC',
        isAsync: false,
        user: USER,
        test: null,
        limits: new GovernorLimits(
            allowances(false, 'RUNTEST_SYNC'),
            (message) => new ApexException('System.LimitException', message)
        )
    });
}
