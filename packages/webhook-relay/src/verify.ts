import { createHash, timingSafeEqual } from 'node:crypto';
import { verifySignature } from '@vonage/jwt';
import type { RelaySettings } from './RelaySettings.ts';

/** Older signatures are refused, as the package does. */
const OLDEST_SECONDS = 300;
const ALGORITHM = 'HS256';

/** `unsigned`: Vonage says that it sometimes cannot sign, and signs when it is asked again. */
export type Verdict = 'trusted' | 'unsigned' | 'untrusted';

interface Claims {
    readonly iat?: unknown;
    readonly payload_hash?: unknown;
    readonly api_key?: unknown;
    readonly application_id?: unknown;
}

/**
 * Whether a webhook comes from Vonage, for this account, just now, with just this body.
 *
 * @param authorization the header as it came
 * @param now seconds since 1970
 */
export function verify(
    authorization: string | undefined,
    body: Buffer,
    settings: Pick<RelaySettings, 'signatureSecrets' | 'apiKey' | 'applicationId'>,
    now: number
): Verdict {
    if (authorization === undefined || authorization.trim() === '') return 'unsigned';
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined || algorithmOf(token) !== ALGORITHM) return 'untrusted';
    if (!settings.signatureSecrets.some((secret) => isSignedWith(token, secret))) {
        return 'untrusted';
    }
    const claims = claimsOf(token);
    const isOurs =
        Math.abs(now - Number(claims.iat ?? NaN)) <= OLDEST_SECONDS &&
        isSame(claims.payload_hash, createHash('sha256').update(body).digest('hex')) &&
        isSame(claims.api_key, settings.apiKey) &&
        // Vonage leaves the application out where none is concerned.
        (claims.application_id === undefined ||
            settings.applicationId === undefined ||
            isSame(claims.application_id, settings.applicationId));
    return isOurs ? 'trusted' : 'untrusted';
}

/** Vonage's library verifies RS256 too, with the secret as the public key: a token must not choose. */
function algorithmOf(token: string): unknown {
    return (partOf(token, 0) as { alg?: unknown } | null)?.alg;
}

function isSignedWith(token: string, secret: string): boolean {
    try {
        return verifySignature(token, secret);
    } catch {
        // The library throws for what is no token.
        return false;
    }
}

function claimsOf(token: string): Claims {
    return partOf(token, 1) ?? {};
}

function partOf(token: string, index: number): object | null {
    try {
        const json = Buffer.from(token.split('.')[index] ?? '', 'base64url').toString('utf8');
        const content: unknown = JSON.parse(json);
        return typeof content === 'object' ? content : null;
    } catch {
        return null;
    }
}

function isSame(claimed: unknown, ours: string): boolean {
    if (typeof claimed !== 'string') return false;
    const one = Buffer.from(claimed.toLowerCase());
    const other = Buffer.from(ours.toLowerCase());
    return one.length === other.length && timingSafeEqual(one, other);
}
