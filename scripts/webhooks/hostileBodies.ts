import fc from 'fast-check';
import type { WebhookFixture } from './fixtures.ts';

/** Values that break what was not written with care. */
const HOSTILE: readonly unknown[] = [
    null,
    true,
    0,
    -1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '💬'.repeat(300),
    "' OR Name != '",
    '<script>alert(1)</script>',
    '{!$Api.Session_ID}',
    '../../etc/passwd',
    'x'.repeat(300),
    '9'.repeat(400),
    '2026-13-45T99:99:99Z',
    '275760-09-13T00:00:00.001Z',
    '0000-00-00T00:00:00Z',
    'NaN',
    [],
    {},
    [[[[[[]]]]]],
    [null],
    { url: null },
    { toString: 1, __proto__: 2, constructor: 3 }
];

/** A webhook with members taken out, put in, or replaced by something hostile. */
function brokenFixture(fixtures: readonly WebhookFixture[]): fc.Arbitrary<string> {
    return fc
        .record({
            fixture: fc.constantFrom(...fixtures),
            blows: fc.array(
                fc.record({
                    at: fc.nat(1_000),
                    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue()),
                    act: fc.constantFrom('replace', 'remove', 'add', 'wrap')
                }),
                { minLength: 1, maxLength: 4 }
            )
        })
        .map(({ fixture, blows }) => {
            const body = structuredClone(fixture.body) as Record<string, unknown>;
            for (const { at, value, act } of blows) strike(body, at, structuredClone(value), act);
            return JSON.stringify(body);
        });
}

function strike(body: Record<string, unknown>, at: number, value: unknown, act: string): void {
    const places = placesIn(body);
    const place = places[at % places.length];
    if (place === undefined) return;
    const { owner, name } = place;
    if (act === 'remove') delete owner[name];
    else if (act === 'add') owner[`${name}${at}`] = value;
    else if (act === 'wrap') owner[name] = [owner[name]];
    else owner[name] = value;
}

function placesIn(
    owner: Record<string, unknown>
): { owner: Record<string, unknown>; name: string }[] {
    return Object.entries(owner).flatMap(([name, value]) => [
        { owner, name },
        ...(typeof value === 'object' && value !== null
            ? placesIn(value as Record<string, unknown>)
            : [])
    ]);
}

/** JSON that is nested deeper than anybody reads. */
const nested = fc
    .record({ depth: fc.integer({ min: 1, max: 20_000 }), brackets: fc.constantFrom('[]', '{}') })
    .map(({ depth, brackets }) =>
        brackets === '[]'
            ? '['.repeat(depth) + ']'.repeat(depth)
            : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)
    );

const huge = fc
    .record({ length: fc.integer({ min: 100_000, max: 2_000_000 }), member: fc.string() })
    .map(({ length, member }) => JSON.stringify({ [member]: 'x'.repeat(length) }));

/** A JSON text with a piece cut out or put in. */
function torn(fixtures: readonly WebhookFixture[]): fc.Arbitrary<string> {
    return fc
        .record({
            fixture: fc.constantFrom(...fixtures),
            from: fc.nat(2_000),
            length: fc.nat(50),
            instead: fc.string({ maxLength: 10 })
        })
        .map(({ fixture, from, length, instead }) => {
            const text = JSON.stringify(fixture.body);
            const start = from % text.length;
            return text.slice(0, start) + instead + text.slice(start + length);
        });
}

/** Bodies that nobody should send: broken webhooks mostly, nonsense, bytes that are no text, and huge ones. */
export function hostileBodies(fixtures: readonly WebhookFixture[]): fc.Arbitrary<Buffer> {
    const text = fc.oneof(
        { arbitrary: brokenFixture(fixtures), weight: 60 },
        { arbitrary: torn(fixtures), weight: 12 },
        { arbitrary: fc.json(), weight: 8 },
        { arbitrary: fc.string({ unit: 'binary' }), weight: 8 },
        { arbitrary: nested, weight: 1 },
        { arbitrary: huge, weight: 1 }
    );
    return fc.oneof(
        { arbitrary: text.map((each) => Buffer.from(each, 'utf8')), weight: 90 },
        { arbitrary: fc.uint8Array().map((bytes) => Buffer.from(bytes)), weight: 10 }
    );
}
