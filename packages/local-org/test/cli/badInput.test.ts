import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';

import { apexClass, localOrg, ProjectFolder, SETTINGS } from './projectFolder.ts';

let projects: ProjectFolder;

before(() => (projects = new ProjectFolder()));
after(() => projects.remove());

test('without sfdx-project.json every command says so and fails', () => {
    const empty = projects.write('empty', {});

    for (const command of ['test', 'check', 'serve']) {
        const run = localOrg(command, '--project', empty);
        assert.equal(run.status, 1, command);
        assert.match(run.stderr, /^There is no sfdx-project\.json in .*empty\. Run the command/m);
        assert.doesNotMatch(run.stderr, /\n {4}at /, 'no stack trace');
    }
});

test('Apex that does not compile is refused with file, line, column and the reason', () => {
    const broken = projects.write('broken', {
        ...SETTINGS,
        ...apexClass(
            'Wrong',
            'public with sharing class Wrong {\n    public Integer size() {\n        return namen.length();\n    }\n}\n'
        )
    });

    for (const command of ['check', 'test', 'serve']) {
        const run = localOrg(command, '--project', broken);
        assert.equal(run.status, 1, command);
        assert.match(
            run.stdout + run.stderr,
            /force-app\/main\/classes\/Wrong\.cls:3:16: error [a-z-]+: Variable does not exist: namen/
        );
    }
});

/** A class with one mistake in its third line each, and what `check` says of it. */
const MISTAKES: Record<string, { text: string; says: string }> = {
    TypeError: {
        text: "Integer size = 'large';",
        says: ':3:24: error illegal-assignment: Illegal assignment from String to Integer'
    },
    UnknownField: {
        text: 'List<Account> rows = [SELECT Nmae FROM Account];',
        says: ":3:38: error unknown-field: No such column 'Nmae' on entity 'Account'."
    },
    ReassignedFinal: {
        text: 'final Integer size = 1; size = 2;',
        says: ':3:33: error final-assignment: Final variable has already been initialized: size'
    },
    ForeignPrivate: {
        text: 'Keeper.hidden();',
        says: ':3:16: error not-visible: Method is not visible: void Keeper.hidden()'
    },
    MissingReturn: {
        text: 'String name = Keeper.shown(1);',
        says: ':3:30: error unknown-method: Method does not exist or incorrect signature: void shown(Integer) from the type Keeper'
    },
    SmallestInteger: {
        text: 'Integer least = -2147483648;',
        says: ':3:26: error integer-range: Illegal integer: 2147483648 does not fit an Integer; write 2147483648L for a Long.'
    }
};

test('each mistake is named with file, line and reason', () => {
    const keeper =
        "public with sharing class Keeper {\n    private static void hidden() {\n    }\n    public static String shown() {\n        return '';\n    }\n}\n";
    for (const [name, { text, says }] of Object.entries(MISTAKES)) {
        const root = projects.write(name, {
            ...SETTINGS,
            ...apexClass('Keeper', keeper),
            ...apexClass(
                name,
                `public with sharing class ${name} {\n    public void run() {\n        ${text}\n    }\n}\n`
            )
        });

        const run = localOrg('check', '--project', root);

        assert.equal(run.status, 1, name);
        const lines = run.stdout.trim().split('\n');
        assert.equal(lines[0], `force-app/main/classes/${name}.cls${says}`);
        assert.equal(lines.length, 2, run.stdout);
    }
});

test('broken metadata is refused with file and line', () => {
    const broken = projects.write('xml', {
        ...SETTINGS,
        'force-app/main/objects/Car__c/Car__c.object-meta.xml':
            '<?xml version="1.0"?>\n<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n    <label>Car</lable>\n</CustomObject>\n'
    });

    const run = localOrg('check', '--project', broken);

    assert.equal(run.status, 1);
    assert.match(run.stdout, /Car__c\.object-meta\.xml:3:\d+: error /);
});

test('metadata that would act in an org and does not act here is named', () => {
    const root = projects.write('disobeyed', {
        ...SETTINGS,
        ...apexClass('Fine', 'public with sharing class Fine {\n}\n'),
        'force-app/main/sharingRules/Account.sharingRules-meta.xml':
            '<?xml version="1.0" encoding="UTF-8"?>\n<SharingRules xmlns="http://soap.sforce.com/2006/04/metadata">\n</SharingRules>\n'
    });

    const run = localOrg('check', '--project', root);

    assert.equal(run.status, 0);
    assert.match(
        run.stdout,
        /^force-app\/main\/sharingRules\/Account\.sharingRules-meta\.xml:1:1: warning disobeyed-metadata: Sharing rules act in an org/m
    );
});

test('a port that is taken is named, with what to do', async () => {
    const sound = projects.write('sound', {
        ...SETTINGS,
        ...apexClass('Fine', 'public with sharing class Fine {\n}\n')
    });
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;

    const run = localOrg('serve', '--project', sound, '--port', String(port));
    other.close();

    assert.equal(run.status, 1);
    assert.match(run.stderr, new RegExp(`^Port ${port} is taken by another program\\.`, 'm'));
});

test('a call that makes no sense shows the usage and exits with 2', () => {
    for (const args of [['frobnicate'], ['test', '--nonsense'], []]) {
        const run = localOrg(...args);
        assert.equal(run.status, 2, args.join(' '));
        assert.match(run.stdout + run.stderr, /local-org test {2}\[--project DIR\]/);
    }
});
