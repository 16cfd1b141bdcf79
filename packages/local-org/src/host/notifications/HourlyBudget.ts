/** Notification actions an org may run in an hour; what exceeds it is lost. */
const PER_HOUR = 10_000;
const HOUR_MILLISECONDS = 3_600_000;

export class HourlyBudget {
    private hour = -1;
    private spent = 0;

    /**
     * @param now milliseconds since 1970
     * @returns false when this hour's budget is used up
     */
    spend(now: number): boolean {
        const hour = Math.floor(now / HOUR_MILLISECONDS);
        if (hour !== this.hour) {
            this.hour = hour;
            this.spent = 0;
        }
        this.spent++;
        return this.spent <= PER_HOUR;
    }
}
