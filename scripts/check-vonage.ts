/**
 * Holds our contract against Vonage's own OpenAPI document.
 *
 *     npm run check:vonage -- FILE [FOLDER]
 *
 * FILE is the document as JSON; FOLDER holds request bodies that Vonage calls valid. Neither is part of this project.
 * Ends with 1 when kinds, fields or limits disagree, or a valid body would be refused.
 */
import { readFileSync } from 'node:fs';
import { checkDocument, checkSamples } from '../packages/vonage-simulator/check/index.ts';
import type { OpenApiDocument, Report } from '../packages/vonage-simulator/check/index.ts';

const USAGE = 'npm run check:vonage -- FILE [FOLDER]   FILE: Vonage’s OpenAPI document as JSON';

function main([file, folder]: readonly string[]): number {
    if (!file) {
        console.error(USAGE);
        return 2;
    }
    const report = checkDocument(JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument);
    printReport(report);
    const refused = folder ? printSamples(folder) : 0;
    const wrong =
        report.disagreements.length + report.stale.length + report.unknownCodes.length + refused;
    console.log(wrong === 0 ? '\nThe contract agrees.' : `\n${wrong} to put right.`);
    return wrong === 0 ? 0 : 1;
}

function printReport(report: Report): void {
    console.log(
        `Vonage's document ${report.version}: ${report.kindsCompared} kinds, ${report.fieldsCompared} fields compared.`
    );
    console.log(
        `\nNot in the contract, by decision (${report.notPlayed.length} kinds): ${report.notPlayed.join(', ')}.`
    );
    for (const [reason, covered] of report.meant) {
        console.log(`\nMeant (${covered.length}): ${reason}`);
        covered.forEach((one) => console.log(`  ${sentence(one)}`));
    }
    report.stale.forEach((reason) =>
        console.log(`\nNo longer true, remove from check/deviations.ts: ${reason}`)
    );
    report.unknownCodes.forEach((code) =>
        console.log(`\nFailure code ${code} is not among Vonage's.`)
    );
    if (report.disagreements.length > 0) {
        console.log(`\nDisagreements (${report.disagreements.length}):`);
        report.disagreements.forEach((one) => console.log(`  ${sentence(one)}`));
    }
}

const sentence = ({ kind, field, about, ours, theirs }: Report['disagreements'][number]): string =>
    `${kind}${field && `, ${field}`}, ${about}: ours ${ours}, Vonage's ${theirs}`;

/** @returns how many bodies would be refused. */
function printSamples(folder: string): number {
    const results = checkSamples(folder);
    console.log(`\nSample bodies (${results.length}):`);
    results.forEach(({ file, outcome, why }) =>
        console.log(`  ${outcome.padEnd(10)} ${file}${why && ` – ${why}`}`)
    );
    return results.filter(({ outcome }) => outcome === 'refused').length;
}

try {
    process.exitCode = main(process.argv.slice(2));
} catch (error) {
    console.error(`The check could not be made: ${(error as Error).message}`);
    process.exitCode = 2;
}
