import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * A folder with an index.ts is entered through it: an import from outside never reaches past it. The
 * folder may then be rearranged without anybody outside noticing.
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
            const folder = firstDoorOnTheWay(from, resolve(from, specifier));
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

/** The first folder between importer and target that has a door which the target is not. */
function firstDoorOnTheWay(from, target) {
    const steps = relative(from, target).split(sep);
    const down = steps.slice(steps.lastIndexOf('..') + 1);
    let folder = resolve(from, ...steps.slice(0, steps.length - down.length));
    for (const step of down.slice(0, -1)) {
        folder = join(folder, step);
        const door = join(folder, 'index.ts');
        if (existsSync(door)) return target === door ? undefined : folder;
    }
    return undefined;
}
