import { fillingOf } from '../templates/index.ts';

/** A file that an outbound message carries. */
export interface CarriedFile {
    /** image, audio, video, vcard, sticker or file. */
    readonly kind: string;
    readonly url: string;
}

const FILE_KINDS = ['image', 'audio', 'video', 'vcard', 'sticker', 'file'];

/** The files of a message body, in order; none for kinds that carry no file. */
export function carriedFiles(body: Readonly<Record<string, unknown>>): CarriedFile[] {
    const { message_type: kind, content } = body;
    if (kind === 'content') {
        return (content as { type: string; url: string }[]).map(({ type, url }) => ({
            kind: type,
            url
        }));
    }
    if (kind === 'custom') {
        return headerFile(body);
    }
    const holder = body[String(kind)] as { url?: string } | undefined;
    return FILE_KINDS.includes(String(kind)) && holder?.url
        ? [{ kind: String(kind), url: holder.url }]
        : [];
}

/** WhatsApp's word for each kind of file that stands in the header of a template. */
const HEADER_KINDS: Readonly<Record<string, string>> = {
    image: 'image',
    video: 'video',
    document: 'file'
};

function headerFile(body: Readonly<Record<string, unknown>>): CarriedFile[] {
    const { headerFile: file } = fillingOf({ kind: 'custom', body });
    return file ? [{ kind: HEADER_KINDS[file.type] ?? 'file', url: file.link }] : [];
}
