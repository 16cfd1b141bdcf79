/**
 * `npm run bench`: measures the product and prints its figures. `--only NAME` (several times) measures some
 * areas, `--json FILE` writes the figures there. A goal that is not met is said, and is no failure: times
 * depend on the machine. An area that cannot be measured is one.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allAreas } from './allAreas.ts';
import { reportOf, table, thisMachine } from './report.ts';
import { runAreas } from './runAreas.ts';

const { values } = parseArgs({
    options: {
        json: { type: 'string' },
        only: { type: 'string', multiple: true, default: [] }
    }
});

const unknown = values.only.filter((name) => !allAreas.some((area) => area.name === name));
if (unknown.length > 0) {
    const names = allAreas.map(({ name }) => name).join(', ');
    console.error(`There is no area ${unknown.join(', ')}. Name some of: ${names}.`);
    process.exit(2);
}
const areas = allAreas.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
const machine = thisMachine();
const results = await runAreas(areas, (line) => console.error(line));
const report = reportOf(results, machine);
if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(report, null, 4)}\n`);
}
console.log(table(report));
process.exitCode = results.some(({ problem }) => problem !== null) ? 1 : 0;
