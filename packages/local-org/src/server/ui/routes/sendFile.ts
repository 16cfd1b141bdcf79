import type { FastifyReply } from 'fastify';
import type { FileForUi } from '../OrgForUi.ts';

/** Only these are shown inside a page; anything else is downloaded, so that a stored page cannot run here. */
const shownInline =
    /^(image\/(png|jpeg|gif|webp|bmp)|video\/|audio\/|application\/pdf|text\/plain)/;

/** Answers with a file. */
export function sendFile(
    reply: FastifyReply,
    file: FileForUi,
    wanted: 'inline' | 'attachment'
): FastifyReply {
    const safe = shownInline.test(file.contentType);
    const extension = file.extension && !file.title.endsWith(`.${file.extension}`);
    const name = extension ? `${file.title}.${file.extension}` : file.title;
    return reply
        .type(safe ? file.contentType : 'application/octet-stream')
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=60')
        .header(
            'content-disposition',
            `${safe ? wanted : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`
        )
        .send(Buffer.from(file.bytes));
}
