import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import {
    generateStubs,
    parseClassSignature,
    parseMethodSignature,
    pmdJarFolder,
    readZip
} from '../../tools/generate-stubs/index.ts';

test('committed files are what the pinned stubs give', () => {
    for (const [name, text] of Object.entries(generateStubs(pmdJarFolder()))) {
        const committed = readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8');
        assert.ok(
            committed === text,
            `generated/${name} is stale: run node --import tsx packages/local-org/tools/generate-stubs/main.ts`
        );
    }
});

test('reads signatures as Apex types', () => {
    const types = 'Lio/github/apexdevtools/standardtypes/System';

    assert.deepEqual(
        parseMethodSignature(`(${types}/Integer;Ljava/lang/Object;[${types}/String;)V`),
        {
            parameters: ['System.Integer', 'Object', 'System.List<System.String>'],
            returns: 'void'
        }
    );
    assert.deepEqual(
        parseClassSignature(
            `<K:Ljava/lang/Object;V:Ljava/lang/Object;>Ljava/lang/Object;${types}/Iterable<TK;>;`
        ),
        { typeParameters: ['K', 'V'], superclass: 'Object', interfaces: ['System.Iterable<K>'] }
    );
    assert.throws(
        () => parseMethodSignature('(Ljava/util/Map;)V'),
        /without a counterpart in Apex/
    );
});

test('refuses what is not a zip archive', () => {
    assert.throws(() => readZip(Buffer.from('plain text')), /Not a zip archive/);
});
