import type { FastifyRequest } from 'fastify';
import { authenticate } from '../authenticate/index.ts';
import type { World } from '../World.ts';

/** Key and secret as the older APIs also take them: in the query or the form. */
interface OldStyle {
    readonly api_key?: string;
    readonly api_secret?: string;
}

/**
 * Proves the account by Basic authentication, or by key and secret in the query or form.
 *
 * @throws VonageError 401.
 */
export async function requireAccount(request: FastifyRequest, world: World): Promise<void> {
    const given: OldStyle = {
        ...(request.query as OldStyle | undefined),
        ...(request.body as OldStyle | null | undefined)
    };
    const oldStyle =
        given.api_key !== undefined &&
        `Basic ${Buffer.from(`${given.api_key}:${given.api_secret ?? ''}`).toString('base64')}`;
    const authorization = request.headers.authorization ?? (oldStyle || undefined);
    await authenticate(authorization, world, ['basic']);
}
