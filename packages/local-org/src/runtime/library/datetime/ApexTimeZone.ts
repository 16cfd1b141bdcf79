/** A value of System.TimeZone. */
export class ApexTimeZone {
    /** IANA name: `America/Los_Angeles`. */
    readonly id: string;

    constructor(id: string) {
        this.id = id;
    }

    hashText(): string {
        return `TimeZone ${this.id}`;
    }
}
