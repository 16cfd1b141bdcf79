import { readFileSync } from 'node:fs';
import type { Message } from 'esbuild';
import { ownerOf } from './brokenBundles.ts';
import type { CheckedBundle } from './checkBundle.ts';
import { scanScript } from './scanImports.ts';

/**
 * Puts the bundler's own errors (an import that a module does not export) on the bundles they stand in.
 *
 * @returns false when one of them stands elsewhere, or there are none
 */
export function blameBundles(
    errors: readonly Message[],
    checked: ReadonlyMap<string, CheckedBundle>
): boolean {
    let blamed = false;
    for (const error of errors) {
        const file = error.location?.file.replace(/^component:/, '') ?? '';
        const owner = ownerOf(file, checked);
        if (!owner) {
            return false;
        }
        const specifier = /from\s*["']([^"']+)["']/.exec(error.location?.lineText ?? '')?.[1];
        const written =
            [file.replace(/\.js$/, '.ts'), file].find((name) =>
                owner.bundle.files.some((own) => name.endsWith(`/${own}`))
            ) ?? file;
        const site = scanScript(readFileSync(written, 'utf8')).find(
            (candidate) => candidate.specifier === specifier
        );
        owner.problems.push({
            file: written,
            line: site?.line ?? 0,
            column: site?.column ?? 0,
            message: sentenceOf(error.text, specifier),
            severity: 'error'
        });
        blamed = true;
    }
    return blamed;
}

function sentenceOf(text: string, specifier: string | undefined): string {
    const name = /^No matching export in .* for import "(.+)"$/.exec(text)?.[1];
    return name ? `'${specifier}' exports no '${name}'.` : text;
}
