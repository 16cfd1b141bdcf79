import type { PlatformTypes } from '../../platform-types/index.ts';
import type { EmittedProgram } from '../../apex/3-emit/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import type { PlatformLibrary } from '../library/index.ts';
import type { CallSite, DatabaseEngine, Host, Runtime, Transaction } from '../runtime.ts';
import { TimeZones } from '../time/index.ts';
import type { RuntimeTypes } from '../types/index.ts';
import { ApexException } from '../values/index.ts';
import { ClassRegistry } from './classes/index.ts';
import { chooseOverload, invokeByName } from './invoke.ts';
import { Program } from './Program.ts';
import { Probes } from './Probes.ts';
import { StackFrames } from './StackFrames.ts';
import { fromJavaScript } from './support/index.ts';
import { KernelTypes, fullPlatformName } from './types/index.ts';

export interface RuntimeParts {
    readonly schema: OrgSchema;
    readonly library: PlatformLibrary;
    readonly platformTypes: PlatformTypes;
}

/** What needs the runtime to be built, and so joins it afterwards. */
export interface Surroundings {
    readonly database: DatabaseEngine;
    readonly host: Host;
    readonly transaction: Transaction;
}

/**
 * The runtime of one org. Build it, build database and host with it, `connect` them, `load` a program.
 *
 * @example
 * const rt = new ApexRuntime({ schema, library, platformTypes });
 * rt.connect({ database, host, transaction });
 * const program = rt.load(emitProgram(checked));
 * program.callStatic('Greeter', 'greet', ['Amy']);
 */
export class ApexRuntime implements Runtime {
    readonly schema: OrgSchema;
    readonly library: PlatformLibrary;
    readonly types: RuntimeTypes;
    readonly timeZones = new TimeZones();
    database!: DatabaseEngine;
    host!: Host;
    transaction!: Transaction;
    callSite: CallSite;
    private readonly classes: ClassRegistry;
    private readonly probes: Probes;
    private readonly frames = new StackFrames();

    constructor(parts: RuntimeParts) {
        this.schema = parts.schema;
        this.library = parts.library;
        this.classes = new ClassRegistry(this);
        this.probes = new Probes(this);
        this.types = new KernelTypes(this, this.classes, parts.platformTypes);
        this.callSite = { accessMode: 'system', bind: (name) => this.unboundVariable(name) };
    }

    connect({ database, host, transaction }: Surroundings): void {
        this.database = database;
        this.host = host;
        this.transaction = transaction;
    }

    /** Loads a program. A runtime holds one program. */
    load(emitted: EmittedProgram): Program {
        return new Program(this, this.classes, this.probes, this.frames, emitted);
    }

    exception(type: string, message: string, cause: ApexException | null = null): ApexException {
        const own = this.classes.find(type);
        const exception =
            own === undefined
                ? new ApexException(fullPlatformName(this.library, type), message, cause)
                : (own.allocate() as ApexException);
        exception.apexMessage = message;
        exception.apexCause = cause;
        this.frames.fill(exception);
        return exception;
    }

    /**
     * The Apex exception behind anything that came out of running Apex.
     *
     * @returns null for an error of the local org itself
     */
    exceptionBehind(problem: unknown): ApexException | null {
        const exception = fromJavaScript(this, problem);
        if (exception !== null) this.frames.fill(exception);
        return exception;
    }

    invoke(target: unknown, method: string, args: readonly unknown[]): unknown {
        return invokeByName(this, target, method, args);
    }

    construct(typeName: string, args: readonly unknown[]): unknown {
        const own = this.classes.find(typeName);
        if (own !== undefined) {
            const constructor = chooseOverload(this, own.emitted.constructors, args);
            if (constructor !== undefined) return own.instantiate(constructor.jsName, args);
        }
        const name = fullPlatformName(this.library, typeName);
        const constructors = Object.entries(this.library.definition(name)?.constructors ?? {});
        const found = constructors.find(([key]) => parameterCount(key) === args.length);
        if (found !== undefined) return found[1](this, ...args);
        throw new Error(`${typeName} has no constructor for ${args.length} arguments.`);
    }

    at(file: number, line: number): void {
        this.probes.at(file, line);
    }

    private unboundVariable(name: string): never {
        throw this.exception('System.QueryException', `Variable does not exist: ${name}`);
    }
}

function parameterCount(key: string): number {
    const types = key.slice(1, -1);
    return types === '' ? 0 : types.split(',').length;
}
