import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexOf, load } from '../apex-run/harness.ts';

const org = load(
    apexOf({
        'Counter.cls': `public class Counter {
    static Integer count = start();
    static Integer starts;
    static Integer start() {
        starts = (starts ?? 0) + 1;
        return 10;
    }
    public static Integer next() {
        return count++;
    }
    public static Integer starts() {
        return starts;
    }
}`,
        'Twice.cls': `public class Twice {
    public static Integer go() {
        Counter.next();
        return Counter.next();
    }
}`
    })
);

test('static variables last for one transaction', () => {
    assert.equal(org.run('Twice', 'go'), 11);
    assert.equal(org.run('Twice', 'go'), 11);
});

test('initialisers see the state as it is so far', () => {
    assert.equal(org.run('Counter', 'starts'), 1);
});
