import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fuzzWebhooks } from '../index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** `npm run bench -- --only webhook-fuzz` takes 50,000, and another seed each day. */
const BODIES = 1_000;

test('hostile bodies are answered 200, 400 or 401, and leave nothing when they are not trusted', async () => {
    const { answers, refusalRows } = await fuzzWebhooks(ROOT, BODIES, 2026);

    assert.ok((answers['200'] ?? 0) > 50, 'some are webhooks still');
    assert.ok((answers['400'] ?? 0) > 50, 'some are not');
    assert.ok(refusalRows <= 24, `a row per reason and hour, not ${refusalRows}`);
});
