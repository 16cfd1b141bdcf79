import { ApexTypeValue } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, refusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** The property SObjectType belongs to the org's part of the library. */
export const systemType = definePlatformType({
    name: 'System.Type',
    jsClass: ApexTypeValue,
    statics: {
        'forName(String)': (rt, name: string | null) => forName(rt, name),
        'forName(String,String)': (rt, namespace: string | null, name: string | null) =>
            forName(rt, qualified(rt, namespace, name))
    },
    methods: {
        'getName()': (_rt, self: ApexTypeValue) => self.name,
        'toString()': (_rt, self: ApexTypeValue) => self.name,
        'hashCode()': (rt, self: ApexTypeValue) => hashCodeOf(rt, self),
        'equals(Object)': (_rt, self: ApexTypeValue, other: unknown) =>
            other instanceof ApexTypeValue && other.name === self.name,
        'newInstance()': (rt, self: ApexTypeValue) => rt.types.newInstance(self.type),
        ...refusingNull({
            'isAssignableFrom(Type)': (rt, self: ApexTypeValue, source: ApexTypeValue) =>
                rt.types.isAssignable(source.type, self.type)
        })
    }
});

/** null for names that stand for nothing. */
function forName(rt: Runtime, name: string | null): ApexTypeValue | null {
    const type = name === null || name === '' ? undefined : rt.types.resolve(name);
    return type === undefined ? null : new ApexTypeValue(type);
}

/** The org's own namespace, or none, stands for its own types. */
function qualified(rt: Runtime, namespace: string | null, name: string | null): string | null {
    const own = rt.host.organization.namespace;
    const isOwn = !namespace || namespace.toLowerCase() === own?.toLowerCase();
    return isOwn || name === null ? name : `${namespace}.${name}`;
}
