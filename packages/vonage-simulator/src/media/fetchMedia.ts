import { failure } from '../errors/index.ts';
import type { Failure, Message } from '../state/index.ts';
import type { World } from '../World.ts';
import { carriedFiles } from './outboundFiles.ts';
import type { CarriedFile } from './outboundFiles.ts';

/** Media types that a channel takes, by kind of file; an empty list takes any. */
export type TakenTypes = Readonly<Record<string, readonly string[]>>;

/** Real milliseconds that the host of a file has to hand it over. */
const FETCH_TIMEOUT_MS = 10_000;

/**
 * Fetches every file of the message, without any login, as the provider does, and keeps a copy for the phones page.
 *
 * @param limitOf largest size in bytes, by kind of file.
 * @returns why the provider refuses; nothing when all files are good.
 */
export async function fetchMedia(
    message: Message,
    taken: TakenTypes,
    limitOf: (kind: string) => number,
    world: World
): Promise<Failure | undefined> {
    for (const file of carriedFiles(message.body)) {
        const refusal = await fetchOne(message, file, taken[file.kind] ?? [], limitOf, world);
        if (refusal) {
            return refusal;
        }
    }
    return undefined;
}

async function fetchOne(
    message: Message,
    file: CarriedFile,
    types: readonly string[],
    limitOf: (kind: string) => number,
    world: World
): Promise<Failure | undefined> {
    const answer = await get(file.url, world);
    if (typeof answer === 'string') {
        return failure('1380', `Invalid resource - ${file.url}: ${answer}`);
    }
    if (answer.bytes.length > limitOf(file.kind)) {
        return failure('1381');
    }
    if (types.length > 0 && !types.includes(answer.type)) {
        return failure(
            '1382',
            `Invalid resource type - ${answer.type} is not among ${types.join(', ')}.`
        );
    }
    const { id } = world.media.add({
        id: world.ids.uuid(),
        name: new URL(file.url).pathname.split('/').at(-1) || file.kind,
        type: answer.type,
        base64: answer.bytes.toString('base64'),
        applicationId: message.applicationId
    });
    message.mediaIds.push(id);
    return undefined;
}

/** @returns the file, or why it could not be had. */
async function get(url: string, world: World): Promise<{ type: string; bytes: Buffer } | string> {
    try {
        const answer = await world.fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
        if (!answer.ok) {
            return `the host answered ${answer.status}.`;
        }
        const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
        return { type: type.trim(), bytes: Buffer.from(await answer.arrayBuffer()) };
    } catch (error) {
        return `the host gave no answer (${(error as Error).message}).`;
    }
}
