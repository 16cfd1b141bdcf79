import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { formatDiagnostic } from '../../../packages/local-org/src/diagnostics.ts';
import { openTestOrg } from '../../../packages/local-org/src/org/index.ts';

const PHONE_CLASSES = resolve(import.meta.dirname, '../../../force-app/main/default/classes/phone');
const DRIVER = join(import.meta.dirname, 'fixtures/PhoneAnswers.cls');
/** What reads and writes numbers; the rest of the folder knows records and settings. */
const UNDER_TEST = [
    'CallingCode',
    'InternationalNumber',
    'NumberingPlan',
    'NumberingPlanTable',
    'PhoneNumber',
    'PhoneProblem',
    'PhoneReading',
    'PhoneText'
];

export interface Question {
    readonly typed: string;
    /** Where the number is dialled. */
    readonly country: string;
}

/** What the package makes of a typed number. Absent values are null. */
export interface Answer {
    readonly problem: string | null;
    readonly region: string | null;
    readonly found: string | null;
    readonly isValid: boolean | null;
    readonly e164: string | null;
    readonly countryOf: string | null;
    readonly isPossible: boolean | null;
    readonly athome: string | null;
    readonly abroad: string | null;
    readonly forReader: string | null;
}

export interface ApexPhones {
    answer(questions: readonly Question[]): readonly Answer[];
    /** Milliseconds as the local org estimates them, for reading alone. */
    cpuOfReading(questions: readonly Question[]): number;
}

/**
 * Compiles the package's phone classes, alone, in an org of their own.
 *
 * @throws Error with the compiler's words when they do not compile
 */
export function compilePhoneClasses(): ApexPhones {
    const project = mkdtempSync(join(tmpdir(), 'phones-'));
    try {
        writeProject(project);
        const { org, diagnostics } = openTestOrg(project, 'phones');
        if (org === null) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
        const ask = (method: string, questions: readonly Question[]): unknown => {
            const user = org.administrator().id;
            const answer = org.transact(user, 'REST', () =>
                org.program.callStatic('PhoneAnswers', method, [JSON.stringify(questions)])
            );
            return JSON.parse(String(answer));
        };
        return {
            answer: (questions) =>
                inPortions(questions).flatMap(
                    (portion) =>
                        (ask('answer', portion) as { readonly answers: readonly Answer[] }).answers
                ),
            cpuOfReading: (questions) => ask('cpuOfReading', questions) as number
        };
    } finally {
        rmSync(project, { recursive: true });
    }
}

/** Small enough for one transaction's CPU time. */
const PORTION = 500;

function inPortions(questions: readonly Question[]): (readonly Question[])[] {
    return Array.from({ length: Math.ceil(questions.length / PORTION) }, (_, index) =>
        questions.slice(index * PORTION, (index + 1) * PORTION)
    );
}

function writeProject(project: string): void {
    const classes = join(project, 'force-app/classes');
    mkdirSync(classes, { recursive: true });
    const sources = UNDER_TEST.map((name) => join(PHONE_CLASSES, `${name}.cls`));
    for (const source of [...sources, DRIVER]) {
        cpSync(source, join(classes, basename(source)));
        cpSync(
            join(PHONE_CLASSES, 'PhoneNumber.cls-meta.xml'),
            join(classes, `${basename(source)}-meta.xml`)
        );
    }
    writeFileSync(
        join(project, 'sfdx-project.json'),
        JSON.stringify({
            packageDirectories: [{ path: 'force-app', default: true }],
            sourceApiVersion: '67.0'
        })
    );
}
