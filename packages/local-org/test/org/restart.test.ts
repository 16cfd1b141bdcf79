import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

import { indexedFieldsOf, SqliteStore } from '../../src/database/index.ts';
import { AdjustableClock, SeededRandom } from '../../src/host/index.ts';
import { openProject, Org } from '../../src/org/index.ts';
import { apexClass, ProjectFolder, SETTINGS } from '../cli/projectFolder.ts';

/** Background work leaves its trace in accounts. */
const WORK = `public without sharing class Work implements Queueable, Schedulable, Database.Batchable<SObject> {
    public enum Size { SMALL, LARGE }
    private class Part { Work whole; Decimal price; }
    public String name;
    public Size size = Size.LARGE;
    public Map<Id, Account> byId = new Map<Id, Account>();
    private Part part = new Part();
    private transient String secret = 'x';
    public Work(String name) {
        this.name = name;
        part.whole = this;
        part.price = 1.50;
    }
    public void execute(QueueableContext context) {
        Boolean isWhole = part.whole === this && part.price.scale() == 2 && secret == null;
        leave(name + ' ' + size.name() + ' ' + isWhole + ' ' + byId.values()[0].Name);
    }
    public void execute(SchedulableContext context) { leave(name); }
    public Iterable<SObject> start(Database.BatchableContext context) {
        return new List<SObject>{ new Account() };
    }
    public void execute(Database.BatchableContext context, List<SObject> rows) { leave(name); }
    public void finish(Database.BatchableContext context) { }
    @Future
    public static void later(List<String> names) { leave(String.join(names, '+')); }
    public static void leave(String text) { insert as system new Account(Name = text); }
    public static void enqueueAll() {
        Account seed = new Account(Name = 'seed');
        insert as system seed;
        Work queued = new Work('queueable');
        queued.byId.put(seed.Id, seed);
        System.enqueueJob(queued, 5);
        Work.later(new List<String>{ 'fu', 'ture' });
        Database.executeBatch(new Work('batch'));
        System.schedule('nightly', '0 0 2 * * ?', new Work('scheduled'));
        EventBus.publish(new Ping__e(Text__c = 'event'));
    }
    public static void enqueueAndFail() {
        System.enqueueJob(new Work('never'));
        Integer zero = 0;
        Integer never = 1 / zero;
    }
}
`;

const EVENT = 'force-app/main/objects/Ping__e';
const FILES = {
    ...SETTINGS,
    ...apexClass('Work', WORK),
    'force-app/main/triggers/Pings.trigger':
        'trigger Pings on Ping__e (after insert) { for (Ping__e ping : Trigger.new) Work.leave(ping.Text__c); }\n',
    'force-app/main/triggers/Pings.trigger-meta.xml':
        '<?xml version="1.0" encoding="UTF-8"?>\n<ApexTrigger xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>67.0</apiVersion>\n    <status>Active</status>\n</ApexTrigger>\n',
    [`${EVENT}/Ping__e.object-meta.xml`]:
        '<?xml version="1.0" encoding="UTF-8"?>\n<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">\n    <deploymentStatus>Deployed</deploymentStatus>\n    <eventType>HighVolume</eventType>\n    <label>Ping</label>\n    <pluralLabel>Pings</pluralLabel>\n    <publishBehavior>PublishAfterCommit</publishBehavior>\n</CustomObject>\n',
    [`${EVENT}/fields/Text__c.field-meta.xml`]:
        '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">\n    <fullName>Text__c</fullName>\n    <label>Text</label>\n    <length>80</length>\n    <type>Text</type>\n</CustomField>\n'
};

let projects: ProjectFolder;
let project: string;
let state: string;

before(() => {
    projects = new ProjectFolder();
    project = projects.write('restart', FILES);
});
beforeEach(() => (state = mkdtempSync(join(tmpdir(), 'restart-'))));
after(() => projects.remove());

