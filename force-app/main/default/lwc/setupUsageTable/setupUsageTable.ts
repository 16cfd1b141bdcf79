import { LightningElement, api } from 'lwc';
import { durationOf, numberOf, shareOf } from 'c/setupUsageText';
import type { Figure } from 'c/setupUsageApi';
import inbound from '@salesforce/label/c.setupUsage_Inbound';
import outbound from '@salesforce/label/c.setupUsage_Outbound';
import failed from '@salesforce/label/c.setupUsage_Failed';
import timeToAnswer from '@salesforce/label/c.setupUsage_TimeToAnswer';
import none from '@salesforce/label/c.setupUsage_None';

interface Row {
    key: string;
    name: string;
    barStyle: string;
    inbound: string;
    outbound: string;
    failed: string;
    timeToAnswer: string;
}

/** Presentation component: figures as a table, with a bar that shows each row's share. */
export default class SetupUsageTable extends LightningElement {
    @api heading = '';
    /** Heading of the first column. */
    @api first = '';
    /** With their labels. */
    @api figures: Figure[] = [];

    label = { inbound, outbound, failed, timeToAnswer, none };

    get isEmpty(): boolean {
        return this.figures.every((figure) => figure.inbound + figure.outbound === 0);
    }

    get rows(): Row[] {
        const most = Math.max(1, ...this.figures.map((each) => each.inbound + each.outbound));
        return this.figures.map((each, index) => ({
            key: each.key ?? String(index),
            name: each.label ?? '',
            barStyle: `inline-size: ${((each.inbound + each.outbound) / most) * 100}%`,
            inbound: numberOf(each.inbound),
            outbound: numberOf(each.outbound),
            failed: shareOf(each.failed, each.outbound),
            timeToAnswer: durationOf(each.secondsToAnswer)
        }));
    }
}
