import { relative } from 'node:path';

import { type Gate, toolFailure } from './gate.ts';

interface LintedFile {
    readonly filePath: string;
    readonly messages: readonly {
        readonly line?: number;
        readonly column?: number;
        /** 1: a hint, 2: an error. */
        readonly severity: number;
        readonly ruleId: string | null;
        readonly message: string;
    }[];
}

const ERROR = 2;

/** ESLint: LWC and SLDS rules on the components, TypeScript rules and our doors on the tools. */
export const linting: Gate = {
    name: 'lint',
    async check(context) {
        const eslint = 'node_modules/eslint/bin/eslint.js';
        const run = await context.run(process.execPath, [
            eslint,
            '.',
            '--format=json',
            '--cache',
            '--cache-strategy=content',
            '--cache-location=node_modules/.cache/eslint/'
        ]);
        if (run.code > 1) return toolFailure('ESLint', run);
        const files = JSON.parse(run.stdout) as LintedFile[];
        const problems = files.flatMap(({ filePath, messages }) =>
            messages
                .filter(({ severity }) => severity === ERROR)
                .map(
                    ({ line = 1, column = 1, ruleId, message }) =>
                        `${relative(context.root, filePath)}:${line}:${column}: ${message.replace(/\s+/g, ' ')} (${ruleId ?? 'syntax'})`
                )
        );
        return { problems, scope: `${files.length} files` };
    }
};
