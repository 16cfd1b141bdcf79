import { relative } from 'node:path';
import { brokenBundles, isError } from './brokenBundles.ts';
import type { CheckedBundle } from './checkBundle.ts';

/** The module through which the shell finds the project's components by name. */
export function registrySource(checked: ReadonlyMap<string, CheckedBundle>): string {
    const broken = brokenBundles(checked);
    const entries = [...checked].map(([name, { meta, problems, uses }]) => {
        const own = problems.filter(isError).map(({ file, line, column, message }) => {
            return { place: `${relative(process.cwd(), file)}:${line}:${column}`, message };
        });
        const inherited = [...uses]
            .filter((other) => broken.has(other))
            .map((other) => {
                return {
                    place: name,
                    message: `It uses the bundle '${other}', which does not compile.`
                };
            });
        const load = broken.has(name) ? 'null' : `() => import('c/${name}')`;
        const facts = JSON.stringify({ meta, problems: [...own, ...inherited] });
        return `${JSON.stringify(name)}: { load: ${load}, ...${facts} }`;
    });
    return `export const bundles = {\n${entries.join(',\n')}\n};`;
}
