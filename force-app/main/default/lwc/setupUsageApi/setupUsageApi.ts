import openUsage from '@salesforce/apex/SetupUsageController.open';
import countMessages from '@salesforce/apex/SetupUsageController.count';

/** The only module that imports the Apex of usage: its types are written here, once. Apex leaves empty members out. */

/** Figures of one day, channel, brand number or agent, or of all together. */
export interface Figure {
    /** Day as 2026-11-17, channel, or id; nothing for automations and for numbers that are gone. */
    key?: string;
    label?: string;
    inbound: number;
    outbound: number;
    delivered: number;
    read: number;
    failed: number;
    answers: number;
    /** On average; nothing without answers. */
    secondsToAnswer?: number;
}

export interface Usage {
    total: Figure;
    /** Every day, the oldest first. */
    days: Figure[];
    channels: Figure[];
    numbers: Figure[];
    agents: Figure[];
    /** By currency. */
    costs: Record<string, number>;
    countedAt?: string;
    isCounting: boolean;
    isPartial: boolean;
}

export function open(dayCount: number): Promise<Usage> {
    return openUsage({ dayCount }) as Promise<Usage>;
}

/** Counts at once; false while that is going on. */
export function count(): Promise<boolean> {
    return countMessages() as Promise<boolean>;
}
