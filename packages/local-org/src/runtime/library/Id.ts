import { restoreIdCasing, sameId, toId18 } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { primitiveMethods, primitiveStatics, stringHash } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** Ids are strings of 18 characters. `getSObjectType` belongs to the org's part of the library. */
export const systemId = definePlatformType({
    name: 'System.Id',
    statics: primitiveStatics({
        'valueOf(String)': (rt, text: string) => idOf(rt, text),
        'valueOf(String,Boolean)': (rt, text: string, restore: boolean) =>
            restore ? (restoreIdCasing(text) ?? idOf(rt, text)) : idOf(rt, text)
    }),
    methods: {
        'equals(String)': (_rt, self: string, other: string | null) =>
            other !== null && sameId(self, other),
        'equals(Object)': (_rt, self: string, other: unknown) =>
            typeof other === 'string' && sameId(self, other),
        'hashCode()': (_rt, self: string) => stringHash(self),
        'toString()': (_rt, self: string) => self,
        ...primitiveMethods({
            'to15()': (_rt, self: string) => self.slice(0, 15)
        })
    }
});

/**
 * Text as an Id: what an assignment of a String to an Id does.
 *
 * @throws System.StringException "Invalid id: …"
 */
export function idOf(rt: Runtime, text: string): string {
    const id = toId18(text);
    if (id !== undefined) return id;
    throw rt.exception('System.StringException', `Invalid id: ${text}`);
}
