import { openTestOrg, protocolService } from '@vonage-conversations/local-org';
import type { Org } from '@vonage-conversations/local-org';
import { SObjectValue } from '../../../packages/local-org/src/runtime/sobject/index.ts';
import { makeRecordId } from '../../../packages/local-org/src/schema/index.ts';
import type { Bench, BenchArea } from '../area.ts';
import type { Figure } from '../figure.ts';
import { median } from '../median.ts';

const HERE = import.meta.url;
const SIZES = [1_000, 100_000, 1_000_000];
/** Messages in one batch of events, each of another customer. */
const CUSTOMERS = 200;
const RUNS = 5;
const BRAND = '14155550100';
/** A batch over a million links may take so many times as long as one over a thousand: what garbage collection takes. */
const MOST_GROWTH = 2;

/** Whose message it is: what a batch of messages costs while more and more numbers are known. */
export const matching: BenchArea = {
    name: 'matching',
    title: 'Matching, by the number of phone links',
    async measure(bench) {
        const costs: Cost[] = [];
        for (const links of SIZES) costs.push(await measureWith(bench, links));
        return costs.flatMap((cost) => figuresOf(cost, costs[0]));
    }
};

interface Cost {
    readonly links: number;
    /** Milliseconds of CPU for one batch of messages whose senders are known, and of one whose senders are not. */
    readonly known: number;
    readonly unknown: number;
    readonly peakMegabytes: number;
}

async function measureWith(bench: Bench, links: number): Promise<Cost> {
    bench.say(`${links.toLocaleString('en')} phone links`);
    const { result, peakMegabytes } = await bench.inOwnProcess<Omit<Cost, 'peakMegabytes'>>(
        HERE,
        'receiveWith',
        { root: bench.root, links }
    );
    return { ...result, peakMegabytes };
}

function figuresOf(cost: Cost, first: Cost | undefined): Figure[] {
    const links = `${cost.links.toLocaleString('en')} links`;
    const growth = (value: number, base: number | undefined): Figure['value'] =>
        value / (base ?? 1);
    const goal = { atMost: MOST_GROWTH };
    return [
        {
            name: `${links}: ${CUSTOMERS} messages of known senders`,
            unit: 'ms of CPU',
            value: cost.known
        },
        {
            name: `${links}: ${CUSTOMERS} messages of unknown senders`,
            unit: 'ms of CPU',
            value: cost.unknown
        },
        { name: `${links}: memory of the process`, unit: 'MB', value: cost.peakMegabytes },
        ...(cost === first
            ? []
            : [
                  {
                      name: `${links}: known senders, compared with the fewest links`,
                      unit: 'times',
                      value: growth(cost.known, first?.known),
                      goal
                  },
                  {
                      name: `${links}: unknown senders, compared with the fewest links`,
                      unit: 'times',
                      value: growth(cost.unknown, first?.unknown),
                      goal
                  }
              ])
    ];
}

/** Receives batches of messages, first of customers that leads know, then of strangers. */
export async function receiveWith(setting: {
    root: string;
    links: number;
}): Promise<Omit<Cost, 'peakMegabytes'>> {
    const { org } = openTestOrg(setting.root, 'bench');
    if (org === null) throw new Error('The package does not compile: npx local-org check');
    await insertLeads(org);
    addLinks(org, setting.links - CUSTOMERS);
    const known: number[] = [];
    const unknown: number[] = [];
    // The first run warms up: it makes the conversations.
    for (let run = 0; run <= RUNS; run++) {
        known.push(receive(org, run, 0));
        // Strangers are new in each run.
        unknown.push(receive(org, run, CUSTOMERS * (run + 1)));
    }
    await mustHaveMatched(org);
    return {
        links: setting.links,
        known: median(known.slice(1)),
        unknown: median(unknown.slice(1))
    };
}

async function insertLeads(org: Org): Promise<void> {
    const rows = Array.from({ length: CUSTOMERS }, (_, customer) => ({
        operation: 'insert' as const,
        object: 'Lead',
        id: null,
        fields: {
            LastName: `Lead ${customer}`,
            Company: 'Bench',
            MobilePhone: `+${numberOf(customer)}`
        }
    }));
    await saveAll(org, rows);
}

/** Straight into the store: a million inserts are not what is measured. */
function addLinks(org: Org, count: number): void {
    const { store } = org.database;
    const [sample] = store.rows('Phone_Link__c');
    for (let index = 0; index < count; index++) {
        const recordId = makeRecordId('00Q', 10_000_000 + index);
        store.put('Phone_Link__c', {
            ...sample,
            Id: makeRecordId('aZz', 10_000_000 + index),
            Name: `PL-B${index}`,
            Key__c: `${recordId}:MobilePhone`,
            Number__c: `+1212${String(index).padStart(8, '0')}`,
            Record_Id__c: recordId
        });
        if (index % 10_000 === 0) store.commit();
    }
    store.commit();
}

/** @returns milliseconds of CPU that the org spent on the batch: a busy machine makes no batch dearer */
function receive(org: Org, run: number, firstCustomer: number): number {
    const events = Array.from({ length: CUSTOMERS }, (_, index) =>
        eventOf(org, firstCustomer + index, run)
    );
    org.transact(org.administrator().id, 'SYNCHRONOUS', () =>
        org.events.publish(org.runtime, events)
    );
    const begin = process.cpuUsage();
    while (org.workOnce());
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
}

function eventOf(org: Org, customer: number, run: number): SObjectValue {
    const object = org.runtime.schema.object('Webhook_Event__e');
    if (object === undefined) throw new Error('The schema has no Webhook_Event__e.');
    const event = new SObjectValue(object);
    event.setValue('Kind__c', 'Inbound');
    event.setValue('Customer_Key__c', numberOf(customer));
    event.setValue('Payload__c', messageOf(customer, run));
    return event;
}

async function saveAll(
    org: Org,
    rows: Parameters<ReturnType<typeof protocolService>['save']>[1]
): Promise<void> {
    const results = await protocolService(org).save(org.administrator().id, rows, true);
    const refused = results.find(({ success }) => !success);
    if (refused !== undefined) throw new Error(refused.errors[0]?.message);
    while (org.workOnce());
}

async function mustHaveMatched(org: Org): Promise<void> {
    const wanted: [soql: string, count: number][] = [
        ['SELECT COUNT() FROM Conversation_Record__c', CUSTOMERS],
        ['SELECT COUNT() FROM Message__c', 2 * CUSTOMERS * (RUNS + 1)],
        ['SELECT COUNT() FROM Conversation__c WHERE Unmatched__c = TRUE', CUSTOMERS * (RUNS + 1)]
    ];
    for (const [soql, count] of wanted) {
        const { totalSize } = await protocolService(org).queryRecords(
            org.administrator().id,
            soql,
            false
        );
        if (totalSize !== count) throw new Error(`${soql}: ${totalSize}, not ${count}.`);
    }
}

function numberOf(customer: number): string {
    return `1415${String(5_550_000 + customer)}`;
}

function messageOf(customer: number, run: number): string {
    const id = String(customer).padStart(8, '0') + String(run).padStart(4, '0');
    return JSON.stringify({
        channel: 'sms',
        message_uuid: `dddddddd-0000-4000-8000-${id}`,
        to: BRAND,
        from: numberOf(customer),
        timestamp: '2026-11-17T10:00:00Z',
        message_type: 'text',
        text: 'Hello'
    });
}
