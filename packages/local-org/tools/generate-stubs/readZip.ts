import { inflateRawSync } from 'node:zlib';

const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const CENTRAL_DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** One file inside a zip archive; the content is inflated only when asked for. */
export interface ZipEntry {
    readonly path: string;
    read(): Buffer;
}

/**
 * Lists the files of a zip archive (a jar is one), as PKWARE's APPNOTE lays it out.
 * Zip64, encryption and multi-disk archives are refused: no jar that we read uses them.
 *
 * @param archive the whole archive
 * @throws Error when the archive has no central directory or uses what is refused
 */
export function readZip(archive: Buffer): ZipEntry[] {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || archive.readUInt32LE(end) !== END_OF_CENTRAL_DIRECTORY) {
        throw new Error('Not a zip archive: it has no end-of-central-directory record.');
    }
    const count = archive.readUInt16LE(end + 10);
    const entries: ZipEntry[] = [];
    let at = archive.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
        if (archive.readUInt32LE(at) !== CENTRAL_DIRECTORY_ENTRY) {
            throw new Error(`Damaged zip archive: entry ${i} of its directory is not one.`);
        }
        const nameLength = archive.readUInt16LE(at + 28);
        const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
        if (!path.endsWith('/')) entries.push(entryAt(archive, at, path));
        at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
}

function entryAt(archive: Buffer, at: number, path: string): ZipEntry {
    const method = archive.readUInt16LE(at + 10);
    const compressedSize = archive.readUInt32LE(at + 20);
    const header = archive.readUInt32LE(at + 42);
    if (method !== STORED && method !== DEFLATED) {
        throw new Error(
            `${path} is compressed by method ${method}; only stored and deflated are read.`
        );
    }
    return {
        path,
        read(): Buffer {
            // The local header repeats the name and has an extra field of its own length.
            const start =
                header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
            const bytes = archive.subarray(start, start + compressedSize);
            return method === STORED ? bytes : inflateRawSync(bytes);
        }
    };
}
