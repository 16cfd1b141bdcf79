import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * A reporter for `node --test` that prints failures in full and successes not at all, and writes the
 * counts of single tests to the file that NODE_TEST_REPORT names.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* report(events) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for await (const { type, data } of events) {
        if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
        if (type !== 'test:pass' && type !== 'test:fail') continue;
        // A suite only sums up its tests; it counts when it failed by itself (a hook that threw).
        const isSuite = data.details?.type === 'suite';
        if (isSuite && !failedByItself(data)) continue;
        if (data.skip !== undefined || data.todo !== undefined) {
            counts.skipped++;
            yield `- ${data.name}: skipped${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`;
        } else if (type === 'test:pass') {
            counts.passed++;
        } else {
            counts.failed++;
            yield describeFailure(data);
        }
    }
    yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
    const file = process.env.NODE_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(counts));
}

function failedByItself(data) {
    const failure = data.details?.error?.failureType;
    return failure !== undefined && failure !== 'subtestsFailed';
}

function describeFailure({ name, file, line, details }) {
    const cause = details?.error?.cause ?? details?.error;
    const text = cause?.stack ?? String(cause);
    const place = file === undefined ? '' : ` (${relative('.', file)}:${line})`;
    return `\n✖ ${name}${place}\n${text.replace(/^/gm, '    ')}\n`;
}
