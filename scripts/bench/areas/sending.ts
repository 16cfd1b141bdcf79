import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from '../../demo/index.ts';
import type { Demo } from '../../demo/index.ts';
import type { BenchArea } from '../area.ts';
import type { Figure } from '../figure.ts';

const HERE = import.meta.url;
const SIZES = [1, 50, 200] as const;
const MANY = 10_000;
/** Of the many, how many the bench waits for: enough to see the pace. */
const AWAITED = 500;
/** Longer than the pace of sending: what is measured then is work, and not the wait between two messages. */
const ANSWER_MS = 50;
const REQUESTS_PER_SECOND = 30;

/** What sending takes, from the insert of messages to Vonage's answer. */
export const sending: BenchArea = {
    name: 'sending',
    title: 'Sending messages',
    async measure(bench) {
        bench.say(`inserting ${SIZES.join(', ')} and ${MANY} messages, and sending them`);
        const stateDirectory = join(bench.scratch, 'state');
        mkdirSync(stateDirectory);
        const setting = { root: bench.root, stateDirectory };
        const { result } = await bench.inOwnProcess<Measured>(HERE, 'measureSending', setting);
        return [
            ...result.runs.flatMap((run) => figuresOf(run, result.runs)),
            ...figuresOfMany(result)
        ];
    }
};

/** What one insert of messages took, and the jobs that sent them. */
interface Run {
    readonly messages: number;
    readonly insert: Usage;
    readonly jobs: readonly Usage[];
}

interface Measured {
    readonly runs: readonly Run[];
    readonly many: Usage;
    readonly perSecond: number;
    readonly refused: number;
}

/** As `GET /_org/transactions` tells. */
interface Usage {
    readonly number: number;
    readonly what: string;
    readonly milliseconds: number;
    readonly queries: number;
    readonly dmlStatements: number;
    readonly dmlRows: number;
    readonly callouts: number;
    readonly queueableJobs: number;
}

function figuresOf({ messages, insert, jobs }: Run, [one]: readonly Run[]): Figure[] {
    const all = [insert, ...jobs];
    const total = (counter: keyof Usage) =>
        all.reduce((sum, each) => sum + Number(each[counter]), 0);
    const most = (some: readonly Usage[], counter: keyof Usage) =>
        Math.max(...some.map((each) => Number(each[counter])));
    const bound = (value: number | undefined) =>
        messages === 1 || value === undefined ? {} : { goal: { atMost: value } };
    return [
        {
            name: `insert of ${messages}: queries`,
            unit: 'queries',
            value: insert.queries,
            ...bound(one?.insert.queries)
        },
        {
            name: `insert of ${messages}: DML statements`,
            unit: 'statements',
            value: insert.dmlStatements,
            ...bound(one?.insert.dmlStatements)
        },
        {
            name: `${messages} sent: queries of a job, at most`,
            unit: 'queries',
            value: most(jobs, 'queries')
        },
        {
            name: `${messages} sent: DML statements of a job, at most`,
            unit: 'statements',
            value: most(jobs, 'dmlStatements')
        },
        {
            name: `${messages} sent: queries, insert and jobs`,
            unit: 'per message',
            value: total('queries') / messages
        },
        {
            name: `${messages} sent: DML statements, insert and jobs`,
            unit: 'per message',
            value: total('dmlStatements') / messages
        },
        {
            name: `${messages} sent: callouts`,
            unit: 'per message',
            value: total('callouts') / messages,
            goal: { atMost: 1 }
        },
        {
            name: `${messages} sent: CPU, insert and jobs`,
            unit: 'ms per message',
            value: total('milliseconds') / messages
        }
    ];
}

function figuresOfMany({ many, perSecond, refused }: Measured): Figure[] {
    const at = `${MANY.toLocaleString('en-US')} at once`;
    return [
        {
            name: `${at}: queries of the insert`,
            unit: 'queries',
            value: many.queries,
            goal: { atMost: 100 }
        },
        {
            name: `${at}: DML statements of the insert`,
            unit: 'statements',
            value: many.dmlStatements,
            goal: { atMost: 150 }
        },
        {
            name: `${at}: DML rows of the insert`,
            unit: 'rows',
            value: many.dmlRows,
            goal: { atMost: MANY }
        },
        { name: `${at}: jobs started by the insert`, unit: 'jobs', value: many.queueableJobs },
        { name: `${at}: time of the insert`, unit: 's', value: many.milliseconds / 1000 },
        {
            name: `${at}: sent, with answers that take no time`,
            unit: 'per second',
            value: perSecond,
            goal: { atMost: REQUESTS_PER_SECOND }
        },
        {
            name: `${at}: refused as too many`,
            unit: 'messages',
            value: refused,
            goal: { atMost: 0 }
        }
    ];
}

