import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { ApexBlob } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import { invalid, unsupportedAlgorithm } from './failures.ts';

/** Node's names of the digests that Crypto.generateDigest knows. */
const DIGESTS: Readonly<Record<string, string>> = {
    MD5: 'md5',
    SHA1: 'sha1',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    SHA256: 'sha256',
    'SHA-512': 'sha512',
    SHA512: 'sha512',
    'SHA3-256': 'sha3-256',
    'SHA3-384': 'sha3-384',
    'SHA3-512': 'sha3-512'
};

const MACS: Readonly<Record<string, string>> = {
    HMACMD5: 'md5',
    HMACSHA1: 'sha1',
    HMACSHA256: 'sha256',
    HMACSHA512: 'sha512'
};

/** "The value of privateKey can't exceed 4 KB." */
const LONGEST_KEY = 4096;

export function generateDigest(rt: Runtime, algorithm: string, input: ApexBlob): ApexBlob {
    const name = DIGESTS[algorithm.toUpperCase()];
    if (name === undefined) throw unsupportedAlgorithm(rt, algorithm);
    return new ApexBlob(createHash(name).update(input.bytes).digest());
}

export function generateMac(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    key: ApexBlob
): ApexBlob {
    const name = MACS[algorithm.toUpperCase()];
    if (name === undefined) throw unsupportedAlgorithm(rt, algorithm);
    if (key.bytes.length > LONGEST_KEY) {
        // knowledge, not documented: the words
        throw invalid(rt, `Invalid private key. Must not exceed ${LONGEST_KEY} bytes.`);
    }
    return new ApexBlob(createHmac(name, key.bytes).update(input.bytes).digest());
}

/** Takes the same time whether the first or the last byte differs. */
export function verifyHmac(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    key: ApexBlob,
    mac: ApexBlob
): boolean {
    const { bytes } = generateMac(rt, algorithm, input, key);
    return bytes.length === mac.bytes.length && timingSafeEqual(bytes, mac.bytes);
}
