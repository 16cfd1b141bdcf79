import assert from 'node:assert/strict';
import {
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { LwcBuilder } from '../../src/lwc/index.ts';
import { bundleProject, projectOf } from './bundleProject.ts';

const VENDOR_CACHE = join(tmpdir(), 'local-org-ui-test-cache');

const FINE = {
    'greeting/greeting.js':
        "import { LightningElement } from 'lwc';\nimport NAME from '@salesforce/schema/Account.Name';\nconsole.log(NAME);\nexport default class Greeting extends LightningElement {}",
    'greeting/greeting.html': '<template><p>Good day</p></template>'
};

test('the next run takes the build that stands on disk', async () => {
    const root = bundleProject(FINE);
    const cacheDirectory = newFolder();
    const first = await builder(cacheDirectory).build(projectOf(root));
    markKept(cacheDirectory);

    const second = await builder(cacheDirectory).build(projectOf(root));

    assert.equal(second.app.id, 'taken from disk');
    assert.deepEqual([...second.app.files.keys()], [...first.app.files.keys()]);
    assert.deepEqual([...second.bundles.keys()], ['greeting']);
});

test('a changed file, a changed fact and a changed schema each lead to a new build', async () => {
    const root = bundleProject(FINE);
    const cacheDirectory = newFolder();
    await builder(cacheDirectory).build(projectOf(root));
    markKept(cacheDirectory);
    const project = projectOf(root);

    const otherLabels = { ...project, labels: { panel_Title: 'Window' } };
    assert.ok(await isNew(cacheDirectory, otherLabels));

    const withoutName = { ...project, schemaHas: () => Promise.resolve(false) };
    const { problems } = await builder(cacheDirectory).build(withoutName);
    assert.match(problems[0]?.message ?? '', /Account\.Name/);

    writeFileSync(join(root, 'lwc/greeting/greeting.html'), '<template><p>Hello</p></template>');
    assert.ok(await isNew(cacheDirectory, project));
});

test('a build with problems is not kept, and half a file is no build', async () => {
    const root = bundleProject({ 'broken/broken.js': "import 'moment';" });
    const cacheDirectory = newFolder();
    await builder(cacheDirectory).build(projectOf(root));
    assert.deepEqual(keptIn(cacheDirectory), []);

    const fine = bundleProject(FINE);
    await builder(cacheDirectory).build(projectOf(fine));
    for (const file of keptIn(cacheDirectory)) {
        writeFileSync(file, readFileSync(file).subarray(0, 1_000));
    }
    const build = await builder(cacheDirectory).build(projectOf(fine));
    assert.equal(build.problems.length, 0);
    assert.ok(build.app.files.size > 0);
});

function builder(cacheDirectory: string): LwcBuilder {
    return new LwcBuilder({
        entries: { desktop: 'shell/desktopBoot' },
        cacheDirectory,
        vendorUrl: (key) => `/vendor/${key}`
    });
}

async function isNew(
    cacheDirectory: string,
    project: ReturnType<typeof projectOf>
): Promise<boolean> {
    const { app } = await builder(cacheDirectory).build(project);
    return app.id !== 'taken from disk';
}

/** Writes on every kept build that it is one. */
function markKept(cacheDirectory: string): void {
    for (const file of keptIn(cacheDirectory)) {
        const kept = deserialize(readFileSync(file)) as { build: { app: { id: string } } };
        kept.build.app.id = 'taken from disk';
        writeFileSync(file, serialize(kept));
    }
}

function keptIn(cacheDirectory: string): string[] {
    return readdirSync(cacheDirectory)
        .filter((name) => name.startsWith('pages-'))
        .map((name) => join(cacheDirectory, name));
}

/** A folder for kept builds. Engine and base components take longest to build: they come from earlier tests. */
function newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'kept-builds-'));
    mkdirSync(VENDOR_CACHE, { recursive: true });
    for (const name of readdirSync(VENDOR_CACHE).filter((each) => /^vendor-\w+$/.test(each))) {
        symlinkSync(join(VENDOR_CACHE, name), join(folder, name));
    }
    return folder;
}
