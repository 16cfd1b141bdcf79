import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, staticsRefusingNull } from './support/index.ts';
import { randomUuid } from '../randomUuid.ts';

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
        'randomUUID()': (rt) => new ApexUuid(randomUuid(rt.host.random)),
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
