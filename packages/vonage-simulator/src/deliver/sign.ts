import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { World } from '../World.ts';

/**
 * The token that proves a webhook: HS256 with the account's signature secret, and the SHA-256 of the body in it.
 *
 * @param body exactly as it goes over the wire.
 */
export function signature(
    body: string,
    applicationId: string | null,
    world: World
): Promise<string> {
    const { apiKey, signatureSecret } = world.account;
    const claims = {
        payload_hash: createHash('sha256').update(body).digest('hex'),
        api_key: apiKey,
        ...(applicationId && { application_id: applicationId })
    };
    return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('Vonage')
        .setIssuedAt(Math.floor(world.tokenClock.now() / 1000))
        .setJti(world.ids.uuid())
        .sign(new TextEncoder().encode(signatureSecret));
}
