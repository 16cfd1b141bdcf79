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
