import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkBodies, checkDocument, checkSamples } from '../check/index.ts';
import { documentFromContract, outboundIn } from './support/documentFromContract.ts';
import type { Json } from './support/documentFromContract.ts';
import { allFixtures, fixture } from './support/fixtures.ts';

/** What the check says once the document has been changed, one line per disagreement. */
function disagreementsAfter(spoil: (document: Json) => void): string[] {
    const document = documentFromContract();
    spoil(document);
    return checkDocument(document, []).disagreements.map(
        ({ kind, field, about, ours, theirs }) => `${kind} ${field} ${about} ${ours}/${theirs}`
    );
}

test('agrees with a document that says the same', () => {
    assert.deepEqual(
        disagreementsAfter(() => undefined),
        []
    );
});

test('finds a field that we lack', () => {
    const found = disagreementsAfter((document) => {
        outboundIn(document, 'sms', 'text').properties.sms.properties.pool_id = { type: 'string' };
    });

    assert.deepEqual(found, ['outbound sms text sms.pool_id field missing/there']);
});

test('finds a field that the document lacks', () => {
    const found = disagreementsAfter((document) => {
        delete outboundIn(document, 'mms', 'image').properties.image.properties.caption;
    });

    assert.deepEqual(found, ['outbound mms image image.caption field there/missing']);
});

test('finds another limit, also where only the prose has it', () => {
    const found = disagreementsAfter((document) => {
        outboundIn(document, 'whatsapp', 'image').properties.image.properties.caption.maxLength = 9;
        const text = outboundIn(document, 'sms', 'text').properties.text;
        delete text.maxLength;
        text.description = 'What to say; limited to 160 characters.';
    });

    assert.deepEqual(found, [
        'outbound sms text text maxLength 1000/160',
        'outbound whatsapp image image.caption maxLength 3000/9'
    ]);
});

test('finds another obligation, another type and other values', () => {
    const found = disagreementsAfter((document) => {
        const text = outboundIn(document, 'sms', 'text');
        text.required.push('ttl');
        text.properties.ttl.type = 'string';
        text.properties.webhook_version.enum = ['v1'];
    });

    assert.deepEqual(found, [
        'outbound sms text ttl type integer/string',
        'outbound sms text ttl required false/true',
        'outbound sms text webhook_version values v0.1,v1/v1'
    ]);
});

test('finds a kind that we lack', () => {
    const found = disagreementsAfter((document) => {
        outboundIn(document, 'sms', 'text').properties.message_type.enum = ['poem'];
    });

    assert.deepEqual(found, [
        'outbound sms poem  kind missing/there',
        'outbound sms text  kind there/missing'
    ]);
});

test('reads through references and allOf', () => {
    const found = disagreementsAfter((document) => {
        const text = outboundIn(document, 'sms', 'text');
        const { to: _to, ...others } = text.properties;
        text.properties = others;
        text.allOf = [{ properties: { to: { $ref: '#/components/schemas/Number' } } }];
        document.components.schemas.Number.maxLength = 14;
    });

    assert.deepEqual(found, ['outbound sms text to maxLength 15/14']);
});

test('names a failure code that Vonage does not have', () => {
    const document = documentFromContract();
    delete document['x-errors']['1240'];

    assert.deepEqual(checkDocument(document, []).unknownCodes, ['1240']);
});

test('a reason for a difference that is gone fails the check', () => {
    const report = checkDocument(documentFromContract(), [
        { reason: 'once upon a time', covers: () => false }
    ]);

    assert.deepEqual(report.stale, ['once upon a time']);
});

test('refuses a document that is built otherwise, instead of finding nothing', () => {
    assert.throws(
        () => checkDocument({ ...documentFromContract(), paths: {} }, []),
        /The document has no \/v1\/messages/
    );
});

test('says which sample bodies would be refused', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const good = fixture('sms', 'text', 'outbound');
    const put = (name: string, body: unknown): void =>
        writeFileSync(join(folder, name), JSON.stringify(body));
    put('a-good.json', good);
    put('b-bad.json', { ...good, to: '+1' });
    put('c-bad-failover.json', { ...good, failover: [{ ...good, text: 7 }] });
    put('d-other.json', { ...good, channel: 'rcs' });

    const results = checkSamples(folder);

    assert.deepEqual(
        results.map(({ outcome }) => outcome),
        ['taken', 'refused', 'refused', 'not played']
    );
});

/** Every outbound body of the fixtures, by name. */
const outboundBodies = () =>
    Object.fromEntries(
        allFixtures()
            .filter(({ name }) => name.includes(' outbound'))
            .map(({ name, body }) => [name, body])
    );

test('bodies of every kind agree with a document that says the same', () => {
    assert.deepEqual(checkBodies(documentFromContract(), outboundBodies()), []);
});

test('finds fields that the document does not know, or asks for, in failovers too', () => {
    const good = fixture('sms', 'text', 'outbound');
    const { text: _text, ...rest } = good;
    const bad = { ...rest, words: 'Hi', sms: { encoding: 'auto' } };

    const problems = checkBodies(documentFromContract(), {
        ...outboundBodies(),
        bad,
        second: { ...good, failover: [bad] }
    });

    const expected = (name: string) => [
        `${name}: the document asks for text.`,
        `${name}: the document has no field sms.encoding.`,
        `${name}: the document has no field words.`
    ];
    assert.deepEqual(problems.sort(), [...expected('bad'), ...expected('second, failover')]);
});

test('names the kinds that are never sent, or that nobody knows', () => {
    const { 'mms/content outbound': _content, ...others } = outboundBodies();
    const poem = { ...fixture('sms', 'text', 'outbound'), message_type: 'poem' };

    assert.deepEqual(checkBodies(documentFromContract(), { ...others, poem }), [
        'poem: the document has no outbound sms poem.',
        'outbound mms content: never sent.'
    ]);
});
