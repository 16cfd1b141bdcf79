import { createPublicKey, generateKeyPairSync } from 'node:crypto';

/** The two halves of an application's key, PEM. */
export interface KeyPair {
    /** SubjectPublicKeyInfo. */
    readonly publicKey: string;
    /** PKCS #8. */
    readonly privateKey: string;
}

/** A key pair as Vonage makes them: RSA, 2048 bits. */
export function newKeyPair(): KeyPair {
    return generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
}

/** Whether the text is the public half of an RSA key in PEM. */
export function isPublicKey(pem: string): boolean {
    try {
        return createPublicKey(pem).asymmetricKeyType === 'rsa';
    } catch {
        return false;
    }
}
