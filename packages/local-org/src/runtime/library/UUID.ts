import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** A value of System.UUID; equal by content. */
export class ApexUuid {
    /** Lower case with hyphens. */
    readonly text: string;

    constructor(text: string) {
        this.text = text;
    }

    hashText(): string {
        return `UUID ${this.text}`;
    }
}

export const systemUuid = definePlatformType({
    name: 'System.UUID',
    jsClass: ApexUuid,
    statics: staticsRefusingNull({
        'randomUUID()': (rt) => new ApexUuid(randomUuid(rt)),
        'fromString(String)': (rt, text: string) => {
            const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
            if (isUuid) return new ApexUuid(text.toLowerCase());
            // knowledge, not documented: type and words
            const message = `Invalid UUID string: ${text}`;
            throw rt.exception('System.IllegalArgumentException', message);
        }
    }),
    methods: {
        'toString()': (_rt, self: ApexUuid) => self.text,
        'hashCode()': (rt, self: ApexUuid) => hashCodeOf(rt, self),
        'equals(Object)': (_rt, self: ApexUuid, other: unknown) =>
            other instanceof ApexUuid && other.text === self.text
    }
});

/** Version 4 (RFC 4122): random but for the version and variant bits. */
function randomUuid(rt: Runtime): string {
    const bytes = Buffer.from(rt.host.random.bytes(16));
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
