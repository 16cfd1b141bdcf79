import { apexFiles } from './apexFiles.ts';
import { type Gate, toolFailure } from './gate.ts';

/** The local org's compiler: types, SOQL fields against the schema, and nothing left unimplemented. */
export const localOrg: Gate = {
    name: 'local-org',
    async check(context) {
        const run = await context.run(process.execPath, [
            'packages/local-org/bin/local-org.js',
            'check'
        ]);
        const problems = run.stdout.split('\n').filter((line) => /^\S+:\d+:\d+: error /.test(line));
        if (run.code !== 0 && problems.length === 0) return toolFailure('local-org check', run);
        return { problems, scope: `${apexFiles(context.root).length} classes and triggers` };
    }
};
