import { ApexDate, ApexTime, DAY_MILLISECONDS } from '../values/index.ts';

/** What a clock on the wall shows. */
export interface WallClock {
    readonly date: ApexDate;
    readonly time: ApexTime;
}

/** Offsets change at full quarters of an hour only. */
const STEP = 900_000;
/** Steps remembered per zone before all are forgotten. */
const REMEMBERED = 10_000;

/** The world's time zones (IANA names), with what has been asked kept: asking the platform is slow. */
export class TimeZones {
    private readonly zones = new Map<string, Zone>();

    /** Milliseconds that the zone's clocks are ahead of GMT at that moment. */
    offset(zone: string, epochMilliseconds: number): number {
        if (zone === 'GMT' || zone === 'UTC') return 0;
        let known = this.zones.get(zone);
        if (known === undefined) {
            known = new Zone(zone);
            this.zones.set(zone, known);
        }
        return known.offset(epochMilliseconds);
    }

    isKnown(zone: string): boolean {
        try {
            new Intl.DateTimeFormat('en-US', { timeZone: zone });
            return true;
        } catch {
            return false;
        }
    }

    wallClock(zone: string, epochMilliseconds: number): WallClock {
        const local = epochMilliseconds + this.offset(zone, epochMilliseconds);
        const day = Math.floor(local / DAY_MILLISECONDS);
        return { date: new ApexDate(day), time: new ApexTime(local - day * DAY_MILLISECONDS) };
    }

    /**
     * The moment at which the zone's clocks show that. As in Java, a time that is skipped moves on by the gap,
     * and of a time that comes twice the later one (standard time) is meant.
     */
    momentOf(zone: string, epochDay: number, dayMilliseconds: number): number {
        const local = epochDay * DAY_MILLISECONDS + dayMilliseconds;
        const later = this.offset(zone, local + DAY_MILLISECONDS);
        const standard = local - later;
        if (this.offset(zone, standard) === later) return standard;
        return local - this.offset(zone, local - DAY_MILLISECONDS);
    }
}

/** One zone and the offsets it has had. */
class Zone {
    private readonly name: string;
    private readonly format: Intl.DateTimeFormat;
    private readonly offsets = new Map<number, number>();

    constructor(name: string) {
        this.name = name;
        this.format = new Intl.DateTimeFormat('en-US', {
            timeZone: name,
            timeZoneName: 'longOffset'
        });
    }

    offset(epochMilliseconds: number): number {
        const step = Math.floor(epochMilliseconds / STEP);
        const known = this.offsets.get(step);
        if (known !== undefined) return known;
        if (this.offsets.size >= REMEMBERED) this.offsets.clear();
        const offset = this.compute(epochMilliseconds);
        this.offsets.set(step, offset);
        return offset;
    }

    private compute(epochMilliseconds: number): number {
        const text = this.format.format(epochMilliseconds);
        const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
        if (found === null) throw new Error(`Time zone ${this.name} has no offset in "${text}".`);
        const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
        const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
        return (sign === '-' ? -size : size) * 1000;
    }
}
