import { ProjectError } from './readSettings.ts';
import type { SourceTree } from './source/index.ts';

/** Where Salesforce DX projects keep the definition of the orgs they are tried in. */
const USUAL_DEFINITION = 'config/project-scratch-def.json';

/**
 * Features of the org by its scratch org definition: `PersonAccounts`, `Sites`. Names as they stand there, without
 * quantities: `AddCustomApps` for `AddCustomApps:5`.
 *
 * @param definition file below the project's root; the usual one, where there is one, when null
 * @throws ProjectError when the file is missing or makes no sense
 */
export function readFeatures(tree: SourceTree, definition: string | null): string[] {
    const file = definition ?? USUAL_DEFINITION;
    if (!tree.exists(file)) {
        if (definition === null) return [];
        throw new ProjectError(`There is no org definition ${file} in ${tree.root}.`);
    }
    const features = featuresOf(tree.readText(file), file);
    return features.map((feature) => feature.replace(/:.*$/, ''));
}

function featuresOf(text: string, file: string): string[] {
    let definition: { features?: unknown };
    try {
        definition = JSON.parse(text) as { features?: unknown };
    } catch (cause) {
        throw new ProjectError(`${file} is not valid JSON: ${(cause as Error).message}`);
    }
    const { features = [] } = definition;
    // Older definitions have one text with semicolons.
    if (typeof features === 'string') return features.split(';').filter((each) => each !== '');
    if (Array.isArray(features) && features.every((each) => typeof each === 'string')) {
        return features;
    }
    throw new ProjectError(`${file}: "features" has to be a list of names.`);
}
