import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { allAreas, isMet, median, reportOf, runAreas, table } from '../index.ts';
import type { BenchArea, BenchReport } from '../index.ts';
import { trivialArea } from './trivialArea.ts';

const MACHINE = { node: 'v20', platform: 'linux-x64', cores: 2, load: 0 };
const failingArea: BenchArea = {
    name: 'failing',
    title: 'What cannot be measured',
    measure: (bench) =>
        bench
            .inOwnProcess(new URL('trivialArea.ts', import.meta.url).href, 'stumble', null)
            .then(() => [])
};

test('an area is measured in a process of its own and held against its goals', async () => {
    const { areas } = await reportFor([trivialArea]);

    const figures = areas[0]?.figures ?? [];
    assert.deepEqual(
        figures.map(({ name, met }) => [name, met]),
        [
            ['counted', true],
            ['steps too many', false],
            ['memory', null],
            ['time', null]
        ]
    );
    assert.ok((figures[2]?.value ?? 0) > 10, 'a Node process takes more than 10 MB');
    assert.ok((figures[3]?.value ?? 0) > 0.01, 'a Node process takes more than 10 ms');
});

test('an area that fails says why and leaves the others alone', async () => {
    const report = await reportFor([failingArea, trivialArea]);

    assert.match(report.areas[0]?.problem ?? '', /over its own feet/);
    assert.equal(report.areas[1]?.problem, null);
    assert.match(table(report), /not measured: stumble ended with code 1/);
    assert.match(table(report), /1 of 2 goals met, 1 areas not measured$/);
});

test('the table shows value, unit and goal', async () => {
    const shown = table(await reportFor([trivialArea]));

    assert.match(shown, /^Counting \(\d+ s\)$/m);
    assert.match(shown, /^ {2}counted +1,000 steps {2}\(at least 1,000: met\)$/m);
    assert.match(shown, /^ {2}steps too many +3 steps {2}\(at most 2: NOT MET\)$/m);
});

test('the scratch folder goes when the area has ended', async () => {
    let scratch = '';
    await runAreas(
        [
            {
                ...trivialArea,
                measure: (bench) => {
                    scratch = bench.scratch;
                    assert.ok(existsSync(scratch));
                    return Promise.resolve([]);
                }
            }
        ],
        () => undefined
    );

    assert.notEqual(scratch, '');
    assert.ok(!existsSync(scratch));
});

test('a bound itself is still good', () => {
    const figure = { name: 'x', unit: 's', value: 2 };

    assert.equal(isMet({ ...figure, goal: { atMost: 2 } }), true);
    assert.equal(isMet({ ...figure, goal: { atLeast: 2 } }), true);
    assert.equal(isMet({ ...figure, goal: { atLeast: 2.1 } }), false);
});

test('the median is the middle of what was measured', () => {
    assert.equal(median([9, 1, 2]), 2);
    assert.throws(() => median([]), /no median/);
});

test('areas have names of their own', () => {
    const names = allAreas.map(({ name }) => name);

    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
});

async function reportFor(areas: readonly BenchArea[]): Promise<BenchReport> {
    return reportOf(await runAreas(areas, () => undefined), MACHINE);
}
