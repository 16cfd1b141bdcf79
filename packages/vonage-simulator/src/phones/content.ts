import { hostFile, sampleFile } from '../media/index.ts';
import type { OwnNumber } from '../state/index.ts';
import type { World } from '../World.ts';
import { ControlError } from './CustomerMessage.ts';
import type { CustomerFile, CustomerMessage } from './CustomerMessage.ts';

const FILE_KINDS = ['image', 'audio', 'video', 'file', 'vcard', 'sticker'] as const;

/** What the webhook says of the message's content, and the files that now lie on the media host. */
export interface Content {
    readonly body: Readonly<Record<string, unknown>>;
    readonly mediaIds: string[];
}

/** @throws ControlError 400 when the content that the kind needs is missing. */
export function content(
    kind: string,
    input: CustomerMessage,
    brand: OwnNumber,
    world: World
): Content {
    const fileKind = fileKindOf(kind);
    if (fileKind) {
        const first = fileContent(fileKind, input[fileKind] ?? {}, brand, world);
        return input.content ? withFurther(first, fileKind, input.content, brand, world) : first;
    }
    const given = (input as Readonly<Record<string, unknown>>)[kind];
    return { body: given === undefined ? {} : { [kind]: given }, mediaIds: [] };
}

type FileKind = (typeof FILE_KINDS)[number];

const fileKindOf = (kind: string): FileKind | undefined => FILE_KINDS.find((name) => name === kind);

/** With several files the webhook has the first under its kind, and all of them in `content`. */
function withFurther(
    first: Content,
    kind: FileKind,
    further: NonNullable<CustomerMessage['content']>,
    brand: OwnNumber,
    world: World
): Content {
    const all = [
        { kind, content: first },
        ...further.map((file) => {
            const ofFile = fileKindOf(file.kind);
            if (!ofFile) {
                throw new ControlError(
                    400,
                    `"content" takes files of "kind" ${FILE_KINDS.join(', ')}.`
                );
            }
            return { kind: ofFile, content: fileContent(ofFile, file, brand, world) };
        })
    ];
    return {
        body: {
            ...first.body,
            content: all.map((one) => ({
                type: one.kind,
                url: (one.content.body[one.kind] as { url: string }).url
            }))
        },
        mediaIds: all.flatMap((one) => one.content.mediaIds)
    };
}

function fileContent(kind: FileKind, file: CustomerFile, brand: OwnNumber, world: World): Content {
    const words = { ...(file.caption && { caption: file.caption }) };
    if (file.url) {
        const name = file.name && { name: file.name };
        return { body: { [kind]: { url: file.url, ...name, ...words } }, mediaIds: [] };
    }
    const bytes = bytesOf(kind, file);
    const hosted = hostFile({ ...bytes, applicationId: brand.applicationId }, world);
    // WhatsApp gives no name for stickers.
    const name = kind === 'sticker' ? {} : { name: bytes.name };
    return { body: { [kind]: { url: hosted.url, ...name, ...words } }, mediaIds: [hosted.id] };
}

function bytesOf(kind: string, file: CustomerFile): { name: string; type: string; base64: string } {
    if (file.base64 !== undefined) {
        if (!file.type) {
            throw new ControlError(400, `Say which media type the ${kind} has, in "${kind}.type".`);
        }
        return { name: file.name ?? kind, type: file.type, base64: file.base64 };
    }
    const sample = sampleFile(kind);
    if (!sample) {
        throw new ControlError(
            400,
            `The simulator has no sample ${kind}. Give "${kind}": {"name", "type", "base64"} or {"url"}.`
        );
    }
    return { name: sample.name, type: sample.type, base64: sample.bytes.toString('base64') };
}
