export const DAY_MILLISECONDS = 86_400_000;

/** A time of day without zone. */
export class ApexTime {
    /** 0 … 86,399,999 */
    readonly milliseconds: number;

    /** @param milliseconds since midnight; wraps around the day */
    constructor(milliseconds: number) {
        this.milliseconds =
            ((milliseconds % DAY_MILLISECONDS) + DAY_MILLISECONDS) % DAY_MILLISECONDS;
    }

    static of(hour: number, minute: number, second: number, millisecond: number): ApexTime {
        return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + millisecond);
    }

    get hour(): number {
        return Math.floor(this.milliseconds / 3_600_000);
    }

    get minute(): number {
        return Math.floor(this.milliseconds / 60_000) % 60;
    }

    get second(): number {
        return Math.floor(this.milliseconds / 1000) % 60;
    }

    get millisecond(): number {
        return this.milliseconds % 1000;
    }
}
