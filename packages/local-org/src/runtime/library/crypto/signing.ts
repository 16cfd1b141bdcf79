import {
    createPrivateKey,
    createPublicKey,
    sign as signBytes,
    verify as verifyBytes
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { ApexBlob } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import type { SigningCertificate } from '../../host.ts';
import { invalid, unsupportedAlgorithm } from './failures.ts';

/** Node's digest and the kind of key by the names that Crypto.sign knows. */
const ALGORITHMS: Readonly<Record<string, { digest: string; keyType: 'rsa' | 'ec' }>> = {
    RSA: { digest: 'sha1', keyType: 'rsa' },
    'RSA-SHA1': { digest: 'sha1', keyType: 'rsa' },
    'RSA-SHA256': { digest: 'sha256', keyType: 'rsa' },
    'RSA-SHA384': { digest: 'sha384', keyType: 'rsa' },
    'RSA-SHA512': { digest: 'sha512', keyType: 'rsa' },
    'ECDSA-SHA256': { digest: 'sha256', keyType: 'ec' },
    'ECDSA-SHA384': { digest: 'sha384', keyType: 'ec' },
    'ECDSA-SHA512': { digest: 'sha512', keyType: 'ec' }
};

/** @param privateKey PKCS#8, DER */
export function sign(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    privateKey: ApexBlob
): ApexBlob {
    const key = readKey(rt, () =>
        createPrivateKey({ key: privateKey.buffer, format: 'der', type: 'pkcs8' })
    );
    return signWith(rt, algorithm, input, key);
}

export function signWithCertificate(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    developerName: string
): ApexBlob {
    const { privateKeyPem } = certificateNamed(rt, developerName);
    return signWith(
        rt,
        algorithm,
        input,
        readKey(rt, () => createPrivateKey(privateKeyPem))
    );
}

/** @param publicKey X.509 SubjectPublicKeyInfo, DER */
export function verify(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    signature: ApexBlob,
    publicKey: ApexBlob
): boolean {
    const key = readKey(rt, () =>
        createPublicKey({ key: publicKey.buffer, format: 'der', type: 'spki' })
    );
    return verifyWith(rt, algorithm, input, signature, key);
}

export function verifyWithCertificate(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    signature: ApexBlob,
    developerName: string
): boolean {
    const { publicPem } = certificateNamed(rt, developerName);
    const key = readKey(rt, () => createPublicKey(publicPem));
    return verifyWith(rt, algorithm, input, signature, key);
}

function signWith(rt: Runtime, algorithm: string, input: ApexBlob, key: KeyObject): ApexBlob {
    return new ApexBlob(signBytes(digestFor(rt, algorithm, key), input.bytes, key));
}

function verifyWith(
    rt: Runtime,
    algorithm: string,
    input: ApexBlob,
    signature: ApexBlob,
    key: KeyObject
): boolean {
    return verifyBytes(digestFor(rt, algorithm, key), input.bytes, key, signature.bytes);
}

function digestFor(rt: Runtime, algorithm: string, key: KeyObject): string {
    const found = ALGORITHMS[algorithm.toUpperCase()];
    if (found === undefined) throw unsupportedAlgorithm(rt, algorithm);
    if (key.asymmetricKeyType !== found.keyType) {
        // knowledge, not documented: the words
        throw invalid(rt, `The key is not one for ${algorithm}`);
    }
    return found.digest;
}

function readKey(rt: Runtime, read: () => KeyObject): KeyObject {
    try {
        return read();
    } catch {
        // knowledge, not documented: the words
        throw invalid(rt, 'Invalid key');
    }
}

function certificateNamed(rt: Runtime, developerName: string): SigningCertificate {
    const found = rt.host.certificate(developerName);
    if (found !== undefined) return found;
    // knowledge, not documented: the words
    throw invalid(rt, `Invalid certificate name: ${developerName}`);
}
