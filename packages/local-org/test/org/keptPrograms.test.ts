import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { openProject } from '../../src/org/index.ts';
import type { OpenedProject, OpenOptions } from '../../src/org/index.ts';

const PROJECT = join(import.meta.dirname, '../fixtures/running-org');
const CLASSES = 'force-app/main/default/classes';

const folders: string[] = [];
let project: string;

beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'kept-program-'));
    folders.push(project);
    cpSync(PROJECT, project, { recursive: true, filter: (path) => !path.includes('.local-org') });
});
after(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

test('the next run takes the program that stands on disk, with its warnings', () => {
    const first = openProject(project);
    const second = openProject(project);

    assert.notEqual(first.checked, null);
    assert.equal(second.checked, null, 'nothing was checked again');
    assert.deepEqual(second.program, first.program);
    assert.deepEqual(second.diagnostics, first.diagnostics);
});

test('a change of anything the program depends on leads to a new one', () => {
    openProject(project);

    edit(`${CLASSES}/Reminder.cls`, (text) => text.replace("'Turn '", "'Round '"));
    assert.ok(isCompiled());
    edit(`${CLASSES}/Reminder.cls-meta.xml`, (text) => text.replace('67.0', '66.0'));
    assert.ok(isCompiled());
    writeFileSync(join(project, 'sfdx-project.json'), settings());
    assert.ok(isCompiled());
    assert.ok(isCompiled({ namespace: 'acme' }));
    assert.ok(!isCompiled({ namespace: 'acme' }));
    assert.ok(!isCompiled());
});

test('a program with errors is not kept', () => {
    openProject(project);
    edit(`${CLASSES}/Reminder.cls`, (text) => text.replace('turn + 1', 'turns + 1'));

    for (let run = 0; run < 2; run++) {
        const { program, diagnostics } = openProject(project);
        assert.equal(program, null);
        assert.match(diagnostics[0]?.message ?? '', /Variable does not exist: turns/);
    }
});

test('half a file is no program', () => {
    openProject(project);
    const cache = join(project, '.local-org/cache');
    for (const name of readdirSync(cache).filter((each) => each.startsWith('program-'))) {
        writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 500));
    }

    assert.ok(isCompiled());
});

test('who wants it compiled anew gets it', () => {
    openProject(project);

    assert.ok(isCompiled({ compilesAnew: true }));
});

function isCompiled(options: OpenOptions = {}): boolean {
    const opened: OpenedProject = openProject(project, options);
    assert.notEqual(opened.program, null);
    return opened.checked !== null;
}

function edit(file: string, change: (text: string) => string): void {
    const path = join(project, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function settings(): string {
    return JSON.stringify({
        packageDirectories: [{ path: 'force-app', default: true }],
        sourceApiVersion: '66.0'
    });
}
