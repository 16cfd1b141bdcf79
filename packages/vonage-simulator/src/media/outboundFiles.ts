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
    const holder = body[String(kind)] as { url?: string } | undefined;
    return FILE_KINDS.includes(String(kind)) && holder?.url
        ? [{ kind: String(kind), url: holder.url }]
        : [];
}
