import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexOf, load } from './harness.ts';

/** A test method that meets a limit fails, so that no Apex test can show this one. */
test('emptyRecycleBin takes no more than 200 records', () => {
    const org = load(
        apexOf({
            'Bin.cls': `public class Bin {
                public static void emptyOf(Integer count) {
                    List<Id> ids = new List<Id>();
                    for (Integer i = 0; i < count; i++) {
                        ids.add('001000000000001AAA');
                    }
                    try {
                        Database.emptyRecycleBin(ids);
                    } catch (Exception cause) {
                        return;
                    }
                }
            }`
        }),
        { emptyRecycleBin: () => [] }
    );

    org.run('Bin', 'emptyOf', 200);
    const refused = org.failure('Bin', 'emptyOf', 201);

    assert.equal(refused.typeName, 'System.LimitException');
    assert.equal(refused.message, 'emptyRecycleBin takes 200 records, not 201');
});
