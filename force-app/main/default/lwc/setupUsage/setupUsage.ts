import { LightningElement } from 'lwc';
import { errorMessage } from 'c/errorMessages';
import { fill, shortTimeLabel } from 'c/messageFormat';
import { count, open, type Figure, type Usage } from 'c/setupUsageApi';
import { dayOf, durationOf, moneyOf, numberOf, shareOf } from 'c/setupUsageText';
import show from '@salesforce/label/c.setupUsage_Show';
import daysLabel from '@salesforce/label/c.setupUsage_Days';
import countLabel from '@salesforce/label/c.setupUsage_Count';
import counting from '@salesforce/label/c.setupUsage_Counting';
import neverCounted from '@salesforce/label/c.setupUsage_NeverCounted';
import countedAt from '@salesforce/label/c.setupUsage_CountedAt';
import partial from '@salesforce/label/c.setupUsage_Partial';
import totals from '@salesforce/label/c.setupUsage_Totals';
import inbound from '@salesforce/label/c.setupUsage_Inbound';
import outbound from '@salesforce/label/c.setupUsage_Outbound';
import delivered from '@salesforce/label/c.setupUsage_Delivered';
import read from '@salesforce/label/c.setupUsage_Read';
import failed from '@salesforce/label/c.setupUsage_Failed';
import timeToAnswer from '@salesforce/label/c.setupUsage_TimeToAnswer';
import cost from '@salesforce/label/c.setupUsage_Cost';
import noCost from '@salesforce/label/c.setupUsage_NoCost';
import byDay from '@salesforce/label/c.setupUsage_ByDay';
import figures from '@salesforce/label/c.setupUsage_Figures';
import day from '@salesforce/label/c.setupUsage_Day';
import byChannel from '@salesforce/label/c.setupUsage_ByChannel';
import byNumber from '@salesforce/label/c.setupUsage_ByNumber';
import byAgent from '@salesforce/label/c.setupUsage_ByAgent';
import automations from '@salesforce/label/c.setupUsage_Automations';
import goneNumber from '@salesforce/label/c.setupUsage_GoneNumber';
import name from '@salesforce/label/c.setupUsage_Name';
import reports from '@salesforce/label/c.setupUsage_Reports';
import reportsExplained from '@salesforce/label/c.setupUsage_ReportsExplained';

const DAY_COUNTS = [7, 30, 90];
const ASKS_AGAIN_MS = 3000;

/** Container: how the product was used in the last days, as figures and charts. */
export default class SetupUsage extends LightningElement {
    label = {
        show,
        count: countLabel,
        totals,
        byDay,
        figures,
        day,
        name,
        reports,
        reportsExplained
    };
    dayOptions = DAY_COUNTS.map((each) => ({
        value: String(each),
        label: fill(daysLabel, each)
    }));
    dayCount = '30';
    usage?: Usage;
    error = '';
    private timer?: ReturnType<typeof setTimeout>;

    get isCounting(): boolean {
        return this.usage?.isCounting ?? false;
    }

    get status(): string {
        if (!this.usage) {
            return '';
        }
        if (this.isCounting) {
            return counting;
        }
        const { countedAt: moment } = this.usage;
        return moment ? fill(countedAt, shortTimeLabel(moment)) : neverCounted;
    }

    get partialText(): string {
        return this.usage?.isPartial ? partial : '';
    }

    get totals(): { label: string; value: string }[] {
        if (!this.usage) {
            return [];
        }
        const { total, costs } = this.usage;
        const paid = Object.entries(costs).map(([currency, amount]) => moneyOf(amount, currency));
        return [
            { label: inbound, value: numberOf(total.inbound) },
            { label: outbound, value: numberOf(total.outbound) },
            { label: delivered, value: shareOf(total.delivered, total.outbound) },
            { label: read, value: shareOf(total.read, total.outbound) },
            { label: failed, value: shareOf(total.failed, total.outbound) },
            { label: timeToAnswer, value: durationOf(total.secondsToAnswer) || '–' },
            { label: cost, value: paid.join(' + ') || noCost }
        ];
    }

    get days(): Figure[] {
        return (this.usage?.days ?? []).map((each) => ({ ...each, label: dayOf(each.key) }));
    }

    get parts(): { heading: string; figures: Figure[] }[] {
        const { channels = [], numbers = [], agents = [] } = this.usage ?? {};
        return [
            { heading: byChannel, figures: named(channels, '') },
            { heading: byNumber, figures: named(numbers, goneNumber) },
            { heading: byAgent, figures: named(agents, automations) }
        ];
    }

    connectedCallback(): void {
        this.load();
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    handleRetry(): void {
        this.load();
    }

    handleDays(event: CustomEvent<{ value: string }>): void {
        this.dayCount = event.detail.value;
        this.load();
    }

    handleCountClick(): void {
        count().then(
            () => this.load(),
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }

    private load(): void {
        const { dayCount } = this;
        this.error = '';
        clearTimeout(this.timer);
        open(Number(dayCount)).then(
            (usage) => {
                if (dayCount === this.dayCount) {
                    this.usage = usage;
                    this.askAgain();
                }
            },
            (error: unknown) => {
                this.error = errorMessage(error);
            }
        );
    }

    /** While messages are counted, the page follows. */
    private askAgain(): void {
        if (this.isCounting && this.isConnected) {
            // eslint-disable-next-line @lwc/lwc/no-async-operation -- a job tells nobody when it is done
            this.timer = setTimeout(() => this.load(), ASKS_AGAIN_MS);
        }
    }
}

/** The busiest first. */
function named(all: Figure[], nameless: string): Figure[] {
    return all
        .map((each) => ({ ...each, label: each.label ?? (each.key ? each.key : nameless) }))
        .sort((one, other) => other.inbound + other.outbound - (one.inbound + one.outbound));
}
