import { refusals } from '../errors/index.ts';
import type { Application } from '../state/index.ts';
import type { World } from '../World.ts';
import { requireKeyAndSecret } from './basic.ts';
import { applicationByToken } from './bearer.ts';

/** Who calls: an application of the account, or the account itself (API key and secret). */
export interface Caller {
    readonly application: Application | null;
}

/** The ways in that an endpoint takes. */
export type Scheme = 'bearer' | 'basic';

/**
 * Stage 2: who calls, and can they prove it.
 *
 * @param authorization the header, as it came.
 * @throws VonageError 401.
 */
export async function authenticate(
    authorization: string | undefined,
    world: World,
    schemes: readonly Scheme[] = ['bearer', 'basic']
): Promise<Caller> {
    const [scheme = '', credentials = ''] = (authorization ?? '').split(' ');
    if (scheme.toLowerCase() === 'bearer' && schemes.includes('bearer')) {
        return { application: await applicationByToken(credentials, world) };
    }
    if (scheme.toLowerCase() === 'basic' && schemes.includes('basic')) {
        requireKeyAndSecret(credentials, world);
        return { application: null };
    }
    const wanted = schemes.map((name) => (name === 'basic' ? 'Basic' : 'Bearer')).join(' or ');
    throw refusals.wrongCredentials(`The Authorization header must be ${wanted}.`);
}
