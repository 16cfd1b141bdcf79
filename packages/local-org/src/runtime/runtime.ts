import type { OrgSchema } from '../schema/index.ts';
import type { PlatformLibrary } from './library/index.ts';
import type { TimeZones } from './time/index.ts';
import type { RuntimeTypes } from './types/index.ts';
import type { ApexException } from './values/index.ts';
import type { AccessMode, DatabaseEngine } from './database.ts';
import type { Host } from './host.ts';
import type { Transaction } from './transaction.ts';

export type * from './database.ts';
export type * from './host.ts';
export type * from './transaction.ts';

/**
 * Everything running Apex can reach. It is passed as first argument to every library function and to
 * emitted code; nothing else is shared.
 */
export interface Runtime {
    readonly schema: OrgSchema;
    readonly types: RuntimeTypes;
    readonly library: PlatformLibrary;
    readonly database: DatabaseEngine;
    readonly host: Host;
    readonly timeZones: TimeZones;
    /** The current one; the host swaps it. */
    transaction: Transaction;

    /**
     * Makes (does not throw) an exception of a platform or user type.
     *
     * @param type full or canonical name: `System.NullPointerException`
     */
    exception(type: string, message: string, cause?: ApexException | null): ApexException;

    /**
     * Calls a method on any Apex object, user or platform, by name (any case) and arguments. This is how
     * library code calls back: `compareTo`, `hasNext`, `execute`, `handleMethodCall` …
     *
     * @throws Error when the target has no such method: the checker should have seen to it
     */
    invoke(target: unknown, method: string, args: readonly unknown[]): unknown;

    /** Creates an object of a user or platform class by canonical name and constructor arguments. */
    construct(typeName: string, args: readonly unknown[]): unknown;

    /**
     * What the code that calls a library function brings along. Emitted code sets it right before each call
     * of a member of System.Database and System.Search: read it first thing.
     */
    callSite: CallSite;

    /** Probe of emitted code: current line, coverage, statement count towards the CPU limit. */
    at(file: number, line: number): void;
}

/** What dynamic queries and DML through `Database.` methods need to know of their caller. */
export interface CallSite {
    /** Where no AccessLevel is given: `user` from API version 67 on, `system` before. */
    readonly accessMode: AccessMode;
    /**
     * The caller's variable behind `:name` of a dynamic query: a local, parameter, field or property.
     *
     * @throws System.QueryException "Variable does not exist: name"
     */
    bind(name: string): unknown;
}
