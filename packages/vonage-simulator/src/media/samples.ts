import { crc32 } from './crc32.ts';
import { deflateSync } from 'node:zlib';

/** A file to send when a customer attaches "a picture" and nobody cares which. */
export interface SampleFile {
    readonly name: string;
    readonly type: string;
    readonly bytes: Buffer;
}

/** Files made here, so that nothing needs to be shipped: a picture, a voice note, a contact card, a document. */
export function sampleFile(kind: string): SampleFile | undefined {
    switch (kind) {
        case 'image':
            return { name: 'parcel.png', type: 'image/png', bytes: picture(320, 240) };
        case 'audio':
            return { name: 'voice-note.wav', type: 'audio/wav', bytes: tone(1.5) };
        case 'vcard':
            return { name: 'contact.vcf', type: 'text/vcard', bytes: Buffer.from(CARD) };
        case 'file':
            return { name: 'receipt.txt', type: 'text/plain', bytes: Buffer.from(RECEIPT) };
        default:
            return undefined;
    }
}

const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Robin Shaw\r\nTEL:+14155550177\r\nEND:VCARD\r\n';
const RECEIPT = 'Receipt 1042\nOne lamp, 49.00\nPaid by card\n';

/** A PNG of a parcel on a table: two plain colours, a ribbon, and a shade that tells up from down. */
function picture(width: number, height: number): Buffer {
    const rows = Array.from({ length: height }, (_, y) => {
        const row = Buffer.alloc(1 + width * 3);
        for (let x = 0; x < width; x++) {
            row.set(colourAt(x / width, y / height), 1 + x * 3);
        }
        return row;
    });
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', header),
        chunk('IDAT', deflateSync(Buffer.concat(rows))),
        chunk('IEND', Buffer.alloc(0))
    ]);
}

function colourAt(x: number, y: number): [number, number, number] {
    const inParcel = x > 0.25 && x < 0.75 && y > 0.25 && y < 0.8;
    if (inParcel && (Math.abs(x - 0.5) < 0.03 || Math.abs(y - 0.45) < 0.03)) {
        return [176, 58, 46];
    }
    if (inParcel) {
        return [201 - Math.round(y * 40), 152, 98];
    }
    return y > 0.7 ? [112, 92, 78] : [214, 226 - Math.round(y * 30), 234];
}

function chunk(name: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A WAV file with a soft rising tone, mono, 8 kHz. */
function tone(seconds: number): Buffer {
    const rate = 8000;
    const samples = Math.round(rate * seconds);
    const file = Buffer.alloc(44 + samples, 128);
    file.write('RIFF', 0, 'ascii');
    file.writeUInt32LE(36 + samples, 4);
    file.write('WAVEfmt ', 8, 'ascii');
    file.writeUInt32LE(16, 16);
    file.writeUInt16LE(1, 20);
    file.writeUInt16LE(1, 22);
    file.writeUInt32LE(rate, 24);
    file.writeUInt32LE(rate, 28);
    file.writeUInt16LE(1, 32);
    file.writeUInt16LE(8, 34);
    file.write('data', 36, 'ascii');
    file.writeUInt32LE(samples, 40);
    for (let i = 0; i < samples; i++) {
        const pitch = 220 + (220 * i) / samples;
        file[44 + i] = 128 + Math.round(40 * Math.sin((2 * Math.PI * pitch * i) / rate));
    }
    return file;
}