test('jobs and events that wait go on after a restart, with all they hold', () => {
    run((org) => call(org, 'enqueueAll'));

    run((org, clock) => {
        org.resume();
        work(org);
        assert.deepEqual(names(org), ['batch', 'event', 'fu+ture', 'seed']);
        clock.moveTo(clock.now() + 6 * 60_000);
        work(org);
        assert.ok(names(org).includes('queueable LARGE true seed'), names(org).join());
        clock.moveTo(clock.now() + 24 * 3_600_000);
        work(org);
        assert.ok(names(org).includes('scheduled'));
    });
    run((org, clock) => {
        org.resume();
        clock.moveTo(clock.now() + 48 * 3_600_000);
        work(org);
        assert.equal(names(org).filter((name) => name === 'scheduled').length, 2, 'still nightly');
        assert.equal(names(org).filter((name) => name === 'event').length, 1, 'seen once');
    });
});

test('nothing goes on before it is told to', () => {
    run((org) => call(org, 'enqueueAll'));

    run((org) => {
        work(org);
        assert.deepEqual(names(org), ['seed']);
    });
});

test('what a failing transaction enqueued does not come back', () => {
    run((org) => assert.throws(() => call(org, 'enqueueAndFail')));

    run((org) => {
        org.resume();
        work(org);
        assert.deepEqual(names(org), []);
        assert.deepEqual(statuses(org), []);
    });
});

test('a job that ran when the process died ends with the reason', () => {
    run((org) => {
        call(org, 'enqueueAll');
        const [job] = rows(org, '$Job').filter((row) => String(row['Text']).includes('fu'));
        org.database.store.put('$Job', { ...job, HasBegun: true });
        org.database.store.commit();
    });

    run((org) => {
        org.resume();
        work(org);
        assert.ok(!names(org).includes('fu+ture'));
        const ended = rows(org, 'AsyncApexJob').find((row) => row['Status'] === 'Aborted');
        assert.equal(ended?.['ExtendedStatus'], 'The org was stopped while this job ran.');
    });
});

test('a job that no longer fits the program ends with the reason', () => {
    run((org) => call(org, 'enqueueAll'));
    const changed = projects.write('changed', {
        ...FILES,
        ...apexClass('Work', WORK.replaceAll('byId', 'accountsById'))
    });

    run((org) => {
        org.resume();
        work(org);
        const reasons = rows(org, 'AsyncApexJob')
            .map((row) => row['ExtendedStatus'])
            .filter((reason) => reason !== undefined);
        assert.ok(
            reasons.includes(
                'The program has changed since this job was enqueued: Work.byId is no longer there.'
            ),
            reasons.join()
        );
        assert.ok(names(org).includes('fu+ture'));
    }, changed);
});

/** Opens the org on the same file as before, does something, and ends as a process does. */
function run(act: (org: Org, clock: AdjustableClock) => void, directory = project): void {
    const opened = openProject(directory);
    assert.deepEqual(opened.diagnostics, []);
    assert.ok(opened.program);
    const clock = new AdjustableClock();
    const store = new SqliteStore(join(state, 'org.sqlite'), indexedFieldsOf(opened.schema));
    const org = new Org({
        opened,
        emitted: opened.program,
        store,
        clock,
        random: new SeededRandom('restart'),
        inboxStorage: { load: () => [], save: () => undefined },
        unorderedRows: 'creation',
        say: (line) => assert.fail(line)
    });
    try {
        act(org, clock);
    } finally {
        org.close();
        store.close();
    }
}

function call(org: Org, method: string): void {
    org.transact(org.administrator().id, 'ANONYMOUS', () =>
        org.program.callStatic('Work', method, [])
    );
}

function work(org: Org): void {
    while (org.workOnce());
}

function rows(org: Org, object: string): Readonly<Record<string, unknown>>[] {
    return [...org.database.store.rows(object)];
}

function names(org: Org): string[] {
    return rows(org, 'Account')
        .map((row) => String(row['Name']))
        .sort();
}

function statuses(org: Org): unknown[] {
    return rows(org, 'AsyncApexJob').map((row) => row['Status']);
}

test.afterEach(() => rmSync(state, { recursive: true, force: true }));
