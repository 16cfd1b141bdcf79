import { relative } from 'node:path';

/** One finding about an LWC bundle. `line` and `column` start at 1; 0 where the finding is about the whole file. */
export interface LwcProblem {
    /** Absolute. */
    file: string;
    line: number;
    column: number;
    message: string;
    severity: 'error' | 'warning';
}

/** `force-app/…/panel.html:3:9: error: There is no module 'lightning/nope'.` */
export function formatLwcProblem(problem: LwcProblem, directory = process.cwd()): string {
    const place = [relative(directory, problem.file), problem.line, problem.column]
        .filter((part) => part !== 0)
        .join(':');
    return `${place}: ${problem.severity}: ${problem.message}`;
}
