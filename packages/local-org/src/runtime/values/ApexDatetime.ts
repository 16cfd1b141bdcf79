/** A moment in time, to the millisecond. */
export class ApexDatetime {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    readonly epochMilliseconds: number;

    constructor(epochMilliseconds: number) {
        this.epochMilliseconds = epochMilliseconds;
    }
}
