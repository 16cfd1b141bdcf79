import { decodeJwt, importSPKI, jwtVerify } from 'jose';
import { errors } from 'jose';
import { refusals } from '../errors/index.ts';
import type { Application } from '../state/index.ts';
import { applicationOf } from '../state/index.ts';
import type { World } from '../World.ts';

/** Vonage takes a token without `exp` for this long after `iat`. */
const DEFAULT_LIFE_SECONDS = 15 * 60;
/** No token lives longer than a day. */
const LONGEST_LIFE_SECONDS = 24 * 60 * 60;
/** Clocks of two machines differ a little. */
const TOLERANCE_SECONDS = 30;

/**
 * Finds the application that signed the token, and proves that it did: RS256 with the application's key, and the
 * claims `application_id`, `iat` and `jti`; `exp` no further than a day from `iat`.
 *
 * @throws VonageError 401, with the reason.
 */
export async function applicationByToken(token: string, world: World): Promise<Application> {
    const application = applicationOf(world.account, claimedApplication(token));
    if (!application) {
        throw refusals.noAccess('The token names no application of this account (application_id).');
    }
    const claims = await verifiedClaims(token, application, world);
    requireLife(claims, world.tokenClock.now() / 1000);
    if (typeof claims['jti'] !== 'string' || claims['jti'] === '') {
        throw refusals.wrongCredentials('The token has no jti.');
    }
    return application;
}

function claimedApplication(token: string): string {
    try {
        const id = decodeJwt(token)['application_id'];
        return typeof id === 'string' ? id : '';
    } catch {
        throw refusals.wrongCredentials('The bearer token is not a JSON Web Token.');
    }
}

async function verifiedClaims(
    token: string,
    application: Application,
    world: World
): Promise<Record<string, unknown>> {
    try {
        const key = await importSPKI(application.publicKey, 'RS256');
        const { payload } = await jwtVerify(token, key, {
            algorithms: ['RS256'],
            currentDate: new Date(world.tokenClock.now()),
            clockTolerance: TOLERANCE_SECONDS
        });
        return payload;
    } catch (cause) {
        if (cause instanceof errors.JWTExpired) {
            throw refusals.wrongCredentials('The token has expired (exp).');
        }
        if (cause instanceof errors.JOSEError) {
            throw refusals.wrongCredentials(
                `The token does not hold against the application's public key: ${cause.message}.`
            );
        }
        throw cause;
    }
}

function requireLife(claims: Record<string, unknown>, now: number): void {
    const { iat, exp } = claims;
    if (typeof iat !== 'number') {
        throw refusals.wrongCredentials('The token has no iat.');
    }
    if (iat > now + TOLERANCE_SECONDS) {
        throw refusals.wrongCredentials('The token was issued in the future (iat).');
    }
    const end = typeof exp === 'number' ? exp : iat + DEFAULT_LIFE_SECONDS;
    if (end > iat + LONGEST_LIFE_SECONDS + TOLERANCE_SECONDS) {
        throw refusals.wrongCredentials('The token lives longer than 24 hours (exp).');
    }
    if (end < now - TOLERANCE_SECONDS) {
        throw refusals.wrongCredentials('The token has expired (15 minutes after iat).');
    }
}
