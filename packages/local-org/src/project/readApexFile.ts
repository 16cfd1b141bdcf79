import { basename } from 'node:path/posix';

import { diagnostic } from '../diagnostics.ts';
import type { ApexSource } from './Project.ts';
import type { ProjectBuilder } from './ProjectBuilder.ts';
import { readStrictly } from './xml/index.ts';

/** A class or trigger and its `-meta.xml`; null, with a report, when the latter is missing or broken. */
export function readApexFile(builder: ProjectBuilder, file: string): ApexSource | null {
    const isTrigger = file.endsWith('.trigger');
    const name = basename(file).replace(/\.(cls|trigger)$/, '');
    builder.declare(isTrigger ? 'trigger' : 'class', name, file);
    const metaFile = `${file}-meta.xml`;
    if (!builder.tree.exists(metaFile)) {
        const args = [basename(file), basename(metaFile)];
        builder.report(diagnostic('missing-meta-file', file, { line: 1, column: 1 }, args));
        return null;
    }
    const root = builder.xml(metaFile, isTrigger ? 'ApexTrigger' : 'ApexClass');
    if (root === null) return null;
    return readStrictly(root, builder.complainer(metaFile), (reader) => {
        reader.ignore('packageVersions', 'fullName');
        const version = reader.requiredText('apiVersion');
        if (!/^\d+(\.0)?$/.test(version)) {
            reader.complain('invalid-number', ['apiVersion', version]);
        }
        return {
            name,
            file,
            text: builder.tree.readText(file),
            apiVersion: Math.trunc(Number(version)) || 0,
            isActive: reader.choice('status', ['Active', 'Inactive'], 'Active') === 'Active'
        };
    });
}
