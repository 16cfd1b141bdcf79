import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { LwcBuilder } from '../../src/lwc/index.ts';
import { bundleProject, projectOf } from './bundleProject.ts';

const builder = () =>
    new LwcBuilder({
        entries: { desktop: 'shell/desktopBoot' },
        cacheDirectory: join(tmpdir(), 'local-org-ui-test-cache'),
        vendorUrl: (key) => `/vendor/${key}`
    });

const panel = (line: string) =>
    `import { LightningElement } from 'lwc';\n${line}\nexport default class Panel extends LightningElement {}`;

test('bundles are built with the engine left outside, again only after a change', async () => {
    const root = bundleProject({
        'panel/panel.js': panel("import { name } from 'c/names'; console.log(name);"),
        'panel/panel.html': '<template><lightning-badge label="x"></lightning-badge></template>',
        'names/names.js': "export const name = 'first';"
    });
    const lwc = builder();

    const first = await lwc.build(projectOf(root));
    const again = await lwc.build(projectOf(root));
    writeFileSync(join(root, 'lwc/names/names.js'), "export const name = 'second one';");
    const changed = await lwc.build(projectOf(root));

    assert.equal(again, first);
    assert.notEqual(changed.app.id, first.app.id);
    assert.match(text(first.app.files), /first/);
    assert.match(text(changed.app.files), /second one/);
    assert.match(
        text(first.app.files),
        new RegExp(`/vendor/${first.vendor.key}/lightning/badge.js`)
    );
    const engine = readFileSync(join(first.vendor.directory, 'lwc/synthetic-shadow.js'), 'utf8');
    assert.ok(engine.length > 10_000, 'synthetic shadow is not empty');
});

test('a bundle that does not compile, or uses one, is left out and carries its problems', async () => {
    const root = bundleProject({
        'broken/broken.js': panel("import x from 'moment';"),
        'user/user.js': panel("import x from 'c/broken';"),
        'fine/fine.js': panel('console.log("fine is here");')
    });

    const { app, problems } = await builder().build(projectOf(root));
    const code = text(app.files);

    assert.equal(problems.length, 1);
    assert.match(code, /There is no module 'moment'/);
    assert.match(code, /It uses the bundle 'broken', which does not compile\./);
    assert.match(code, /fine is here/);
});

test('an import that a platform module does not export is a finding of the bundle', async () => {
    const root = bundleProject({
        'panel/panel.js': panel(
            "import { isEmpApiEnabled } from 'lightning/empApi'; isEmpApiEnabled();"
        )
    });

    const { problems } = await builder().build(projectOf(root));

    assert.deepEqual(
        problems.map(({ line, message }) => `${line}: ${message}`),
        ["2: 'lightning/empApi' exports no 'isEmpApiEnabled'."]
    );
});

function text(files: ReadonlyMap<string, Uint8Array>): string {
    return [...files]
        .filter(([path]) => path.endsWith('.js'))
        .map(([, contents]) => Buffer.from(contents).toString('utf8'))
        .join('\n');
}