export async function measureSending(setting: {
    root: string;
    stateDirectory: string;
}): Promise<Measured> {
    const demo = await startDemo({
        projectDirectory: setting.root,
        stateDirectory: setting.stateDirectory,
        orgPort: 0,
        simulatorPort: 0,
        say: () => undefined
    });
    const bulk = await Bulk.open(demo);
    await bulk.answerAfter(ANSWER_MS);
    // The first run warms up and is not counted.
    await bulk.send(1);
    const runs: Run[] = [];
    for (const size of SIZES) runs.push(await bulk.send(size));
    await bulk.answerAfter(0);
    const many = await bulk.insertMany();
    const perSecond = await bulk.pace();
    return { runs, many, perSecond, refused: await bulk.refused() };
}

/** Inserts messages in one transaction each time, and looks at what they take. */
class Bulk {
    private readonly demo: Demo;
    private readonly administrator: string;
    private readonly brandNumberId: string;
    private customers = 0;

    private constructor(demo: Demo, administrator: string, brandNumberId: string) {
        this.demo = demo;
        this.administrator = administrator;
        this.brandNumberId = brandNumberId;
    }

    static async open(demo: Demo): Promise<Bulk> {
        const administrator = (await demo.org.idOf('User', 'admin@local.org')) ?? '';
        const soql = 'SELECT Id FROM Brand_Number__c WHERE Default__c = TRUE';
        const [brand] = (await demo.org.query(administrator, soql)).records;
        return new Bulk(demo, administrator, String(brand?.['Id']));
    }

    async answerAfter(milliseconds: number): Promise<void> {
        await fetch(`${this.demo.simulator.url}/_sim/faults`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ timeouts: milliseconds })
        });
    }

    async send(messages: number): Promise<Run> {
        const before = await this.lastTransaction();
        await this.insertMessages(await this.conversations(messages));
        await this.demo.org.settle();
        const used = await this.transactionsAfter(before);
        const insert = used.find(({ what }) => what === 'insert Message__c');
        if (insert === undefined) throw new Error('The insert was not noted.');
        return {
            messages,
            insert,
            jobs: used.filter(({ what }) => what === 'SendMessageQueueable')
        };
    }

    async insertMany(): Promise<Usage> {
        const conversations = await this.conversations(MANY);
        const before = await this.lastTransaction();
        await this.insertMessages(conversations);
        const insert = (await this.transactionsAfter(before)).find(
            ({ what }) => what === 'insert Message__c'
        );
        if (insert === undefined) throw new Error('The insert was not noted.');
        return insert;
    }

    /** Messages that Vonage has taken per second, over the first of them. */
    async pace(): Promise<number> {
        const first = await this.taken();
        const begin = performance.now();
        let taken = first;
        while (taken < first + AWAITED) {
            await new Promise((resolve) => setTimeout(resolve, 500));
            taken = await this.taken();
        }
        return ((taken - first) * 1000) / (performance.now() - begin);
    }

    /** Messages that Vonage did not take at the first try. */
    async refused(): Promise<number> {
        const soql =
            "SELECT COUNT(Id) messages FROM Message__c WHERE Send_Attempts__c > 1 OR (Status__c = 'Queued' AND Send_Attempts__c > 0)";
        const [row] = (await this.demo.org.query(this.administrator, soql)).records;
        return Number(row?.['messages']);
    }

    private async taken(): Promise<number> {
        const answer = await fetch(`${this.demo.simulator.url}/_sim/messages?direction=outbound`);
        return ((await answer.json()) as unknown[]).length;
    }

    private async conversations(count: number): Promise<string[]> {
        const fields = Array.from({ length: count }, () => {
            const customer = `+1415${5_600_000 + this.customers++}`;
            return {
                Key__c: customer,
                Customer_Number__c: customer,
                Brand_Number__c: this.brandNumberId
            };
        });
        const ids = await this.insert('Conversation__c', fields);
        await this.demo.org.settle();
        return ids;
    }

    private async insertMessages(conversations: readonly string[]): Promise<void> {
        const fields = conversations.map((conversation, index) => ({
            Conversation__c: conversation,
            Direction__c: 'Outbound',
            Channel__c: 'SMS',
            Body__c: `Message ${index}`
        }));
        await this.insert('Message__c', fields);
    }

    private async insert(object: string, records: Record<string, string>[]): Promise<string[]> {
        const rows = records.map((fields) => ({
            operation: 'insert' as const,
            object,
            id: null,
            fields
        }));
        const results = await this.demo.org.save(this.administrator, rows, true);
        return results.map(({ id, errors }) => {
            if (id === null) throw new Error(errors[0]?.message ?? `No ${object} was inserted.`);
            return id;
        });
    }

    private async lastTransaction(): Promise<number> {
        return (await this.transactionsAfter(0)).at(-1)?.number ?? 0;
    }

    private async transactionsAfter(number: number): Promise<Usage[]> {
        return this.demo.org.transactions(number);
    }
}
