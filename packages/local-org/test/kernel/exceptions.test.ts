import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexOf, load } from '../apex-run/harness.ts';

const org = load(
    apexOf({
        'Thrower.cls': `public class Thrower {
    public static String trail = '';
    public static void endless() {
        try {
            while (true);
        } catch (Exception e) {
            trail += 'caught';
        }
    }
    public static void deep(Integer depth) {
        try {
            deep(depth + 1);
        } catch (Exception e) {
            trail += 'caught';
        }
    }
    public static Integer countdown(Integer depth) {
        return depth == 0 ? 0 : 1 + countdown(depth - 1);
    }
    public static void fills() {
        try {
            Blob.valueOf('x'.repeat(6000001));
        } catch (Exception e) {
            trail += 'caught';
        }
    }
    public static void asserts() {
        try {
            Assert.fail('no');
        } catch (Exception e) {
            trail += 'caught';
        }
    }
    public static void outer() {
        Helper.inner(
            null
        );
    }
}`,
        'Helper.cls': `public class Helper {
    class Deeper {
        Integer size;
        Deeper(String text) {
            size = text.length();
        }
    }
    public static void inner(String text) {
        new Deeper(text);
    }
}`
    })
);

test('endless loops run into the CPU limit, which cannot be caught', () => {
    const failure = org.failure('Thrower', 'endless');

    assert.equal(failure.typeName, 'System.LimitException');
    assert.match(failure.apexMessage ?? '', /CPU time limit/);
});

test('endless recursion is a limit, too', () => {
    const failure = org.failure('Thrower', 'deep', 1);

    assert.equal(failure.typeName, 'System.LimitException');
    assert.match(failure.apexMessage ?? '', /Maximum stack depth/);
});

test('a thousand calls deep is as far as it goes, and the count ends with each call', () => {
    assert.equal(org.run('Thrower', 'countdown', 998), 998);
    assert.equal(org.run('Thrower', 'countdown', 998), 998);
    assert.equal(org.failure('Thrower', 'countdown', 1200).typeName, 'System.LimitException');
    assert.equal(org.run('Thrower', 'countdown', 998), 998);
});

test('one value larger than the heap is a limit', () => {
    const failure = org.failure('Thrower', 'fills');

    assert.equal(failure.typeName, 'System.LimitException');
    assert.equal(failure.apexMessage, 'Apex heap size too large: 6000001');
});

test('failed assertions cannot be caught', () => {
    assert.equal(org.failure('Thrower', 'asserts').typeName, 'System.AssertException');
});

test('stack traces name classes, methods and lines of Apex', () => {
    const { frames } = org.failure('Thrower', 'outer');

    assert.deepEqual(
        frames.map(({ place, line, column }) => `${place}: line ${line}, column ${column}`),
        [
            'Class.Helper.Deeper.<init>: line 5, column 1',
            'Class.Helper.inner: line 9, column 1',
            'Class.Thrower.outer: line 35, column 1'
        ]
    );
});

test('errors of the local org pass through every catch', () => {
    const broken = load(
        apexOf({
            'Asking.cls': `public class Asking {
    public static void ask() {
        try {
            Integer count = [SELECT COUNT() FROM Account];
        } catch (Exception e) {
            Integer never = 1;
        }
    }
}`
        }),
        {
            query() {
                throw new TypeError('a bug of ours');
            }
        }
    );

    assert.throws(() => broken.run('Asking', 'ask'), /a bug of ours/);
});
