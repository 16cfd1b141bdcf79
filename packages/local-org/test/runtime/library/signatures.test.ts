import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadPlatformTypes, parseTypeReference } from '../../../src/platform-types/index.ts';
import type { PlatformType, TypeReference } from '../../../src/platform-types/index.ts';
import { pureTypes } from '../../../src/runtime/library/pureTypes.ts';

const platform = loadPlatformTypes();

/** Methods that every value answers, whether or not its stub repeats them. */
const OF_OBJECT = new Set(['clone()', 'equals(object)', 'hashcode()', 'tostring()']);

function simple({ name, typeArguments }: TypeReference): string {
    const args = typeArguments.map(simple);
    const own = name.slice(name.lastIndexOf('.') + 1);
    return args.length === 0 ? own : `${own}<${args.join(',')}>`;
}

function key(name: string, parameters: readonly { type: string }[]): string {
    const types = parameters.map(({ type }) => simple(parseTypeReference(type)));
    return `${name}(${types.join(',')})`.toLowerCase();
}

/** Signatures and bare names of a type's methods. */
function knownKeys(type: PlatformType, isStatic: boolean): Set<string> {
    const keys = new Set<string>();
    for (const method of type.methods.filter((each) => each.isStatic === isStatic)) {
        keys.add(key(method.name, method.parameters));
        keys.add(method.name.toLowerCase());
    }
    return keys;
}

for (const definition of pureTypes) {
    test(`${definition.name} defines only what the stubs declare`, () => {
        const type = platform.type(definition.name);
        assert.ok(type, `${definition.name} is not in standard-types.json`);

        const unknown = [
            ...Object.keys(definition.methods ?? {})
                .filter((each) => !OF_OBJECT.has(each.toLowerCase()))
                .filter((each) => !knownKeys(type, false).has(each.toLowerCase())),
            ...Object.keys(definition.statics ?? {}).filter(
                (each) => !knownKeys(type, true).has(each.toLowerCase())
            ),
            ...Object.keys(definition.constructors ?? {}).filter(
                (each) =>
                    !type.constructors.some(
                        ({ parameters }) => key('', parameters) === each.toLowerCase()
                    )
            ),
            ...(definition.constants ?? []).filter((each) => !type.enumConstant(each)),
            ...Object.keys({ ...definition.properties, ...definition.staticProperties }).filter(
                (each) => !type.property(each)
            )
        ];

        assert.deepEqual(unknown, []);
    });
}
