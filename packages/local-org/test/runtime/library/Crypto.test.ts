import assert from 'node:assert/strict';
import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';

import { ApexBlob } from '../../../src/runtime/values/index.ts';
import type { Runtime } from '../../../src/runtime/runtime.ts';
import { call, callStatic, fakeRuntime, thrownBy } from '../support/fakeRuntime.ts';

const rt = fakeRuntime();
const blob = (text: string) => ApexBlob.ofText(text);
const hex = (value: unknown) => (value as ApexBlob).buffer.toString('hex');
const crypto = (key: string, ...args: unknown[]) => callStatic(rt, 'Crypto', key, ...args);

describe('Crypto', () => {
    test('digests (FIPS 180 and RFC 1321 test values)', () => {
        assert.equal(
            hex(crypto('generateDigest(String,Blob)', 'SHA-256', blob('abc'))),
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
        );
        assert.equal(
            hex(crypto('generateDigest(String,Blob)', 'MD5', blob('abc'))),
            '900150983cd24fb0d6963f7d28e17f72'
        );
    });

    test('MACs (RFC 4231, case 2) and their check', () => {
        const mac = crypto(
            'generateMac(String,Blob,Blob)',
            'hmacSHA256',
            blob('what do ya want for nothing?'),
            blob('Jefe')
        );
        const verify = (data: string) =>
            crypto(
                'verifyHmac(String,Blob,Blob,Blob)',
                'HmacSHA256',
                blob(data),
                blob('Jefe'),
                mac
            );

        assert.equal(hex(mac), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
        assert.equal(verify('what do ya want for nothing?'), true);
        assert.equal(verify('something else'), false);
    });

    test('refuses unknown algorithms', () => {
        assert.match(
            thrownBy(() => crypto('generateDigest(String,Blob)', 'SHA-3', blob('x'))),
            /^System.InvalidParameterValueException/
        );
    });

    test('signs with a PKCS#8 key, verifies with the public one', () => {
        const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const privateKey = new ApexBlob(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
        const publicKey = new ApexBlob(pair.publicKey.export({ type: 'spki', format: 'der' }));

        const signature = crypto('sign(String,Blob,Blob)', 'RSA-SHA256', blob('data'), privateKey);
        const verify = (data: string) =>
            crypto('verify(String,Blob,Blob,Blob)', 'RSA-SHA256', blob(data), signature, publicKey);

        assert.ok(
            createVerify('RSA-SHA256')
                .update('data')
                .verify(
                    createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' })),
                    (signature as ApexBlob).buffer
                )
        );
        assert.deepEqual([verify('data'), verify('date')], [true, false]);
        assert.match(
            thrownBy(() =>
                crypto('sign(String,Blob,Blob)', 'RSA-SHA256', blob('x'), blob('no key'))
            ),
            /InvalidParameterValueException: Invalid key/
        );
    });

    test('signs with a certificate of the org', () => {
        const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const pem = {
            privateKeyPem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
            publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
        };
        const withCertificate = {
            ...rt,
            host: {
                ...rt.host,
                certificate: (name: string) => (name === 'Vonage' ? pem : undefined)
            }
        } as Runtime;
        const key = 'signWithCertificate(String,Blob,String)';

        const signature = callStatic(
            withCertificate,
            'Crypto',
            key,
            'RSA-SHA256',
            blob('a'),
            'Vonage'
        );

        assert.equal(
            callStatic(
                withCertificate,
                'Crypto',
                'verify(String,Blob,Blob,String)',
                'RSA-SHA256',
                blob('a'),
                signature,
                'Vonage'
            ),
            true
        );
        assert.match(
            thrownBy(() =>
                callStatic(withCertificate, 'Crypto', key, 'RSA-SHA256', blob('a'), 'Other')
            ),
            /Invalid certificate name: Other/
        );
    });

    test('encrypts and decrypts, the vector in front when managed', () => {
        const key = crypto('generateAesKey(Integer)', 256);
        const secret = crypto('encryptWithManagedIV(String,Blob,Blob)', 'AES256', key, blob('hi'));
        const clear = crypto('decryptWithManagedIV(String,Blob,Blob)', 'AES256', key, secret);

        assert.equal((secret as ApexBlob).bytes.length, 32);
        assert.equal((clear as ApexBlob).buffer.toString(), 'hi');
        assert.match(
            thrownBy(() =>
                crypto('encryptWithManagedIV(String,Blob,Blob)', 'AES128', key, blob('hi'))
            ),
            /Invalid private key. Must be 16 bytes/
        );
        const otherKey = crypto('generateAesKey(Integer)', 256);
        assert.match(
            thrownBy(() =>
                crypto('decryptWithManagedIV(String,Blob,Blob)', 'AES256', otherKey, secret)
            ),
            /^System.SecurityException/
        );
    });
});

describe('EncodingUtil', () => {
    const util = (key: string, ...args: unknown[]) => callStatic(rt, 'EncodingUtil', key, ...args);

    test('Base64 both ways, strictly', () => {
        assert.equal(util('base64Encode(Blob)', blob('hi?>')), 'aGk/Pg==');
        assert.equal(
            (util('base64Decode(String)', 'aGk/Pg==') as ApexBlob).buffer.toString(),
            'hi?>'
        );
        assert.equal(
            thrownBy(() => util('base64Decode(String)', 'aGk_Pg==')),
            'System.StringException: Unrecognized base64 character: _'
        );
        assert.match(
            thrownBy(() => util('base64Decode(String)', 'aGk')),
            /^System.StringException/
        );
    });

    test('hexadecimal both ways', () => {
        assert.equal(util('convertToHex(Blob)', blob('AZ')), '415a');
        assert.equal(hex(util('convertFromHex(String)', '415A')), '415a');
        assert.match(
            thrownBy(() => util('convertFromHex(String)', 'xyz')),
            /^System.StringException/
        );
    });

    test('URL form both ways', () => {
        assert.equal(
            util('urlEncode(String,String)', "a b&ü/~'*(!)", 'UTF-8'),
            'a+b%26%C3%BC%2F%7E%27*%28%21%29'
        );
        assert.equal(util('urlDecode(String,String)', 'a+b%26%C3%BC', 'UTF-8'), 'a b&ü');
        assert.match(
            thrownBy(() => util('urlDecode(String,String)', '%zz', 'UTF-8')),
            /Illegal hex characters/
        );
    });
});

describe('Blob and UUID', () => {
    test('a Blob counts bytes and refuses to be text when it is none', () => {
        assert.equal(call(rt, 'Blob', 'size()', blob('é')), 2);
        assert.equal(
            thrownBy(() => call(rt, 'Blob', 'toString()', new ApexBlob(Uint8Array.of(0xff)))),
            'System.StringException: BLOB is not a valid UTF-8 string'
        );
    });

    test('a random UUID is of version 4', () => {
        const uuid = callStatic(rt, 'UUID', 'randomUUID()');

        assert.match(
            String(call(rt, 'UUID', 'toString()', uuid)),
            /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
        );
    });
});
