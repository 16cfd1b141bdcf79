import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { apexClass, localOrg, ProjectFolder, SETTINGS } from './projectFolder.ts';

let projects: ProjectFolder;

before(() => (projects = new ProjectFolder()));
after(() => projects.remove());

/** Uses a platform class that is out of scope, in code that is reached and in code that is not. */
const GAPS = {
    ...SETTINGS,
    ...apexClass(
        'Credentials',
        `public with sharing class Credentials {
    public static String label(String name) {
        try {
            return ConnectApi.NamedCredentials.getExternalCredential(name).masterLabel;
        } catch (Exception cause) {
            return 'caught';
        }
    }
    public static Integer size() {
        return 1;
    }
}
`
    ),
    ...apexClass(
        'Picks',
        `public with sharing class Picks extends VisualEditor.DynamicPickList {
    public override VisualEditor.DataRow getDefaultValue() {
        return null;
    }
    public override VisualEditor.DynamicPickListRows getValues() {
        return null;
    }
}
`
    ),
    ...apexClass(
        'GapsTest',
        `@IsTest
private class GapsTest {
    @IsTest
    static void reachesNone() {
        Assert.areEqual(1, Credentials.size());
    }
    @IsTest
    static void reachesAMember() {
        Assert.areEqual('caught', Credentials.label('x'));
    }
    @IsTest
    static void reachesAScript() {
        new DataWeaveScriptResource.toCsv().execute(new Map<String, Object>());
    }
    @IsTest
    static void reachesAClassThatCannotBeExtended() {
        Assert.isNull(new Picks().getValues());
    }
}
`
    )
};

test('tests that reach a member which is not there fail with its name, the others run', () => {
    const root = projects.write('gaps', GAPS);
    const json = join(root, 'report.json');

    const run = localOrg('test', '--project', root, '--json', json);

    assert.equal(run.status, 1);
    assert.match(run.stdout, /^1 passed, 3 failed$/m);
    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    assert.deepEqual(outcomes(report), {
        reachesNone: 'Pass',
        reachesAMember: 'ConnectApi.NamedCredentials.getExternalCredential(String)',
        reachesAScript: 'DataWeaveScriptResource.toCsv',
        reachesAClassThatCannotBeExtended: 'Extending VisualEditor.DynamicPickList'
    });
    assert.ok(
        report.notImplemented.some((each) =>
            each.startsWith('force-app/main/classes/Credentials.cls:4:48: warning not-implemented')
        )
    );
});

test('check refuses what test only warns of', () => {
    const root = projects.write('strict', GAPS);

    const run = localOrg('check', '--project', root);

    assert.equal(run.status, 1);
    assert.match(
        run.stdout,
        /Credentials\.cls:4:48: error not-implemented: ConnectApi\.NamedCredentials/
    );
});

interface Report {
    tests: { name: string; outcome: string; message: string | null }[];
    notImplemented: string[];
}

/** `Pass`, or what the message says is not there, by method. */
function outcomes(report: Report): Record<string, string> {
    return Object.fromEntries(
        report.tests.map(({ name, outcome, message }) => [
            name.replace(/^.*\./, ''),
            outcome === 'Pass' ? 'Pass' : (message ?? '').split(' is not in the local org yet')[0]
        ])
    ) as Record<string, string>;
}
