/**
 * Holds our contract against Vonage's own OpenAPI document.
 *
 *     npm run check:vonage -- FILE [FOLDER]
 *
 * FILE is the document as JSON; FOLDER holds request bodies that Vonage calls valid. Neither is part of this project.
 * The bodies that the package's Apex sends, and the failure codes that it has sentences for, are held against the
 * document too. Ends with 1 when kinds, fields, limits or codes disagree, or a valid body would be refused.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    checkBodies,
    checkDocument,
    checkSamples
} from '../packages/vonage-simulator/check/index.ts';
import type { OpenApiDocument, Report } from '../packages/vonage-simulator/check/index.ts';
import { apexWire } from './vonage/index.ts';

const USAGE = 'npm run check:vonage -- FILE [FOLDER]   FILE: Vonage’s OpenAPI document as JSON';

function main([file, folder]: readonly string[]): number {
    if (!file) {
        console.error(USAGE);
        return 2;
    }
    const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
    const report = checkDocument(document);
    printReport(report);
    const refused = folder ? printSamples(folder) : 0;
    const wrong =
        report.disagreements.length +
        report.stale.length +
        report.unknownCodes.length +
        refused +
        printApex(document);
    console.log(wrong === 0 ? '\nContract and package agree.' : `\n${wrong} to put right.`);
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

/** Codes of Facebook Messenger, which the package does not send by. */
const CODES_OF_MESSENGER = ['1350', '1370'];

/** @returns how many problems the package's own bodies and codes have. */
function printApex(document: OpenApiDocument): number {
    const { bodies, codes } = apexWire(join(import.meta.dirname, '..'));
    const known = Object.keys(document['x-errors']);
    const problems = [
        ...checkBodies(document, bodies),
        ...known
            .filter((code) => !codes.includes(code) && !CODES_OF_MESSENGER.includes(code))
            .map((code) => `Failure code ${code} has no sentence in ReportReasons.`),
        ...codes
            .filter((code) => !known.includes(code))
            .map((code) => `ReportReasons has a sentence for ${code}, which Vonage does not have.`)
    ];
    console.log(
        `\nThe package's Apex: ${Object.keys(bodies).length} bodies, ${codes.length} failure codes.`
    );
    problems.forEach((problem) => console.log(`  ${problem}`));
    return problems.length;
}

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
