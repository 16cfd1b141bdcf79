import type { RandomSource } from './host.ts';

/** Version 4 (RFC 4122): random but for the version and variant bits. */
export function randomUuid(random: RandomSource): string {
    const bytes = Buffer.from(random.bytes(16));
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
