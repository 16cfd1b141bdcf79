import type { Inventory } from '../Inventory.ts';

/**
 * Labels, Apex methods, objects and fields that Apex and components name and nobody defines.
 *
 * @param file path of a class, trigger or component script
 * @param text its source
 * @param apexSource finds the source of a class by name
 */
export function sourceReferences(
    file: string,
    text: string,
    inventory: Inventory,
    apexSource: (className: string) => string | undefined
): string[] {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const missing = file.endsWith('.ts')
            ? missingImports(line, inventory, apexSource)
            : missingLabels(line, inventory);
        return missing.map((what) => `${file}:${index + 1}: ${what} does not exist`);
    });
}

function missingLabels(line: string, inventory: Inventory): string[] {
    // With a capital, as we write it: a variable may be called label.
    return [...line.matchAll(/(?:\bSystem\.|(?<![.\w]))Label\.(?:c\.)?(\w+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !LABEL_METHODS.has(name.toLowerCase()))
        .filter((name) => !inventory.has('CustomLabel', name))
        .map((name) => `label ${name}`);
}

const LABEL_METHODS = new Set(['get', 'translationexists']);

function missingImports(
    line: string,
    inventory: Inventory,
    apexSource: (className: string) => string | undefined
): string[] {
    return [...line.matchAll(/['"]@salesforce\/(apex|label|schema)\/([\w.]+)['"]/g)].flatMap(
        ([, kind, path = '']) => {
            const [first = '', second = ''] = path.split('.');
            if (kind === 'label') {
                return inventory.has('CustomLabel', second) ? [] : [`label ${second}`];
            }
            if (kind === 'schema') {
                const known =
                    second === ''
                        ? inventory.hasObject(first)
                        : path.split('.').length > 2 || inventory.field(path);
                return known ? [] : [`${path}`];
            }
            const declared = new RegExp(`@AuraEnabled[^;{]*?\\s${second}\\s*\\(`, 'i');
            return declared.test(apexSource(first) ?? '') ? [] : [`@AuraEnabled method ${path}`];
        }
    );
}
