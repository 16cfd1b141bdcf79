import { relative } from 'node:path';

import { apexFiles } from './apexFiles.ts';
import { type Gate, toolFailure } from './gate.ts';
import { pmdClassPath } from './pmdBin.ts';

interface Issues {
    readonly files: readonly {
        readonly path: string;
        readonly messages: readonly {
            readonly line?: number;
            readonly category: string;
            readonly message: string;
        }[];
    }[];
}

/** What apex-ls 6.2 is known to be wrong about. Each with its evidence; none so far. */
const KNOWN_MISTAKES: readonly RegExp[] = [];

/** apex-ls: does the Apex compile, judged by a checker that is not ours? */
export const apexSemantics: Gate = {
    name: 'apex-ls',
    async check(context) {
        const run = await context.run(context.java, [
            '-cp',
            pmdClassPath(context.root),
            'io.github.apexdevtools.apexls.CheckForIssues',
            '--workspace',
            context.root,
            '--nocache',
            '--format',
            'json'
        ]);
        // 4 says that there are errors; anything else but 0 that it could not work.
        if (run.code !== 0 && run.code !== 4) return toolFailure('apex-ls', run);
        const problems = (JSON.parse(run.stdout) as Issues).files
            .flatMap(({ path, messages }) =>
                messages.map(
                    ({ line = 1, category, message }) =>
                        `${relative(context.root, path)}:${line}: ${message} (${category})`
                )
            )
            .filter((problem) => !KNOWN_MISTAKES.some((mistake) => mistake.test(problem)));
        if (run.code === 4 && problems.length === 0 && KNOWN_MISTAKES.length === 0) {
            return toolFailure('apex-ls', run);
        }
        return { problems, scope: `${apexFiles(context.root).length} classes and triggers` };
    }
};
