import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sourceFiles } from '../apexFiles.ts';
import type { Gate } from '../gate.ts';
import { Inventory } from './Inventory.ts';
import { MetadataTypes } from './MetadataTypes.ts';
import { type MetadataDocument, readDocuments, textOf } from './documents.ts';
import {
    documentChecks,
    incompletePairs,
    sourceReferences,
    translationProblems
} from './references/index.ts';
import { validateDocument } from './validateElement.ts';

/** Would the metadata deploy: right elements and values, and names that lead somewhere? */
export const metadata: Gate = {
    name: 'metadata',
    check({ root }) {
        const { documents, problems } = readDocuments(root);
        return Promise.resolve({
            problems: [...problems, ...metadataProblems(root, documents)],
            scope: `${documents.length} metadata files`
        });
    }
};

/**
 * All problems of a project's metadata.
 *
 * @param documents its well-formed metadata files
 */
export function metadataProblems(root: string, documents: readonly MetadataDocument[]): string[] {
    const files = sourceFiles(root);
    const inventory = new Inventory(documents, files);
    const types = new MetadataTypes();
    return [
        ...documents.flatMap((document) => shapeProblems(document, types)),
        ...documents.flatMap((document) =>
            documentChecks
                .flatMap((check) => check(document, inventory))
                .map((problem) => `${document.file}:${problem}`)
        ),
        ...documents.flatMap((document) => versionProblems(root, document, apiVersion(root))),
        ...incompletePairs(files),
        ...translationProblems(documents),
        ...scriptProblems(root, files, inventory)
    ];
}

function shapeProblems({ file, root }: MetadataDocument, types: MetadataTypes): string[] {
    const type = types.root(root.name);
    if (type === undefined) return [`${file}:1: the Metadata API has no type ${root.name}`];
    return validateDocument(root, type).map((problem) => `${file}:${problem}`);
}

/**
 * Apex means other things under another API version; components too. One version holds for all, except
 * a class whose own comment says `API version 66.0` and why.
 */
function versionProblems(
    root: string,
    { file, root: element }: MetadataDocument,
    expected: string
): string[] {
    const version = textOf(element, 'apiVersion');
    if (version === undefined || Number(version) === Number(expected)) return [];
    const source = join(root, file.replace(/-meta\.xml$/, ''));
    const explained =
        existsSync(source) && readFileSync(source, 'utf8').includes(`API version ${version}`);
    if (explained) return [];
    return [
        `${file}:1: API version ${version}, while sfdx-project.json says ${expected}: ` +
            `change it, or say why in the source's comment (with the words "API version ${version}")`
    ];
}

function apiVersion(root: string): string {
    const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
        readonly sourceApiVersion: string;
    };
    return project.sourceApiVersion;
}

function scriptProblems(root: string, files: readonly string[], inventory: Inventory): string[] {
    const apexSource = (className: string): string | undefined => {
        const file = files.find((each) => each.endsWith(`/${className}.cls`));
        return file === undefined ? undefined : readFileSync(join(root, file), 'utf8');
    };
    return files
        .filter((file) => /\.(cls|trigger)$/.test(file) || /[/\\]lwc[/\\].*\.ts$/.test(file))
        .filter((file) => !file.includes('__tests__') && !file.endsWith('.d.ts'))
        .flatMap((file) =>
            sourceReferences(file, readFileSync(join(root, file), 'utf8'), inventory, apexSource)
        );
}
