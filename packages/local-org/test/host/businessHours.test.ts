import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTestOrg, protocolService } from '../../src/org/index.ts';

const { org } = openTestOrg(join(import.meta.dirname, '../apex/host'), 'hours');
assert.ok(org !== null);
const running = org;
const HOUR = 3_600_000;

const office = await hours('Office', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
const never = await hours('Never', []);

async function hours(name: string, days: readonly string[]): Promise<string> {
    const fields = {
        Name: name,
        IsActive: true,
        TimeZoneSidKey: 'Europe/Berlin',
        ...Object.fromEntries(
            days.flatMap((day) => [
                [`${day}StartTime`, '09:00:00.000Z'],
                [`${day}EndTime`, '17:00:00.000Z']
            ])
        )
    };
    const row = { operation: 'insert' as const, object: 'BusinessHours', id: null, fields };
    const [saved] = await protocolService(running).save(running.administrator().id, [row], true);
    assert.deepEqual(saved?.errors, []);
    return String(saved?.id);
}

function ask(question: string, id: string, gmt: string, interval = 0): unknown {
    return running.transact(running.administrator().id, 'SYNCHRONOUS', () =>
        running.program.callStatic('OpeningTimes', 'ask', [question, id, gmt, BigInt(interval)])
    );
}

test('hours are those of their own time zone, the end not included', () => {
    // Berlin is one hour ahead in winter, two in summer. 2026-11-27 is a Friday.
    assert.equal(ask('within', office, '2026-11-27T08:00:00Z'), 'true');
    assert.equal(ask('within', office, '2026-11-27T07:59:59Z'), 'false');
    assert.equal(ask('within', office, '2026-11-27T15:59:59Z'), 'true');
    assert.equal(ask('within', office, '2026-11-27T16:00:00Z'), 'false');
    assert.equal(ask('within', office, '2026-07-03T07:00:00Z'), 'true');
});

test('after Friday comes Monday', () => {
    assert.equal(ask('next', office, '2026-11-27T16:00:00Z'), '2026-11-30 08:00');
    assert.equal(ask('next', office, '2026-11-27T10:30:00Z'), '2026-11-27 10:30');
});

test('only open time counts', () => {
    assert.equal(ask('add', office, '2026-11-27T15:00:00Z', 2 * HOUR), '2026-11-30 09:00');
    assert.equal(ask('diff', office, '2026-11-27T15:00:00Z', 66 * HOUR), String(2 * HOUR));
});

test('what never opens has no next opening', () => {
    assert.equal(ask('within', never, '2026-11-27T10:00:00Z'), 'false');
    assert.equal(ask('next', never, '2026-11-27T10:00:00Z'), null);
});
