import { ApexBlob } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemEncodingUtil = definePlatformType({
    name: 'System.EncodingUtil',
    statics: staticsRefusingNull({
        'base64Encode(Blob)': (rt, blob: ApexBlob) => {
            rt.transaction.limits.holdInHeap(Math.ceil(blob.bytes.length / 3) * 4);
            return blob.buffer.toString('base64');
        },
        'base64Decode(String)': (rt, text: string) => base64Decode(rt, text),
        'convertToHex(Blob)': (_rt, blob: ApexBlob) => blob.buffer.toString('hex'),
        'convertFromHex(String)': (rt, text: string) => {
            if (/^([0-9a-fA-F]{2})*$/.test(text)) return new ApexBlob(Buffer.from(text, 'hex'));
            // knowledge, not documented: type and words
            throw rt.exception('System.StringException', `Invalid hexadecimal string: ${text}`);
        },
        'urlEncode(String,String)': (rt, text: string, encoding: string) =>
            urlEncode(text, charset(rt, encoding)),
        'urlDecode(String,String)': (rt, text: string, encoding: string) =>
            urlDecode(rt, text, charset(rt, encoding))
    })
});

/**
 * Strict: neither the URL alphabet nor missing padding pass; line breaks do.
 */
// knowledge, not documented: the words for a foreign character; that padding must be there
function base64Decode(rt: Runtime, text: string): ApexBlob {
    const plain = text.replace(/[\r\n]/g, '');
    const foreign = /[^A-Za-z0-9+/=]/.exec(plain)?.[0];
    if (foreign !== undefined) {
        throw rt.exception('System.StringException', `Unrecognized base64 character: ${foreign}`);
    }
    if (plain.length % 4 !== 0 || !/^[^=]*={0,2}$/.test(plain)) {
        throw rt.exception('System.StringException', 'Wrong padding at the end of base64 text');
    }
    return new ApexBlob(Buffer.from(plain, 'base64'));
}

function charset(rt: Runtime, name: string): BufferEncoding {
    if (/^utf-?8$/i.test(name)) return 'utf8';
    if (/^(iso-8859-1|latin1|us-ascii)$/i.test(name)) return 'latin1';
    // knowledge, not documented: type and words
    throw rt.exception('System.StringException', `Unsupported encoding: ${name}`);
}

/** application/x-www-form-urlencoded as Java's URLEncoder writes it. */
function urlEncode(text: string, encoding: BufferEncoding): string {
    return text.replace(/[^a-zA-Z0-9.*_-]+/g, (part) =>
        [...Buffer.from(part, encoding)]
            .map((byte) =>
                byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
            )
            .join('')
    );
}

function urlDecode(rt: Runtime, text: string, encoding: BufferEncoding): string {
    if (/%(?![0-9a-fA-F]{2})/.test(text)) {
        // knowledge, not documented: type and words
        throw rt.exception(
            'System.IllegalArgumentException',
            'URLDecoder: Illegal hex characters in escape (%) pattern'
        );
    }
    return text
        .replaceAll('+', ' ')
        .replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) =>
            Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(encoding)
        );
}
