import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'bin', 'local-org.js');
const META =
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>67.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n';

/** The sfdx-project.json of a project with one folder. */
export const SETTINGS = {
    'sfdx-project.json': JSON.stringify({
        packageDirectories: [{ path: 'force-app', default: true }],
        sourceApiVersion: '67.0'
    })
};

/** A class of version 67 with the file beside it. */
export function apexClass(name: string, text: string): Record<string, string> {
    const file = `force-app/main/classes/${name}.cls`;
    return { [file]: text, [`${file}-meta.xml`]: META };
}

/** A folder for projects that live as long as the tests of one file. */
export class ProjectFolder {
    private readonly folder = mkdtempSync(join(tmpdir(), 'local-org-cli-'));

    /** @returns the project's folder */
    write(name: string, files: Readonly<Record<string, string>>): string {
        const root = join(this.folder, name);
        mkdirSync(root, { recursive: true });
        for (const [file, text] of Object.entries(files)) {
            mkdirSync(dirname(join(root, file)), { recursive: true });
            writeFileSync(join(root, file), text);
        }
        return root;
    }

    remove(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** Runs the command as a user does. */
export function localOrg(...args: string[]) {
    return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });
}
