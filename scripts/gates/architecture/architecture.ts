import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { apexFiles } from '../apexFiles.ts';
import type { Gate } from '../gate.ts';
import { accessMode } from './accessMode.ts';
import { type ApexSource, parseApex } from './ApexSource.ts';
import { onlyVonageCallUsesHttp, onlyControllersServeComponents } from './doors.ts';
import { forbiddenCalls } from './forbidden.ts';
import { tellingNames } from './names.ts';
import { setupAsksForAdministrators } from './setupAccess.ts';
import { sharing } from './sharing.ts';

const RULES: readonly ((source: ApexSource) => string[])[] = [
    sharing,
    accessMode,
    onlyVonageCallUsesHttp,
    onlyControllersServeComponents,
    setupAsksForAdministrators,
    forbiddenCalls,
    tellingNames
];

/** The house's rules on every class and trigger. */
export const architecture: Gate = {
    name: 'architecture',
    check({ root }) {
        const files = apexFiles(root);
        const problems = files.flatMap((file) =>
            architectureProblems(file, readFileSync(join(root, file), 'utf8'))
        );
        return Promise.resolve({ problems, scope: `${files.length} classes and triggers` });
    }
};

/**
 * What the rules have to say of one class or trigger.
 *
 * @param file relative to the project; its name is the class's name
 */
export function architectureProblems(file: string, text: string): string[] {
    try {
        const source = parseApex(file, text);
        return RULES.flatMap((rule) => rule(source));
    } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
    }
}
