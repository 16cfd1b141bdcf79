import { createCipheriv, createDecipheriv } from 'node:crypto';

import { ApexBlob } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import { invalid, unsupportedAlgorithm } from './failures.ts';

/** Key length in bytes by the names that Crypto.encrypt knows. All are AES in CBC mode with PKCS#5 padding. */
const KEY_BYTES: Readonly<Record<string, number>> = { AES128: 16, AES192: 24, AES256: 32 };
const BLOCK_BYTES = 16;

export function generateAesKey(rt: Runtime, bits: number): ApexBlob {
    const bytes = KEY_BYTES[`AES${bits}`];
    // knowledge, not documented: the words
    if (bytes === undefined) throw invalid(rt, 'Invalid size. Must be 128, 192 or 256.');
    return new ApexBlob(rt.host.random.bytes(bytes));
}

export function encrypt(
    rt: Runtime,
    algorithm: string,
    key: ApexBlob,
    vector: ApexBlob,
    clear: ApexBlob
): ApexBlob {
    const cipher = createCipheriv(cipherName(rt, algorithm, key, vector), key.bytes, vector.bytes);
    return new ApexBlob(Buffer.concat([cipher.update(clear.bytes), cipher.final()]));
}

export function decrypt(
    rt: Runtime,
    algorithm: string,
    key: ApexBlob,
    vector: ApexBlob,
    secret: ApexBlob
): ApexBlob {
    const name = cipherName(rt, algorithm, key, vector);
    const decipher = createDecipheriv(name, key.bytes, vector.bytes);
    try {
        return new ApexBlob(Buffer.concat([decipher.update(secret.bytes), decipher.final()]));
    } catch {
        // knowledge, not documented: the words
        throw rt.exception('System.SecurityException', 'Given final block not properly padded');
    }
}

/** The vector is made here and stands in the first 16 bytes of the result. */
export function encryptWithManagedIv(
    rt: Runtime,
    algorithm: string,
    key: ApexBlob,
    clear: ApexBlob
): ApexBlob {
    const vector = new ApexBlob(rt.host.random.bytes(BLOCK_BYTES));
    const { bytes } = encrypt(rt, algorithm, key, vector, clear);
    return new ApexBlob(Buffer.concat([vector.bytes, bytes]));
}

export function decryptWithManagedIv(
    rt: Runtime,
    algorithm: string,
    key: ApexBlob,
    secret: ApexBlob
): ApexBlob {
    const vector = new ApexBlob(secret.bytes.subarray(0, BLOCK_BYTES));
    const rest = new ApexBlob(secret.bytes.subarray(BLOCK_BYTES));
    return decrypt(rt, algorithm, key, vector, rest);
}

function cipherName(rt: Runtime, algorithm: string, key: ApexBlob, vector: ApexBlob): string {
    const bytes = KEY_BYTES[algorithm.toUpperCase()];
    if (bytes === undefined) throw unsupportedAlgorithm(rt, algorithm);
    // knowledge, not documented: the words
    if (key.bytes.length !== bytes) {
        throw invalid(rt, `Invalid private key. Must be ${bytes} bytes.`);
    }
    if (vector.bytes.length !== BLOCK_BYTES) {
        throw invalid(rt, `Invalid initialization vector. Must be ${BLOCK_BYTES} bytes.`);
    }
    return `aes-${bytes * 8}-cbc`;
}
