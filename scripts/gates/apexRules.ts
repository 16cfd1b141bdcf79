import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { apexFiles, packageDirectories } from './apexFiles.ts';
import { type Gate, toolFailure } from './gate.ts';
import { pmdClassPath } from './pmdBin.ts';

interface PmdReport {
    readonly files: readonly {
        readonly filename: string;
        readonly violations: readonly {
            readonly beginline: number;
            readonly description: string;
            readonly rule: string;
        }[];
    }[];
    readonly processingErrors: readonly { readonly filename: string; readonly message: string }[];
    readonly configurationErrors: readonly { readonly rule: string; readonly message: string }[];
}

/** PMD: security, error-prone code and practices, as config/pmd-ruleset.xml chooses them. */
export const apexRules: Gate = {
    name: 'pmd',
    async check(context) {
        const folder = mkdtempSync(join(tmpdir(), 'pmd-'));
        const report = join(folder, 'report.json');
        try {
            const run = await context.run(
                context.java,
                [
                    '-cp',
                    pmdClassPath(context.root),
                    'net.sourceforge.pmd.cli.PmdCli',
                    'check',
                    '--dir',
                    packageDirectories(context.root).join(','),
                    '--rulesets',
                    'config/pmd-ruleset.xml',
                    '--format',
                    'json',
                    '--report-file',
                    report,
                    '--no-cache',
                    '--no-progress'
                ],
                { PMD_APEX_ROOT_DIRECTORY: context.root }
            );
            // 4: violations found; 5: files it could not process, which its report names.
            if (![0, 4, 5].includes(run.code)) return toolFailure('PMD', run);
            return {
                problems: problemsIn(
                    JSON.parse(readFileSync(report, 'utf8')) as PmdReport,
                    context.root
                ),
                scope: `${apexFiles(context.root).length} classes and triggers`
            };
        } finally {
            rmSync(folder, { recursive: true });
        }
    }
};

function problemsIn(report: PmdReport, root: string): string[] {
    return [
        ...report.files.flatMap(({ filename, violations }) =>
            violations.map(
                ({ beginline, description, rule }) =>
                    `${relative(root, filename)}:${beginline}: ${description} (${rule})`
            )
        ),
        ...report.processingErrors.map(
            ({ filename, message }) =>
                `${relative(root, filename)}:1: PMD could not read it: ${message}`
        ),
        ...report.configurationErrors.map(
            ({ rule, message }) => `config/pmd-ruleset.xml: ${rule}: ${message}`
        )
    ];
}
