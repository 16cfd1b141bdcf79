import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import fastify from 'fastify';
import { registerUi, type OrgForUi } from '../../src/server/ui/index.ts';
import { amy, ben, FakeOrg } from '../ui/support/FakeOrg.ts';
import { acme, jane } from '../ui/support/fakeRecords.ts';

let org = new FakeOrg();
const present = new Proxy({} as OrgForUi, {
    get: (_, name: keyof OrgForUi) => (org[name] as () => unknown).bind(org)
});
const app = fastify();
await registerUi(app, present, () => {});

beforeEach(() => {
    org = new FakeOrg();
});
after(() => app.close());

async function get(url: string, headers: Record<string, string> = {}) {
    const response = await app.inject({ method: 'GET', url, headers });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
}

test('/ leads to the home page, and /login switches the user', async () => {
    const root = await app.inject('/');
    const login = await app.inject('/login?as=ben.agent@local.org&to=/lightning/o/Case/list');
    const elsewhere = await app.inject('/login?as=ben.agent@local.org&to=//evil.example');
    const unknown = await app.inject('/login?as=nobody');

    assert.equal(root.headers.location, '/lightning/page/home');
    assert.equal(login.headers.location, '/lightning/o/Case/list');
    assert.match(
        String(login.headers['set-cookie']),
        /^local_org_user=ben.agent%40local.org; .*HttpOnly/
    );
    assert.equal(elsewhere.headers.location, '/');
    assert.equal(unknown.statusCode, 404);
    assert.match(unknown.json().message, /one of: amy.agent@local.org, ben.agent@local.org/);
});

test('data is asked for as the signed-in user', async () => {
    const asked: string[] = [];
    org.notifications = async (userId) => {
        asked.push(userId);
        return [];
    };

    await get('/_ui/notifications');
    await get('/_ui/notifications', { cookie: 'local_org_user=ben.agent%40local.org' });

    assert.deepEqual(asked, [amy, ben]);
});

test('a write from another site is refused', async () => {
    const response = await app.inject({
        method: 'PATCH',
        url: `/_ui/records/${jane}`,
        headers: { 'sec-fetch-site': 'cross-site' },
        payload: { Phone: '1' }
    });

    assert.equal(response.statusCode, 403);
    assert.deepEqual(org.updates, []);
});

test('a record comes with the sections of its page, values as the user reads them', async () => {
    const { body } = await get(`/_ui/records/${acme}`);

    assert.equal(body.name, 'Acme');
    assert.deepEqual(
        body.sections.map(({ label }: { label: string }) => label),
        ['Account Information', 'Description Information', 'System Information']
    );
    const fields = body.sections.flatMap(({ columns }: { columns: unknown[][] }) => columns.flat());
    const display = Object.fromEntries(
        fields.map(({ name, display: shown }: { name: string; display: string }) => [name, shown])
    );
    assert.equal(display['AnnualRevenue'], '$1,250,000.00');
    assert.equal(display['OwnerId'], 'Amy Agent');
    assert.equal(display['LastModifiedDate'], '11/17/2026, 10:02 AM');
});

test('a record that is not there is a sentence, and so is an id of no object', async () => {
    const gone = await get('/_ui/records/001000000000009AAA');
    const odd = await get('/_ui/records/zzz');

    assert.equal(gone.status, 404);
    assert.match(gone.body.message, /does not exist any more, or it is not shared with you/);
    assert.equal(odd.status, 404);
});

test('the page of a record applies its visibility rules and names components as the package does', async () => {
    const large = await get(`/_ui/records/${jane}/page?app=Greetings&formFactor=Large`);
    const small = await get(`/_ui/records/${jane}/page?app=Greetings&formFactor=Small`);
    const names = (page: { regions: { items: { component: string }[] }[] }) =>
        page.regions.flatMap(({ items }) => items.map(({ component }) => component));

    assert.deepEqual(names(large.body), [
        'force:highlightsPanel',
        'flexipage:tabset',
        'force:unheardOf',
        'c:greeting'
    ]);
    assert.deepEqual(names(small.body), [
        'force:highlightsPanel',
        'flexipage:tabset',
        'c:greeting'
    ]);
    const tabset = large.body.regions[1].items[0];
    assert.equal(tabset.facets.tabs.length, 2);
    assert.equal(tabset.facets.tabs[0].facets.body[0].component, 'force:detailPanel');
});

test('an object without a page of the project has the default one', async () => {
    const { body } = await get(`/_ui/records/${acme}/page?formFactor=Large`);

    assert.equal(body.regions[0].items[0].component, 'force:highlightsPanel');
    assert.equal(body.regions[1].items[0].component, 'flexipage:tabset');
});

