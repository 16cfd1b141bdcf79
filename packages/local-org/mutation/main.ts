/**
 * `npm run mutate`: changes one place of the local org at a time and sees whether the rule's own micro tests
 * notice. `--rule ID` or `--area NAME` runs a part, `--write` writes COMPATIBILITY.md instead.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compatibility, COMPATIBILITY_FILE } from './compatibility.ts';
import { areas } from './rules/index.ts';
import { runMutants } from './runMutants.ts';
import { SURVIVORS_ALLOWED, summary } from './summary.ts';

const { values } = parseArgs({
    options: {
        rule: { type: 'string' },
        area: { type: 'string' },
        write: { type: 'boolean', default: false }
    }
});

if (values.write) {
    writeFileSync(COMPATIBILITY_FILE, await compatibility(areas));
    say(`Wrote ${COMPATIBILITY_FILE}.`);
} else {
    const rules = areas
        .filter(({ name }) => values.area === undefined || name === values.area)
        .flatMap((area) => area.rules)
        .filter(({ id }) => values.rule === undefined || id === values.rule);
    if (rules.length === 0) {
        say(`There is no such rule or area. Areas: ${areas.map(({ name }) => name).join(', ')}`);
        process.exit(1);
    }
    const outcomes = await runMutants(rules, ({ rule, end, detail }) =>
        say(`${end.padEnd(9)} ${rule.id}${detail === '' ? '' : `\n    ${detail}`}`)
    );
    const { text, share, broken } = summary(outcomes);
    say(text);
    process.exitCode = broken > 0 || share < 1 - SURVIVORS_ALLOWED ? 1 : 0;
}

function say(text: string): void {
    process.stdout.write(`${text}\n`);
}
