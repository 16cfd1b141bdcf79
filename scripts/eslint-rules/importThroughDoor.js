import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * A folder with an index.ts is entered through it: an import from outside names that door, never a file
 * behind it. The folder may then be rearranged without anybody outside noticing. A folder inside may
 * have a door of its own, which is a door as well.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importThroughDoor = {
    meta: {
        type: 'problem',
        docs: { description: "Import from a folder only through its index.ts, the folder's door." },
        messages: {
            past: "This reaches past the door of {{folder}}: import it from '{{door}}', and export it there."
        },
        schema: []
    },
    create(context) {
        const check = (node) => {
            const specifier = node.source?.value;
            if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
            const from = dirname(context.filename);
            const folder = folderWithDoorPassed(from, resolve(from, specifier));
            if (folder === undefined) return;
            const door = join(relative(from, folder), 'index.ts').split(sep).join('/');
            const data = {
                folder: basename(folder),
                door: door.startsWith('.') ? door : `./${door}`
            };
            context.report({ node: node.source, messageId: 'past', data });
        };
        return {
            ImportDeclaration: check,
            ExportAllDeclaration: check,
            ExportNamedDeclaration: check,
            ImportExpression: check
        };
    }
};

/** The target's folder, when it has a door that the target is not and the importer stands outside. */
function folderWithDoorPassed(from, target) {
    const folder = dirname(target);
    const isInside = !relative(folder, from).startsWith('..');
    if (isInside || basename(target) === 'index.ts') return undefined;
    return existsSync(join(folder, 'index.ts')) ? folder : undefined;
}
