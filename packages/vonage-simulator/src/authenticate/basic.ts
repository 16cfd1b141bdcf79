import { createHash, timingSafeEqual } from 'node:crypto';
import { refusals } from '../errors/index.ts';
import type { World } from '../World.ts';

/**
 * Proves API key and secret.
 *
 * @param encoded what follows "Basic " in the header.
 * @throws VonageError 401.
 */
export function requireKeyAndSecret(encoded: string, world: World): void {
    const [key = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    const given = `${key}:${rest.join(':')}`;
    const right = `${world.account.apiKey}:${world.account.apiSecret}`;
    if (!timingSafeEqual(digest(given), digest(right))) {
        throw refusals.wrongCredentials('The API key or the API secret is wrong.');
    }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
