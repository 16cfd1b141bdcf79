import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type ApexSource } from '../../src/apex/index.ts';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { GovernorLimits } from '../../src/host/limits/index.ts';
import { ApexTransaction } from '../../src/host/transaction/index.ts';
import { loadPlatformTypes } from '../../src/platform-types/index.ts';
import { loadProject, MemoryTree } from '../../src/project/index.ts';
import { ApexRuntime, type Program } from '../../src/runtime/kernel/index.ts';
import { PlatformLibrary, type PlatformTypeDefinition } from '../../src/runtime/library/index.ts';
import type { DatabaseEngine, Host, UserContext } from '../../src/runtime/runtime.ts';
import { ApexException, looselyEqual, valueText } from '../../src/runtime/values/index.ts';
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
    label: () => undefined,
    user: () => USER
} as unknown as Host;

const interimAssert: PlatformTypeDefinition = {
    name: 'System.Assert',
    statics: {
        areEqual: (rt, one, other, message = '') => {
            if (!looselyEqual(rt, one, other)) {
                throw rt.exception(
                    'System.AssertException',
                    `${valueText(rt, one)} ${valueText(rt, other)} ${message}`
                );
            }
        },
        areNotEqual: (rt, one, other) => {
            if (looselyEqual(rt, one, other))
                throw rt.exception('System.AssertException', valueText(rt, one));
        },
        isTrue: (rt, value, message = '') => {
            if (value !== true) throw rt.exception('System.AssertException', `not true ${message}`);
        },
        isFalse: (rt, value) => {
            if (value !== false) throw rt.exception('System.AssertException', 'not false');
        },
        isNull: (rt, value) => {
            if (value !== null) throw rt.exception('System.AssertException', 'not null');
        },
        isNotNull: (rt, value) => {
            if (value === null) throw rt.exception('System.AssertException', 'null');
        },
        fail: (rt, message = '') => {
            throw rt.exception('System.AssertException', String(message));
        }
    }
};

const platformTypes = loadPlatformTypes();
const schema = loadSchema(
    loadProject(
        new MemoryTree({
            'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
            'force-app/main/default/classes/A.cls': ''
        })
    ),
    platformTypes,
    { namespace: null }
).schema;
const library = new PlatformLibrary(await libraryDefinitions());

/** All `.cls` files of a folder below test/apex. */
export function apexIn(folder: string): ApexSource[] {
    const path = join(import.meta.dirname, '../apex', folder);
    return readdirSync(path)
        .filter((file) => file.endsWith('.cls'))
        .map((file) => ({ file, text: readFileSync(join(path, file), 'utf8'), apiVersion: 66 }));
}

/** An org with nothing but a program. */
export interface TinyOrg {
    readonly runtime: ApexRuntime;
    readonly program: Program;
    /** Runs a static method in a transaction of its own. */
    run(className: string, method: string, ...args: unknown[]): unknown;
}

/** Compiles and loads; compile errors throw with all their lines. */
export function load(sources: readonly ApexSource[]): TinyOrg {
    const { program: emitted, diagnostics } = compile(sources, {
        platformTypes,
        schema,
        library,
        labels: { has: () => false },
        namespace: null
    });
    if (emitted === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    const runtime = new ApexRuntime({ schema, library, platformTypes });
    const connect = (): void =>
        runtime.connect({
            database: {} as DatabaseEngine,
            host: HOST,
            transaction: newTransaction()
        });
    connect();
    const program = runtime.load(emitted);
    return {
        runtime,
        program,
        run(className, method, ...args) {
            connect();
            return program.callStatic(className, method, args);
        }
    };
}

/** Emitted code by file, for a look when something fails. */
export function emittedCode(sources: readonly ApexSource[]): string {
    const { program, diagnostics } = compile(sources, {
        platformTypes,
        schema,
        library,
        labels: { has: () => false },
        namespace: null
    });
    if (program === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    return program.units.map(({ code, file }) => `// ${file}\n${code}`).join('\n');
}

function newTransaction(): ApexTransaction {
    return new ApexTransaction({
        requestId: 'REQ0',
        quiddity: 'RUNTEST_SYNC',
        isAsync: false,
        user: USER,
        test: null,
        limits: new GovernorLimits(
            false,
            (message) => new ApexException('System.LimitException', message)
        )
    });
}

async function libraryDefinitions(): Promise<PlatformTypeDefinition[]> {
    const folder = join(import.meta.dirname, '../../src/runtime/library');
    const files = readdirSync(folder).filter((file) => /^[A-Z].*\.ts$/.test(file));
    const found = new Map<string, PlatformTypeDefinition>();
    const modules = await Promise.all(files.map((file) => import(join(folder, file))));
    for (const value of modules.flatMap((each) => Object.values(each)).flat()) {
        if (isDefinition(value) && !found.has(value.name)) found.set(value.name, value);
    }
    if (!found.has('System.Assert')) found.set('System.Assert', interimAssert);
    return [...found.values()];
}

function isDefinition(value: unknown): value is PlatformTypeDefinition {
    return (
        typeof value === 'object' &&
        value !== null &&
        'name' in value &&
        /^\w+(\.\w+)*$/.test(String(value.name))
    );
}
