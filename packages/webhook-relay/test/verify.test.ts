import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../src/verify.ts';
import { API_KEY, APPLICATION, SECRET, tokenFor } from './support/vonage.ts';

const BODY = '{"message_uuid":"1"}';
const SETTINGS = { signatureSecrets: [SECRET], apiKey: API_KEY, applicationId: APPLICATION };

function verdict(token: string, settings = SETTINGS, body = BODY): string {
    return verify(`Bearer ${token}`, Buffer.from(body), settings, Math.floor(Date.now() / 1000));
}

test('what Vonage signed for this account is trusted', () => {
    assert.equal(verdict(tokenFor(BODY)), 'trusted');
    assert.equal(verdict(tokenFor(BODY, { claims: { application_id: undefined } })), 'trusted');
    const rotating = { ...SETTINGS, signatureSecrets: ['the next one', SECRET] };
    assert.equal(verdict(tokenFor(BODY), rotating), 'trusted');
});

test('everything else is not', () => {
    const now = Math.floor(Date.now() / 1000);
    const forged = [
        tokenFor(BODY, { secret: 'another secret' }),
        tokenFor('{"another":"body"}'),
        tokenFor(BODY, { claims: { iat: now - 301 } }),
        tokenFor(BODY, { claims: { iat: now + 301 } }),
        tokenFor(BODY, { claims: { iat: undefined } }),
        tokenFor(BODY, { claims: { api_key: 'other123' } }),
        tokenFor(BODY, { claims: { api_key: undefined } }),
        tokenFor(BODY, { claims: { application_id: 'another' } }),
        tokenFor(BODY, { header: { alg: 'none' } }),
        tokenFor(BODY, { header: { alg: 'RS256' } }),
        `${tokenFor(BODY).split('.').slice(0, 2).join('.')}.`,
        'a.b.c',
        'nonsense'
    ];
    for (const token of forged) assert.equal(verdict(token), 'untrusted', token);
    const basic = verify('Basic YTpi', Buffer.from(BODY), SETTINGS, now);
    assert.equal(basic, 'untrusted');
});

test('a webhook without a signature is told from a forged one', () => {
    assert.equal(verify(undefined, Buffer.from(BODY), SETTINGS, 0), 'unsigned');
});
