import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SOURCES = join(import.meta.dirname, '../../../force-app/main/default');
const read = (path: string): string => readFileSync(join(SOURCES, path), 'utf8');
const CREDENTIALS = readdirSync(join(SOURCES, 'namedCredentials'));

test('every named credential leads to Vonage and fills in nothing', () => {
    assert.ok(CREDENTIALS.length >= 6);
    for (const file of CREDENTIALS) {
        const text = read(`namedCredentials/${file}`);

        assert.match(text, /<endpoint>https:\/\/[a-z-]+\.nexmo\.com<\/endpoint>/, file);
        assert.match(text, /<protocol>NoAuthentication<\/protocol>/, file);
        // With merge fields, a customer's text such as {!$User.Email} would be filled in on its way out.
        assert.match(text, /<allowMergeFieldsInBody>false</, file);
        assert.match(text, /<allowMergeFieldsInHeader>false</, file);
        assert.match(text, /<generateAuthorizationHeader>false</, file);
    }
});

test('the class that names credentials knows exactly those that there are', () => {
    const source = read('classes/vonage/VonageCredential.cls');
    const named = [...source.matchAll(/'(Vonage_[A-Z]\w*)'/g)].map(([, name]) => name);

    assert.deepEqual(
        [...new Set(named)].sort(),
        CREDENTIALS.map((file) => file.replace('.namedCredential-meta.xml', '')).sort()
    );
});

test('the settings with the secrets are the package’s alone', () => {
    const settings = read('objects/Vonage_Settings__c/Vonage_Settings__c.object-meta.xml');

    assert.match(settings, /<visibility>Protected<\/visibility>/);
    for (const file of readdirSync(join(SOURCES, 'permissionsets'))) {
        assert.doesNotMatch(read(`permissionsets/${file}`), /Vonage_Settings__c/, file);
    }
});

test('no component and no static resource names a secret', () => {
    const files = ['lwc', 'staticresources']
        .flatMap((folder) => filesIn(folder))
        .filter((file) => /\.(ts|js|html|json)$/.test(file));

    const telling = files.filter((file) =>
        /Api_Secret__c|Signature_Secret__c|Webhook_Token__c|private_key|PRIVATE KEY/.test(
            read(file)
        )
    );

    assert.ok(files.length > 0);
    assert.deepEqual(telling, []);
});

function filesIn(folder: string): string[] {
    try {
        return readdirSync(join(SOURCES, folder), { recursive: true }).map((file) =>
            join(folder, String(file))
        );
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
    }
}
