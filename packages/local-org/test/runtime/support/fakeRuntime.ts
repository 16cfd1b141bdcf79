import { PlatformLibrary } from '../../../src/runtime/library/PlatformLibrary.ts';
import { pureTypes } from '../../../src/runtime/library/pureTypes.ts';
import type { Runtime } from '../../../src/runtime/runtime.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../src/schema/definitions.ts';
import { isUserObject } from '../../../src/runtime/types/index.ts';
import type { RuntimeClass, TypeDescriptor } from '../../../src/runtime/types/index.ts';
import { typeDescriptor } from '../../../src/runtime/types/index.ts';
import { TimeZones } from '../../../src/runtime/time/index.ts';
import { ApexException } from '../../../src/runtime/values/index.ts';

export interface FakeSettings {
    readonly locale?: string;
    readonly timeZone?: string;
    readonly now?: number;
    readonly classes?: readonly RuntimeClass[];
    readonly objects?: readonly ObjectDefinition[];
}

/** A Runtime that is enough for the pure platform types: no database, no compiled program. */
export function fakeRuntime(settings: FakeSettings = {}): FakeRuntime {
    const classes = new Map((settings.classes ?? []).map((each) => [each.name, each]));
    const objects = new Map((settings.objects ?? []).map((each) => [each.name, each]));
    const library = new PlatformLibrary(pureTypes);
    const debugged: string[] = [];
    let seed = 1;
    const rt = {
        library,
        timeZones: new TimeZones(),
        schema: { object: (name: string) => objects.get(name), objects: () => objects.values() },
        transaction: {
            user: {
                locale: settings.locale ?? 'en_US',
                timeZone: settings.timeZone ?? 'GMT'
            },
            limits: { holdInHeap: () => undefined }
        },
        host: {
            clock: { now: () => settings.now ?? Date.UTC(2026, 10, 22, 10, 0, 0) },
            random: {
                fraction: () => 0.25,
                bytes: (count: number) => Uint8Array.from({ length: count }, () => seed++ % 256)
            },
            addresses: { orgDomain: 'https://local.my.salesforce.com' },
            organization: { id: '00D000000000001AAA', name: 'Local', namespace: 'vonage' },
            certificate: () => undefined,
            debug: (level: string, text: string) => debugged.push(`${level} ${text}`)
        },
        types: {
            userClass: (name: string) => classes.get(name),
            typeOf: (value: unknown): TypeDescriptor => {
                if (isUserObject(value)) return typeDescriptor(value.apexClass.name);
                const found =
                    typeof value === 'object' && value !== null
                        ? library.definitionOf(value)
                        : undefined;
                return typeDescriptor(found?.name.replace(/^System\./, '') ?? 'Object');
            },
            resolve: (name: string) =>
                classes.has(name) || objects.has(name) ? typeDescriptor(name) : undefined
        },
        exception: (type: string, message: string, cause: ApexException | null = null) =>
            new ApexException(type, message, cause),
        invoke: (target: object, method: string, args: readonly unknown[]) => {
            const call = (target as Record<string, (...args: readonly unknown[]) => unknown>)[
                method
            ];
            if (call === undefined) throw new Error(`No ${method} on the test's object.`);
            return call.apply(target, [...args]);
        },
        debugged
    };
    return rt as unknown as FakeRuntime;
}

export type FakeRuntime = Runtime & { readonly debugged: string[] };

/** Calls an instance method of the library. `key` is an exact signature. */
export function call(
    rt: Runtime,
    type: string,
    key: string,
    self: unknown,
    ...args: unknown[]
): unknown {
    const method = rt.library.method(`System.${type}`, key);
    if (method === undefined) throw new Error(`The library has no ${type}.${key}.`);
    return method(rt, self, ...args);
}

export function callStatic(rt: Runtime, type: string, key: string, ...args: unknown[]): unknown {
    const method = rt.library.static(`System.${type}`, key);
    if (method === undefined) throw new Error(`The library has no static ${type}.${key}.`);
    return method(rt, ...args);
}

export function construct(rt: Runtime, type: string, key: string, ...args: unknown[]): unknown {
    const constructor = rt.library.constructorOf(`System.${type}`, key);
    if (constructor === undefined) throw new Error(`The library has no new ${type}${key}.`);
    return constructor(rt, ...args);
}

/** The Apex exception that `action` throws, as `Type: message`. */
export function thrownBy(action: () => unknown): string {
    try {
        action();
    } catch (cause) {
        if (cause instanceof ApexException) return cause.toString();
        throw cause;
    }
    throw new Error('Nothing was thrown.');
}

interface ClassDescription {
    readonly name: string;
    /** Name and type of each field; `transient ` before the name makes it one. */
    readonly fields?: readonly (readonly [string, TypeDescriptor])[];
    readonly superclass?: string;
    readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

/** A user class whose instances keep fields as plain properties. */
export function userClass(description: ClassDescription): RuntimeClass {
    const methods = description.methods ?? {};
    const made: RuntimeClass = {
        name: description.name,
        kind: 'class',
        superclass: description.superclass ?? null,
        interfaces: [],
        isAbstract: false,
        constants: [],
        jsonAccess: null,
        fields: (description.fields ?? []).map(([name, type]) => {
            const isTransient = name.startsWith('transient ');
            const key = name.replace('transient ', '');
            return {
                name: key,
                type,
                isTransient,
                isReadable: true,
                isWritable: true,
                isComputed: false,
                visibility: 'public' as const,
                read: (object: object) => (object as Record<string, unknown>)[key] ?? null,
                write: (object: object, value: unknown) => {
                    (object as Record<string, unknown>)[key] = value;
                }
            };
        }),
        hasMethod: (name, count) => Object.hasOwn(methods, name) && methods[name]?.length === count,
        construct: () => made.allocate(),
        allocate: () => Object.assign(Object.create({ ...methods, apexClass: made }), {})
    };
    return made;
}

/** An instance with these field values. */
export function instance(of: RuntimeClass, values: Record<string, unknown> = {}): object {
    return Object.assign(of.allocate(), values);
}

/** A custom object with fields of these Apex types. */
export function objectDefinition(
    name: string,
    apexTypes: Readonly<Record<string, string>>
): ObjectDefinition {
    const fields = Object.entries(apexTypes).map(
        ([field, apexType]) =>
            ({
                name: field,
                apexType,
                type: apexType === 'Boolean' ? 'Checkbox' : 'Text',
                relationshipName: null,
                referenceTo: []
            }) as unknown as FieldDefinition
    );
    const byName = new Map(fields.map((field) => [field.name.toLowerCase(), field]));
    return {
        name,
        label: name,
        nameField: 'Name',
        fields,
        field: (wanted: string) => byName.get(wanted.toLowerCase()),
        relationship: () => undefined,
        childRelationship: () => undefined
    } as unknown as ObjectDefinition;
}
