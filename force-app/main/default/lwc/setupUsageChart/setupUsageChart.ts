import { LightningElement, api } from 'lwc';
import { fill } from 'c/messageFormat';
import { dayOf, numberOf } from 'c/setupUsageText';
import type { Figure } from 'c/setupUsageApi';
import chart from '@salesforce/label/c.setupUsage_ByDayChart';
import inbound from '@salesforce/label/c.setupUsage_Inbound';
import highest from '@salesforce/label/c.setupUsage_Highest';
import outbound from '@salesforce/label/c.setupUsage_Outbound';

interface Bar {
    key: string;
    title: string;
    x: number;
    width: number;
    inboundY: number;
    inboundHeight: number;
    outboundY: number;
    outboundHeight: number;
}

/** A day's place, in units of the drawing; it is stretched to the width of the page. */
const STEP = 10;
const WIDTH = 7;
const HEIGHT = 100;

/**
 * Presentation component: messages by day as stacked columns, customers' below. For who sees no drawing there is a table
 * with the same figures beside it.
 */
export default class SetupUsageChart extends LightningElement {
    /** Every day, the oldest first. */
    @api days: Figure[] = [];

    label = { chart, inbound, outbound };

    get right(): number {
        return this.days.length * STEP;
    }

    get viewBox(): string {
        return `0 0 ${this.right} ${HEIGHT + 1}`;
    }

    get busiest(): number {
        return Math.max(0, ...this.days.map((day) => day.inbound + day.outbound));
    }

    get highestText(): string {
        return this.busiest > 0 ? fill(highest, numberOf(this.busiest)) : '';
    }

    get firstDay(): string {
        return dayOf(this.days[0]?.key);
    }

    get lastDay(): string {
        return dayOf(this.days[this.days.length - 1]?.key);
    }

    get bars(): Bar[] {
        const scale = this.busiest === 0 ? 0 : HEIGHT / this.busiest;
        return this.days.map((day, index) => {
            const inboundHeight = day.inbound * scale;
            const outboundHeight = day.outbound * scale;
            return {
                key: day.key ?? String(index),
                title: `${dayOf(day.key)}: ${inbound} ${numberOf(day.inbound)}, ${outbound} ${numberOf(day.outbound)}`,
                x: index * STEP + (STEP - WIDTH) / 2,
                width: WIDTH,
                inboundY: HEIGHT - inboundHeight,
                inboundHeight,
                outboundY: HEIGHT - inboundHeight - outboundHeight,
                outboundHeight
            };
        });
    }
}
