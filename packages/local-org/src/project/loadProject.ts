import type { Project } from './Project.ts';
import { ProjectBuilder } from './ProjectBuilder.ts';
import { readApexFile } from './readApexFile.ts';
import { readLwcBundles, readStaticResources } from './readBundles.ts';
import { readFeatures } from './readFeatures.ts';
import { readMetadataFile } from './readMetadataFile.ts';
import { readSettings } from './readSettings.ts';
import { DiskTree, type SourceTree } from './source/index.ts';

/**
 * Reads a Salesforce DX project: its settings, Apex, and the metadata that the local org acts on.
 * Mistakes in single files are diagnostics of the result; the rest of the project is still read.
 *
 * @param project folder that holds sfdx-project.json, or a tree of files
 * @param definition scratch org definition below the project's root; the usual one when null
 * @throws ProjectError when there is no usable sfdx-project.json or definition
 */
export function loadProject(
    project: string | SourceTree,
    definition: string | null = null
): Project {
    const tree = typeof project === 'string' ? new DiskTree(project) : project;
    const builder = new ProjectBuilder(tree, readSettings(tree), readFeatures(tree, definition));
    for (const directory of builder.project.settings.packageDirectories) {
        const files = tree.list(directory.path);
        for (const file of files) readFile(builder, file);
        readLwcBundles(builder, files);
        readStaticResources(builder, files);
    }
    return builder.project;
}

function readFile(builder: ProjectBuilder, file: string): void {
    if (/\/(lwc|aura|staticresources)\//.test(file)) return;
    if (file.endsWith('-meta.xml')) readMetadataFile(builder, file);
    else if (file.endsWith('.cls')) {
        const source = readApexFile(builder, file);
        if (source !== null) builder.project.classes.push(source);
    } else if (file.endsWith('.trigger')) {
        const source = readApexFile(builder, file);
        if (source !== null) builder.project.triggers.push(source);
    }
}
