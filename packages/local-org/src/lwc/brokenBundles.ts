import { sep } from 'node:path';
import type { CheckedBundle } from './checkBundle.ts';
import type { LwcProblem } from './LwcProblem.ts';

/** The bundles that cannot run: with errors of their own, or using one that has them. */
export function brokenBundles(checked: ReadonlyMap<string, CheckedBundle>): Set<string> {
    const broken = new Set<string>();
    let before = -1;
    while (broken.size !== before) {
        before = broken.size;
        for (const [name, { problems, uses }] of checked) {
            if (problems.some(isError) || [...uses].some((other) => broken.has(other))) {
                broken.add(name);
            }
        }
    }
    return broken;
}

/** Not just a warning. */
export function isError(problem: LwcProblem): boolean {
    return problem.severity === 'error';
}

/** The bundle that a file belongs to. */
export function ownerOf(file: string, checked: ReadonlyMap<string, CheckedBundle>) {
    return [...checked.values()].find(({ bundle }) => file.startsWith(bundle.directory + sep));
}
