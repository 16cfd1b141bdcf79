import type { PlatformFunction, PlatformProperty } from '../../library/index.ts';
import type { AccessMode, Runtime } from '../../runtime.ts';
import { listOf, typeDescriptor, typeText } from '../../types/index.ts';
import type { ApexEnum } from '../../values/index.ts';
import { ApexList } from '../../values/index.ts';
import type { LoadedClass } from '../classes/index.ts';
import { plainObjectMethod } from '../objectMethods.ts';
import { nullPointer } from './nulls.ts';

/** Calls that are more than a call: futures, methods of Object, enums, and calls with a call site. */
export function callSupport(rt: Runtime) {
    return {
        /** A call of a @future method is enqueued; its body runs in a transaction of its own. */
        future(owner: LoadedClass, jsName: string, args: readonly unknown[]): null {
            const method = owner.emitted.methods.find((each) => each.jsName === jsName);
            if (method === undefined) throw new Error(`${owner.name} has no ${jsName}.`);
            const { parameters } = method.annotations.find(({ name }) => name === 'future') ?? {};
            rt.host.jobs.enqueueFuture(rt, {
                className: owner.name,
                methodName: method.name,
                jsName,
                parameterTypes: method.parameters.map(({ type }) => typeText(type)),
                allowsCallouts: parameters?.['callout'] === true,
                args,
                run: (given) => {
                    owner.staticMethod(jsName)(...given);
                }
            });
            return null;
        },
        /** toString, equals and hashCode of any value. */
        objectMethod: (self: unknown, name: string, args: readonly unknown[]) =>
            rt.invoke(self, name, args),
        plainObjectMethod: (self: unknown, name: string, args: readonly unknown[]) =>
            plainObjectMethod(rt, self, name, args),
        enumValues: (type: LoadedClass) =>
            new ApexList(listOf(typeDescriptor(type.name)), [...type.constants]),
        enumValueOf(type: LoadedClass, name: string | null): ApexEnum {
            if (name === null) throw nullPointer(rt);
            const found = type.constantNamed(name);
            if (found !== undefined) return found;
            throw rt.exception(
                'System.NoSuchElementException',
                `No enum constant ${type.name}.${name}`
            );
        },
        writeProperty(property: PlatformProperty, self: unknown[], value: unknown): unknown {
            const write = property.set as ((...args: unknown[]) => void) | undefined;
            if (write === undefined) throw new Error('The property cannot be written.');
            write(...self, value);
            return value;
        },
        /**
         * A call of a method that asks who calls it.
         *
         * @param binds readers of the variables that a dynamic query may name, by lower-case name
         */
        callFrom(
            accessMode: AccessMode,
            binds: Readonly<Record<string, () => unknown>> | null,
            method: PlatformFunction,
            ...args: unknown[]
        ): unknown {
            rt.callSite = {
                accessMode,
                bind(name) {
                    const read = binds?.[name.toLowerCase()];
                    if (read !== undefined) return read();
                    throw rt.exception('System.QueryException', `Variable does not exist: ${name}`);
                }
            };
            return method(rt, ...args);
        }
    };
}
