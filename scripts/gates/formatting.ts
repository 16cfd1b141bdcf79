import { type Gate, toolFailure } from './gate.ts';

/** Prettier: Apex, components, metadata, TypeScript and documents look alike whoever wrote them. */
export const formatting: Gate = {
    name: 'format',
    async check(context) {
        const prettier = 'node_modules/prettier/bin/prettier.cjs';
        const run = await context.run(process.execPath, [
            prettier,
            '--check',
            '--ignore-unknown',
            '--log-level=warn',
            '.'
        ]);
        const problems = `${run.stdout}\n${run.stderr}`
            .split('\n')
            .flatMap((line) => /^\[(?:warn|error)\] (\S.*)/.exec(line)?.[1] ?? [])
            .filter((line) => !line.startsWith('Code style issues'))
            .map((line) =>
                line.includes(':') ? line : `${line}: not formatted; run npm run format`
            );
        if (run.code !== 0 && problems.length === 0) return toolFailure('Prettier', run);
        return { problems, scope: 'all files' };
    }
};
