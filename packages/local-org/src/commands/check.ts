import { formatDiagnostic } from '../diagnostics.ts';
import { openProject } from '../org/index.ts';

/** Compiles and type-checks a project, and reports what the local org does not have. */
export function check(directory: string, definition: string | null): number {
    const begin = Date.now();
    const { diagnostics, units } = openProject(directory, { definition });
    for (const each of diagnostics) process.stdout.write(`${formatDiagnostic(each)}\n`);
    const errors = diagnostics.filter((each) => each.severity === 'error').length;
    process.stdout.write(
        `${units} Apex files, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${Date.now() - begin} ms\n`
    );
    return errors === 0 ? 0 : 1;
}
