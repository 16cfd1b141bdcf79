import { basename, dirname } from 'node:path/posix';

import type { ProjectBuilder } from './ProjectBuilder.ts';

/** Gathers the files of each folder below `lwc/`. */
export function readLwcBundles(builder: ProjectBuilder, files: readonly string[]): void {
    const bundles = new Map<string, string[]>();
    for (const file of files) {
        const folder = /^(.*\/lwc\/([^/]+))\/.+$/.exec(file)?.[1];
        if (folder === undefined || folder.includes('__')) continue;
        bundles.set(folder, [...(bundles.get(folder) ?? []), file]);
    }
    for (const [folder, members] of bundles) {
        const name = basename(folder);
        const configuration = `${folder}/${name}.js-meta.xml`;
        builder.declare('lwc', name, folder);
        builder.project.lwcBundles.push({
            name,
            folder,
            files: members,
            configuration: members.includes(configuration)
                ? builder.xml(configuration, 'LightningComponentBundle')
                : null
        });
    }
}

/** Static resources: `X.resource-meta.xml` beside a file `X.*` or a folder `X`. */
export function readStaticResources(builder: ProjectBuilder, files: readonly string[]): void {
    const suffix = '.resource-meta.xml';
    for (const metaFile of files.filter((file) => file.endsWith(suffix))) {
        const root = builder.xml(metaFile, 'StaticResource');
        if (root === null) continue;
        const name = basename(metaFile).slice(0, -suffix.length);
        const stem = `${dirname(metaFile)}/${name}`;
        const members = files.filter(
            (file) =>
                file !== metaFile && (file.startsWith(`${stem}/`) || file.startsWith(`${stem}.`))
        );
        const isFolder = members.some((file) => file.startsWith(`${stem}/`));
        builder.project.staticResources.push({
            name,
            contentType: root.children.find((each) => each.name === 'contentType')?.text ?? '',
            path: isFolder ? stem : (members[0] ?? stem),
            files: members
        });
    }
}
