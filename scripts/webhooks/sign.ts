import { createHash, createHmac, randomUUID } from 'node:crypto';

/** With what Vonage signs. */
export interface Signer {
    readonly apiKey: string;
    readonly applicationId: string;
    readonly signatureSecret: string;
}

/**
 * The Authorization header with which Vonage would send this body.
 *
 * @param now milliseconds since 1970
 */
export function authorizationFor(
    body: string | Buffer,
    signer: Signer,
    now: number = Date.now()
): string {
    const claims = {
        iat: Math.floor(now / 1000),
        jti: randomUUID(),
        iss: 'Vonage',
        payload_hash: createHash('sha256').update(body).digest('hex'),
        api_key: signer.apiKey,
        application_id: signer.applicationId
    };
    const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    const signature = createHmac('sha256', signer.signatureSecret)
        .update(content)
        .digest('base64url');
    return `Bearer ${content}.${signature}`;
}

function part(content: object): string {
    return Buffer.from(JSON.stringify(content)).toString('base64url');
}