test('getRecord gets the UI API shape, parents included', async () => {
    const { body } = await get(
        `/_ui/ui-api/records/${jane}?fields=Contact.Name,Contact.Birthdate,Contact.CreatedDate,Contact.Account.Name&optionalFields=Contact.Nothing`
    );

    assert.equal(body.apiName, 'Contact');
    assert.deepEqual(body.fields.Name, { value: 'Jane Smith', displayValue: null });
    assert.deepEqual(body.fields.Birthdate, { value: '1985-03-09', displayValue: '3/9/1985' });
    assert.deepEqual(body.fields.CreatedDate, {
        value: '2026-11-01T09:30:00.000Z',
        displayValue: '11/1/2026, 4:30 AM'
    });
    assert.equal(body.fields.Account.displayValue, 'Acme');
    assert.equal(body.fields.Account.value.fields.Name.value, 'Acme');
});

test('a field that is not visible is refused unless it is optional', async () => {
    const { status, body } = await get(`/_ui/ui-api/records/${jane}?fields=Contact.Salary`);

    assert.equal(status, 400);
    assert.equal(body.errorCode, 'INVALID_FIELD');
});

test('object info and picklist values have the UI API shape', async () => {
    const info = await get('/_ui/ui-api/object-info/Account');
    const values = await get('/_ui/ui-api/picklist-values/Account/Type');

    assert.equal(info.body.fields.AnnualRevenue.dataType, 'Currency');
    assert.equal(info.body.keyPrefix, '001');
    assert.deepEqual(
        values.body.values.map(({ value }: { value: string }) => value),
        ['Customer', 'Partner']
    );
});

test('refusals of the org keep their status, code and fields', async () => {
    const response = await app.inject({
        method: 'PATCH',
        url: `/_ui/records/${jane}`,
        payload: { Phone: 'wrong' }
    });

    assert.equal(response.statusCode, 400);
    assert.deepEqual(response.json().output.fieldErrors.Phone, [
        {
            errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            message: 'Write the number with its country.',
            field: 'Phone'
        }
    ]);
});

test('Apex: parameters in, value out; a method that is not cacheable cannot be wired', async () => {
    org.apex.set('GreetingController.rename', ({ parameters }) => ({
        ok: true,
        value: parameters
    }));
    const call = (path: string) =>
        app.inject({
            method: 'POST',
            url: `/_ui/apex/GreetingController/${path}`,
            payload: { name: 'X' }
        });

    assert.deepEqual((await call('rename')).json(), { value: { name: 'X' } });
    const wired = await call('rename?wire=true');
    assert.equal(wired.statusCode, 400);
    assert.match(wired.json().message, /must be @AuraEnabled\(cacheable=true\)/);
    assert.equal((await call('nothing')).statusCode, 404);
});

test('a related list has the child records and the number of all', async () => {
    const names = await get(`/_ui/records/${acme}/related`);
    const list = await get(`/_ui/records/${acme}/related/Contacts?limit=1`);

    assert.deepEqual(names.body, ['Contacts']);
    assert.equal(list.body.total, 2);
    assert.equal(list.body.rows.length, 1);
});

test('stored files are shown only when they cannot run in the page', async () => {
    const file = (contentType: string, extension: string) => async () => ({
        title: 'a file',
        extension,
        contentType,
        bytes: new Uint8Array([1])
    });
    const url = '/sfc/servlet.shepherd/version/renditionDownload?versionId=068000000000001AAA';

    org.file = file('image/png', 'png');
    const picture = await app.inject(url);
    org.file = file('text/html', 'html');
    const html = await app.inject(url);
    org.file = file('image/svg+xml', 'svg');
    const drawing = await app.inject(url);

    assert.equal(picture.headers['content-type'], 'image/png');
    assert.match(String(picture.headers['content-disposition']), /^inline/);
    for (const { headers } of [html, drawing]) {
        assert.equal(headers['content-type'], 'application/octet-stream');
        assert.match(String(headers['content-disposition']), /^attachment/);
    }
});

test('a refusal that crossed a thread is still one', async () => {
    org.recordAccess = async () => {
        throw Object.assign(new Error('No.'), {
            name: 'OrgRefusal',
            status: 403,
            errorCode: 'X',
            fields: []
        });
    };
    const response = await get(`/_ui/records/${acme}`);

    assert.equal(response.status, 403);
    assert.equal(response.body.errorCode, 'X');
});

test('assets stay inside their folders', async () => {
    const css = await app.inject('/_ui/slds/styles/salesforce-lightning-design-system.min.css');
    const outside = await app.inject('/_ui/slds/..%2fpackage.json');

    assert.equal(css.statusCode, 200);
    assert.equal(outside.statusCode, 404);
});

test('/login alone offers the users', async () => {
    const page = await app.inject('/login');

    assert.equal(page.statusCode, 200);
    assert.match(page.body, /href="\/login\?as=amy.agent%40local.org">Amy Agent/);
});
