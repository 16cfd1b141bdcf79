import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contract, createReader, failureCodes } from '@vonage-conversations/vonage-simulator';
import { judge } from '../../../packages/vonage-simulator/check/index.ts';
import { apexWire } from '../index.ts';
import type { Body } from '../index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const REQUESTS = 'force-app/main/default/classes/vonage/OutboundRequest.cls';

const wire = apexWire(ROOT);

for (const [name, body] of Object.entries(wire.bodies)) {
    test(`Apex sends ${name} as the contract takes it`, () => {
        assert.deepEqual(judge(body), { outcome: 'taken', why: '' });
    });

    test(`${name} is refused with any field under another name`, () => {
        const renamed = renamings(body);

        const taken = renamed.filter((one) => judge(one.body).outcome === 'taken');

        assert.ok(renamed.length >= 6, 'there are fields to rename');
        assert.deepEqual(
            taken.map(({ what }) => what),
            []
        );
    });
}

test('Apex sends every kind of the contract', () => {
    const sent = new Set(
        Object.values(wire.bodies).map((body) => `${body['channel']} ${body['message_type']}`)
    );
    const kinds = Object.entries(contract.outbound).flatMap(([channel, ofChannel]) =>
        Object.keys(ofChannel).map((kind) => `${channel} ${kind}`)
    );

    assert.deepEqual(
        kinds.filter((kind) => !sent.has(kind)),
        []
    );
});

test('Apex changes messages as the contract takes it', () => {
    const reader = createReader();

    assert.deepEqual(Object.keys(wire.updates), ['read', 'typing']);
    for (const body of Object.values(wire.updates)) {
        assert.deepEqual(reader.faultsOf(contract.update.whatsapp, body), []);
    }
    assert.notDeepEqual(reader.faultsOf(contract.update.whatsapp, { state: 'read' }), []);
});

test('every failure that the simulator plays has a sentence', () => {
    assert.deepEqual(
        failureCodes.filter((code) => !wire.codes.includes(code)),
        []
    );
});

test('a wrong field name in the Apex itself is noticed', (t) => {
    const copy = mkdtempSync(join(tmpdir(), 'wire-'));
    t.after(() => rmSync(copy, { recursive: true }));
    for (const part of ['sfdx-project.json', 'force-app', 'demo-app']) {
        cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    const source = readFileSync(join(copy, REQUESTS), 'utf8');
    assert.ok(source.includes("'client_ref'"));
    writeFileSync(join(copy, REQUESTS), source.replace("'client_ref'", "'clientRef'"));

    const outcomes = Object.values(apexWire(copy).bodies).map((body) => judge(body).outcome);

    assert.ok(outcomes.length > 20);
    assert.deepEqual([...new Set(outcomes)], ['refused']);
});

interface Renaming {
    readonly what: string;
    readonly body: Body;
}

/** The body with one field renamed, for every field that somebody reads: WhatsApp's own form is passed on unread. */
function renamings(body: Body): Renaming[] {
    return Object.entries(body).flatMap(([name, value]) => {
        const others = Object.fromEntries(Object.entries(body).filter(([each]) => each !== name));
        const here = { what: name, body: { ...others, [`${name}s`]: value } };
        return name === 'custom' ? [here] : [here, ...within(body, name, value)];
    });
}

function within(body: Body, name: string, value: unknown): Renaming[] {
    if (typeof value !== 'object' || value === null) return [];
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    return items.flatMap((item, index) =>
        typeof item === 'object' && item !== null
            ? renamings(item as Body).map((inner) => ({
                  what: `${name}.${inner.what}`,
                  body: {
                      ...body,
                      [name]: Array.isArray(value)
                          ? items.map((each, at) => (at === index ? inner.body : each))
                          : inner.body
                  }
              }))
            : []
    );
}
