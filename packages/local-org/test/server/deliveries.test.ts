import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FieldValues } from '../../src/server/ui/index.ts';
import { DOMAIN, openServer } from './openServer.ts';
import type { OpenServer } from './openServer.ts';

const DAY = 86_400;

let server: OpenServer;

before(async () => {
    server = await openServer();
});
after(() => server.close());

test('whoever has the link gets the file, without a session, and each look is counted', async () => {
    const delivery = await deliver(await file('lamp.png', 'a picture of a lamp'));
    const { ContentDownloadUrl, ViewCount } = await read(delivery);
    assert.equal(ViewCount, 0);
    assert.ok(
        String(ContentDownloadUrl).startsWith(`${DOMAIN}/sfc/dist/version/download/?oid=00D`)
    );

    const answer = await open(ContentDownloadUrl);
    await open(ContentDownloadUrl);

    assert.equal(answer.statusCode, 200);
    assert.equal(answer.body, 'a picture of a lamp');
    assert.equal(answer.headers['content-type'], 'image/png');
    assert.match(String(answer.headers['content-disposition']), /^attachment;.*lamp\.png/);
    const seen = await read(delivery);
    assert.equal(seen['ViewCount'], 2);
    assert.ok(String(seen['FirstViewDate']) <= String(seen['LastViewDate']));
});

test('the link of the page leads to a page with the file behind it', async () => {
    const delivery = await deliver(await file('terms.txt', 'Be kind.'));
    const { DistributionPublicUrl } = await read(delivery);

    const page = await open(DistributionPublicUrl);
    const address = /href="([^"]*\/download\/[^"]*)"/.exec(page.body)?.[1];
    const answer = await open(address?.replaceAll('&amp;', '&'));

    assert.match(page.body, /<h1[^>]*>terms<\/h1>/);
    assert.equal(answer.body, 'Be kind.');
});

test('a link that is changed leads nowhere', async () => {
    const first = await deliver(await file('one.txt', 'one'));
    const other = await file('two.txt', 'two');
    const address = new URL(String((await read(first))['ContentDownloadUrl']));
    const changes: [string, string][] = [
        ['d', `${address.searchParams.get('d')}x`],
        ['d', '/a/000000000000/x'],
        ['d', ''],
        ['oid', '00D000000000001'],
        ['ids', other],
        ['ids', '']
    ];

    for (const [name, value] of changes) {
        const changed = new URL(address);
        changed.searchParams.set(name, value);
        assert.equal((await open(changed.href)).statusCode, 404, `${name}=${value}`);
    }
    assert.equal((await read(first))['ViewCount'], 0);
});

test('an expired link leads to no file', async () => {
    const { now } = await server.org.clock();
    const delivery = await deliver(await file('offer.pdf', 'cheap'), {
        PreferencesExpires: true,
        ExpiryDate: new Date(Date.parse(now) + DAY * 1000).toISOString()
    });
    const { ContentDownloadUrl } = await read(delivery);
    assert.equal((await open(ContentDownloadUrl)).statusCode, 200);

    await server.org.advanceClock(DAY);

    const answer = await open(ContentDownloadUrl);
    assert.equal(answer.statusCode, 404);
    assert.match(answer.body, /has expired/);
});

test('what is protected or only to be looked at is not given out', async () => {
    const version = await file('secret.txt', 'hush');
    const locked = await read(await deliver(version, { PreferencesPasswordRequired: true }));
    const shown = await read(await deliver(version, { PreferencesAllowOriginalDownload: false }));

    const refusals = [
        await open(locked['ContentDownloadUrl']),
        await open(shown['ContentDownloadUrl'])
    ];

    assert.ok(String(locked['Password']).length >= 8);
    assert.deepEqual(
        refusals.map(({ statusCode }) => statusCode),
        [403, 403]
    );
    assert.ok(refusals.every(({ body }) => !body.includes('hush')));
});

test('a link follows the file to its latest version, unless it was made for one', async () => {
    const first = await file('menu.txt', 'soup');
    const following = await read(await deliver(first));
    const fixed = await read(await deliver(first, { PreferencesLinkLatestVersion: false }));
    await file('menu.txt', 'salad', { ContentDocumentId: await documentOf(first) });

    assert.equal((await open(following['ContentDownloadUrl'])).body, 'salad');
    assert.equal((await open(fixed['ContentDownloadUrl'])).body, 'soup');
});

test('a deleted link leads nowhere, and a deleted file takes its links along', async () => {
    const version = await file('old.txt', 'old');
    const [deleted, orphaned] = [await deliver(version), await deliver(version)];
    const [linkOfDeleted, linkOfOrphaned] = [await read(deleted), await read(orphaned)];

    await save('delete', 'ContentDistribution', {}, deleted);
    assert.equal((await open(linkOfDeleted['ContentDownloadUrl'])).statusCode, 404);
    assert.equal((await open(linkOfOrphaned['ContentDownloadUrl'])).statusCode, 200);

    await save('delete', 'ContentDocument', {}, await documentOf(version));
    assert.equal((await open(linkOfOrphaned['ContentDownloadUrl'])).statusCode, 404);
    assert.deepEqual(await rows(`SELECT Id FROM ContentDistribution WHERE Id = '${orphaned}'`), []);
});

/** @returns id of the version */
function file(name: string, text: string, fields: FieldValues = {}): Promise<string> {
    return save('insert', 'ContentVersion', {
        PathOnClient: name,
        VersionData: Buffer.from(text).toString('base64'),
        ...fields
    });
}

function deliver(versionId: string, fields: FieldValues = {}): Promise<string> {
    const own = { Name: 'Test', ContentVersionId: versionId };
    return save('insert', 'ContentDistribution', { ...own, ...fields });
}

async function save(
    operation: 'insert' | 'delete',
    object: string,
    fields: FieldValues,
    id: string | null = null
): Promise<string> {
    const row = { operation, object, id, fields };
    const [result] = await server.org.save(server.administratorId, [row], true);
    assert.deepEqual(result?.errors, []);
    return String(result?.id);
}

async function read(id: string): Promise<Record<string, unknown>> {
    const [row] = await rows(
        `SELECT ContentDownloadUrl, DistributionPublicUrl, Password, ViewCount, FirstViewDate, LastViewDate
         FROM ContentDistribution WHERE Id = '${id}'`
    );
    assert.ok(row !== undefined);
    return row;
}

async function documentOf(versionId: string): Promise<string> {
    const soql = `SELECT ContentDocumentId FROM ContentVersion WHERE Id = '${versionId}'`;
    const [version] = await rows(soql);
    return String(version?.['ContentDocumentId']);
}

async function rows(soql: string): Promise<Record<string, unknown>[]> {
    return (await server.org.queryRecords(server.administratorId, soql, false)).records;
}

function open(address: unknown) {
    const { pathname, search } = new URL(String(address), DOMAIN);
    return server.app.inject(pathname + search);
}
