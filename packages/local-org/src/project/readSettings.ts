import type { PackageDirectory, ProjectSettings } from './Project.ts';
import type { SourceTree } from './source/index.ts';

export const PROJECT_FILE = 'sfdx-project.json';

/** A project that cannot be read at all. The message is for the person at the keyboard. */
export class ProjectError extends Error {}

/**
 * Reads sfdx-project.json.
 *
 * @throws ProjectError when it is missing or makes no sense
 */
export function readSettings(tree: SourceTree): ProjectSettings {
    if (!tree.exists(PROJECT_FILE)) {
        throw new ProjectError(
            `There is no ${PROJECT_FILE} in ${tree.root}. Run the command in the folder of a Salesforce DX project, or name that folder with --project.`
        );
    }
    const settings = parseJson(tree.readText(PROJECT_FILE));
    const directories = settings['packageDirectories'];
    if (!Array.isArray(directories) || directories.length === 0) {
        throw invalid('"packageDirectories" has to list at least one folder.');
    }
    return {
        namespace: textOf(settings, 'namespace') || null,
        sourceApiVersion: textOf(settings, 'sourceApiVersion') ?? '67.0',
        packageDirectories: directories.map((entry) => readDirectory(entry as unknown, tree))
    };
}

function parseJson(text: string): Record<string, unknown> {
    try {
        return JSON.parse(text) as Record<string, unknown>;
    } catch (cause) {
        throw invalid((cause as Error).message);
    }
}

function readDirectory(entry: unknown, tree: SourceTree): PackageDirectory {
    const directory = entry as Record<string, unknown>;
    const path = textOf(directory, 'path');
    if (path === null) throw invalid('each of "packageDirectories" needs a "path".');
    const folder = path.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
    if (!tree.exists(folder)) {
        throw invalid(`the package directory "${path}" does not exist.`);
    }
    return {
        path: folder,
        isDefault: directory['default'] === true,
        packageName: textOf(directory, 'package'),
        versionName: textOf(directory, 'versionName'),
        versionNumber: textOf(directory, 'versionNumber'),
        postInstallScript: textOf(directory, 'postInstallScript')
    };
}

function textOf(object: Record<string, unknown>, key: string): string | null {
    const value = object[key];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') throw invalid(`"${key}" has to be a text.`);
    return value;
}

function invalid(reason: string): ProjectError {
    return new ProjectError(`${PROJECT_FILE} cannot be used: ${reason}`);
}
