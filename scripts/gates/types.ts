import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { type Gate, type GateContext, toolFailure } from './gate.ts';

/** TypeScript's own check of the components with their tests, of each package and of the scripts. */
export const types: Gate = {
    name: 'types',
    async check(context) {
        const configs = tsconfigs(context.root);
        const results = [];
        for (const config of configs) results.push(await checkOne(context, config));
        // A package that another imports is looked at twice; what is wrong in it is told once.
        return { problems: [...new Set(results.flat())], scope: configs.map(folderOf).join(', ') };
    }
};

function tsconfigs(root: string): string[] {
    const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
    const components = ['force-app', 'demo-app'].map((name) => `${name}/main/default/lwc`);
    return [...components, ...packages, 'packages/local-org/ui', 'scripts', 'e2e']
        .map((folder) => `${folder}/tsconfig.json`)
        .filter((file) => existsSync(join(root, file)));
}

function folderOf(config: string): string {
    return config.replace(/\/tsconfig\.json$/, '');
}

async function checkOne(context: GateContext, config: string): Promise<readonly string[]> {
    const tsc = 'node_modules/typescript/bin/tsc';
    const run = await context.run(process.execPath, [
        tsc,
        '-p',
        config,
        '--noEmit',
        '--incremental',
        '--tsBuildInfoFile',
        `node_modules/.cache/types/${folderOf(config).replaceAll('/', '-')}.tsbuildinfo`,
        '--pretty',
        'false'
    ]);
    const problems = run.stdout
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith(' '))
        .map((line) => line.replace(/^(.+)\((\d+),(\d+)\): error/, '$1:$2:$3:'));
    if (run.code !== 0 && problems.length === 0)
        return toolFailure(`tsc -p ${config}`, run).problems;
    return problems;
}
