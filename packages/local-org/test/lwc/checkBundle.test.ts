import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleProject, checked, problemsOf } from './bundleProject.ts';

const component = (imports: string, body = '') => `${imports}
import { LightningElement, api } from 'lwc';
export default class Panel extends LightningElement { @api recordId; ${body} }`;

/** What is said of a panel with this first line. */
async function refusal(importLine: string): Promise<string[]> {
    return problemsOf(bundleProject({ 'panel/panel.js': component(importLine) }), 'panel');
}

test('a bundle that uses what there is has no findings', async () => {
    const root = bundleProject({
        'panel/panel.js': component(`
            import open from '@salesforce/apex/PanelController.open';
            import read from '@salesforce/apex/acme.PanelController.read';
            import { refreshApex } from '@salesforce/apex';
            import TITLE from '@salesforce/label/c.panel_Title';
            import NAME from '@salesforce/schema/Account.Name';
            import ID from '@salesforce/user/Id';
            import FORM from '@salesforce/client/formFactor';
            import LOCALE from '@salesforce/i18n/locale';
            import MAY from '@salesforce/customPermission/acme__Choose_Number';
            import SETUP from '@salesforce/userPermission/ViewSetup';
            import PICTURES from '@salesforce/resourceUrl/Pictures';
            import { getRecord } from 'lightning/uiRecordApi';
            import { words } from 'c/words';
            import { own } from './own';`),
        'panel/panel.html':
            '<template><lightning-card></lightning-card><c-bubble></c-bubble></template>',
        'panel/own.js': 'export const own = 1;',
        'words/words.js': 'export const words = [];',
        'bubble/bubble.html': '<template></template>',
        'bubble/bubble.js': component('')
    });

    const { problems, vendor, uses } = await checked(root, 'panel');

    assert.deepEqual(problems, []);
    assert.deepEqual([...vendor].sort(), ['lightning/card', 'lwc']);
    assert.deepEqual([...uses].sort(), ['bubble', 'words']);
});

test('an unknown module is named with its place', async () => {
    assert.deepEqual(await refusal("import x from 'lightning/inputRichText';"), [
        "panel.js:1:15: 'lightning/inputRichText' is not in the local org yet. Use another module, or add it in packages/local-org/ui/lightning/inputRichText."
    ]);
    assert.deepEqual(await refusal("import moment from 'moment';"), [
        "panel.js:1:20: There is no module 'moment'. An LWC may import 'lwc', 'lightning/…', '@salesforce/…' and 'c/…'."
    ]);
    assert.match((await refusal("import x from 'c/nowhere';"))[0] ?? '', /no LWC bundle 'nowhere'/);
    assert.match(
        (await refusal("import x from 'shell/http';"))[0] ?? '',
        /There is no module 'shell\/http'/
    );
    assert.match(
        (await refusal("import x from './nowhere';"))[0] ?? '',
        /There is no file '.\/nowhere'/
    );
});

test('platform references are checked against the project', async () => {
    const wrong = {
        '@salesforce/apex/PanelController.close':
            /no @AuraEnabled static method PanelController.close. PanelController has open, read./,
        '@salesforce/label/c.panel_Titel': /no custom label c.panel_Titel/,
        '@salesforce/schema/Account.Nmae': /no object or field Account.Nmae/,
        '@salesforce/customPermission/Chose_Number': /no custom permission Chose_Number/,
        '@salesforce/resourceUrl/Picture': /no static resource Picture/,
        '@salesforce/i18n/moon': /no moon/,
        '@salesforce/user/Name': /has Id and isGuest/,
        '@salesforce/community/Id': /does not have @salesforce\/community/
    };
    for (const [specifier, expected] of Object.entries(wrong)) {
        const [found, ...others] = await refusal(`import x from '${specifier}';`);
        assert.match(found ?? '', expected, specifier);
        assert.deepEqual(others, [], specifier);
    }
});

test('an unknown element of a template is found where it stands', async () => {
    const root = bundleProject({
        'panel/panel.js': component(''),
        'panel/panel.html':
            '<template>\n    <!-- <c-old></c-old> -->\n    <c-bubbel></c-bubbel>\n</template>'
    });

    assert.deepEqual(await problemsOf(root, 'panel'), [
        "panel.html:3:6: There is no LWC bundle 'bubbel' in this project."
    ]);
});

test('what the LWC compiler says comes with file, line and column', async () => {
    const root = bundleProject({
        'panel/panel.js': component('', '@api isOpen = true;'),
        'panel/panel.html': '<template>\n    <div for:each={rows}></div>\n</template>',
        'panel/panel.css': '.a { color red; }'
    });

    const problems = await problemsOf(root, 'panel');

    assert.match(
        problems.join('\n'),
        /panel\.js:3:\d+: LWC1099: Boolean public property must default to false\./
    );
    assert.match(problems.join('\n'), /panel\.html:2:5: LWC1044: for:each and for:item directives/);
    assert.match(problems.join('\n'), /panel\.css:1:\d+: LWC1009: Unknown word color/);
});

test('in TypeScript the place is that of the source', async () => {
    const root = bundleProject({
        'panel/panel.ts':
            "// A comment that the compiler removes\n\nimport x from 'moment';\nexport default x;",
        'panel/panel.js': "import x from 'moment';\nexport default x;"
    });

    assert.match(
        (await problemsOf(root, 'panel'))[0] ?? '',
        /^panel\.ts:3:15: There is no module 'moment'/
    );
});

test('TypeScript without its JavaScript, or with an older one, is said', async () => {
    const missing = bundleProject({ 'panel/panel.ts': 'export const x = 1;' });
    const stale = bundleProject({
        'panel/panel.ts': 'export const x = 1;',
        'panel/panel.js': 'export const x = 1;'
    });
    utimesSync(join(stale, 'lwc/panel/panel.js'), 1, 1);

    assert.deepEqual(await problemsOf(missing, 'panel'), [
        'panel.ts:0:0: This file was not compiled to JavaScript yet. Run `npm run build`.'
    ]);
    assert.deepEqual(await problemsOf(stale, 'panel'), [
        'panel.ts:0:0: Its JavaScript is older than this file. Run `npm run build`.'
    ]);
});

test('a bundle without js-meta.xml cannot be deployed', async () => {
    const root = bundleProject({
        'panel/panel.js': component(''),
        'panel/panel.js-meta.xml': null
    });

    assert.match(
        (await problemsOf(root, 'panel'))[0] ?? '',
        /panel\.js-meta\.xml:0:0: This file is missing/
    );
});
