import type { MediaFile } from '../state/index.ts';
import { MEDIA_LIFETIME_MS } from '../state/index.ts';
import type { World } from '../World.ts';

/** Puts a customer's file on the media host, for 48 hours, and gives its address. */
export function hostFile(
    file: Pick<MediaFile, 'name' | 'type' | 'base64' | 'applicationId'>,
    world: World
): { readonly id: string; readonly url: string } {
    const { id } = world.media.add({
        ...file,
        id: world.ids.uuid(),
        expiresAt: world.clock.now() + MEDIA_LIFETIME_MS
    });
    return { id, url: `${world.address.url}/v3/media/${id}` };
}
