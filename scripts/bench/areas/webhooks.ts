import { mkdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { startDemo } from '../../demo/index.ts';
import type { Demo } from '../../demo/index.ts';
import { authorizationFor, customerNumber, stormOf, WebhookOrg } from '../../webhooks/index.ts';
import type { Storm, StormWebhook } from '../../webhooks/index.ts';
import type { BenchArea } from '../area.ts';
import type { Figure } from '../figure.ts';

const HERE = import.meta.url;
const PER_SECOND = 100;
/** Further webhooks wait for one of them, and the wait counts as time to the answer. */
const CONNECTIONS = 64;
const BATCHES = [1, 50, 200, 2_000];
const BRAND = '14155550100';
const EVENT_TRIGGER = 'Trigger on Webhook_Event__e';

/** Receiving: a storm over HTTP, and what batches of events cost. */
export const webhooks: BenchArea = {
    name: 'webhooks',
    title: 'Webhooks',
    async measure(bench) {
        bench.say('10,000 webhooks, 100 a second');
        const stateDirectory = join(bench.scratch, 'state');
        mkdirSync(stateDirectory);
        const storm = await bench.inOwnProcess<StormResult>(HERE, 'receiveStorm', {
            root: bench.root,
            stateDirectory
        });
        bench.say('batches of events');
        const cost = await bench.inOwnProcess<BatchCost[]>(HERE, 'costOfBatches', bench.root);
        return [
            ...stormFigures(storm.result),
            {
                name: 'CPU of org, simulator and sender together, start and all',
                unit: 'ms a webhook',
                value: (storm.cpuSeconds * 1_000) / storm.result.sent
            },
            ...batchFigures(cost.result)
        ];
    }
};

interface StormResult {
    readonly sent: number;
    readonly messages: number;
    readonly expected: number;
    readonly read: number;
    readonly outbound: number;
    readonly failures: number;
    readonly conversations: number;
    readonly customers: number;
    readonly seconds: number;
    readonly secondsBehind: number;
    readonly answerMilliseconds: readonly number[];
    readonly sentAgain: number;
    readonly mostStatements: number;
}

interface BatchCost {
    readonly events: number;
    readonly runs: number;
    readonly queries: number;
    readonly dmlStatements: number;
    readonly milliseconds: number;
}

function stormFigures(result: StormResult): Figure[] {
    const answers = [...result.answerMilliseconds].sort((one, other) => one - other);
    const percentile = (share: number): number =>
        answers[Math.min(answers.length - 1, Math.floor(answers.length * share))] ?? 0;
    const none = { atMost: 0 };
    return [
        { name: 'webhooks sent', unit: '', value: result.sent },
        {
            name: 'messages lost',
            unit: '',
            value: Math.max(0, result.expected - result.messages),
            goal: none
        },
        {
            name: 'messages kept twice',
            unit: '',
            value: Math.max(0, result.messages - result.expected),
            goal: none
        },
        {
            name: 'messages of ours not read at the end',
            unit: '',
            value: result.outbound - result.read,
            goal: none
        },
        {
            name: 'conversations too many or too few',
            unit: '',
            value: Math.abs(result.conversations - result.customers),
            goal: none
        },
        { name: 'webhook failures', unit: '', value: result.failures, goal: none },
        { name: 'rate of the storm', unit: 'a second', value: result.sent / result.seconds },
        {
            name: 'answer, half of them within',
            unit: 'ms',
            value: percentile(0.5)
        },
        {
            name: 'answer, 99 % within',
            unit: 'ms',
            value: percentile(0.99),
            goal: { atMost: 15_000 }
        },
        { name: 'answered 503 and sent again', unit: '', value: result.sentAgain },
        {
            name: 'from the last webhook until all work was done',
            unit: 's',
            value: result.secondsBehind
        },
        {
            name: 'statements of the largest run of the trigger',
            unit: 'statements',
            value: result.mostStatements
        }
    ];
}

function batchFigures(costs: readonly BatchCost[]): Figure[] {
    const statementsOf = (events: number): number =>
        costs
            .filter((each) => each.events === events)
            .reduce((sum, { queries, dmlStatements }) => sum + queries + dmlStatements, 0);
    return [
        ...costs.flatMap(({ events, runs, queries, dmlStatements, milliseconds }) => [
            {
                name: `batch of ${events.toLocaleString('en-US')}: queries in a run (${runs} ${runs === 1 ? 'run' : 'runs'})`,
                unit: 'queries',
                value: queries
            },
            {
                name: `batch of ${events.toLocaleString('en-US')}: DML in a run`,
                unit: 'statements',
                value: dmlStatements
            },
            {
                name: `batch of ${events.toLocaleString('en-US')}: work`,
                unit: 'ms an event',
                value: milliseconds / events
            }
        ]),
        {
            // One event is of a stranger or of somebody known; from a few on there are both.
            name: 'statements that a run of 2,000 events needs more than one of 50',
            unit: 'statements',
            value: statementsOf(2_000) - statementsOf(50),
            goal: { atMost: 0 }
        }
    ];
}

/** Posts the storm as Vonage does, and counts what is there afterwards. */
export async function receiveStorm(setting: {
    root: string;
    stateDirectory: string;
}): Promise<StormResult> {
    const demo = await startDemo({
        projectDirectory: setting.root,
        stateDirectory: setting.stateDirectory,
        orgPort: 0,
        simulatorPort: 0,
        say: () => undefined
    });
    const size = { customers: 1_000, messagesPerCustomer: 3, outbound: 1_500, repeated: 2_500 };
    const storm = stormOf(size, BRAND, 2026);
    const administrator = (await demo.org.idOf('User', 'admin@local.org')) ?? '';
    await insertOutbound(demo, administrator, storm);
    const before = (await demo.org.transactions(0)).at(-1)?.number ?? 0;

    const begin = performance.now();
    const answers = await sendAll(demo, storm.webhooks);
    const seconds = (performance.now() - begin) / 1000;
    await demo.org.settle();
    const secondsBehind = (performance.now() - begin) / 1000 - seconds;

    const count = async (rest: string): Promise<number> =>
        (await demo.org.queryRecords(administrator, `SELECT COUNT() FROM ${rest}`, false))
            .totalSize;
    const runs = (await demo.org.transactions(before)).filter(({ what }) => what === EVENT_TRIGGER);
    const result = {
        sent: storm.webhooks.length,
        messages: await count("Message__c WHERE Message_UUID__c LIKE 'aaaaaaaa-%'"),
        expected: storm.inboundUuids.length,
        read: await count(
            "Message__c WHERE Message_UUID__c LIKE 'bbbbbbbb-%' AND Status__c = 'Read'"
        ),
        outbound: storm.outboundUuids.length,
        failures: await count('Webhook_Failure__c'),
        conversations: await count("Conversation__c WHERE Customer_Number__c LIKE '+14156%'"),
        customers: size.customers,
        seconds,
        secondsBehind,
        answerMilliseconds: answers.map(({ milliseconds }) => milliseconds),
        sentAgain: answers.reduce((sum, { tries }) => sum + tries - 1, 0),
        mostStatements: Math.max(...runs.map((run) => run.queries + run.dmlStatements))
    };
    await demo.close();
    return result;
}

/** Messages of ours that Vonage has taken, so that there is something to report on. */
async function insertOutbound(demo: Demo, administrator: string, storm: Storm): Promise<void> {
    const [conversation] = await demo.org.save(
        administrator,
        [
            {
                operation: 'insert',
                object: 'Conversation__c',
                id: null,
                fields: { Key__c: 'bench', Customer_Number__c: '+14157000000' }
            }
        ],
        true
    );
    for (let start = 0; start < storm.outboundUuids.length; start += 200) {
        const rows = storm.outboundUuids.slice(start, start + 200).map((uuid) => ({
            operation: 'insert' as const,
            object: 'Message__c',
            id: null,
            fields: {
                Conversation__c: conversation?.id ?? '',
                Direction__c: 'Outbound',
                Channel__c: 'WhatsApp',
                Kind__c: 'Text',
                Body__c: 'Hello',
                Status__c: 'Submitted',
                Message_UUID__c: uuid
            }
        }));
        for (const { success, errors } of await demo.org.save(administrator, rows, true)) {
            if (!success) throw new Error(errors.map(({ message }) => message).join(' '));
        }
    }
    await demo.org.settle();
}

interface Answer {
    readonly milliseconds: number;
    readonly tries: number;
}

/** By the clock, whether earlier ones are answered or not, as far as there are connections. */
async function sendAll(demo: Demo, all: readonly StormWebhook[]): Promise<Answer[]> {
    const begin = performance.now();
    const connections = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const answers: Answer[] = [];
    const waiting = [...all.entries()].reverse();
    const sendSome = async (): Promise<void> => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [index, webhook] = next;
            const due = begin + (index * 1000) / PER_SECOND;
            const wait = due - performance.now();
            if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
            const tries = await send(demo, connections, webhook);
            answers.push({ milliseconds: performance.now() - due, tries });
        }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, sendSome));
    connections.destroy();
    return answers;
}

/** As Vonage: what is answered 5xx is sent again, after a second here. @returns how often it was sent */
async function send(demo: Demo, connections: Agent, webhook: StormWebhook): Promise<number> {
    for (let tries = 1; ; tries++) {
        const status = await post(demo, connections, webhook);
        if (status === 200) return tries;
        if (status < 500 || tries === 10) {
            throw new Error(`A webhook was answered ${status}: ${webhook.body}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
}

/** @returns HTTP status of the answer */
function post(demo: Demo, agent: Agent, { kind, body }: StormWebhook): Promise<number> {
    const { account } = demo.simulator;
    const url = kind === 'inbound' ? account.inboundUrl : account.statusUrl;
    const headers = { authorization: authorizationFor(body, account) };
    return new Promise((resolve, reject) => {
        const call = request(url, { method: 'POST', agent, headers }, (answer) => {
            answer.resume();
            answer.on('end', () => resolve(answer.statusCode ?? 0));
        });
        call.on('error', reject);
        call.end(body);
    });
}

/** Batches of events that the trigger gets at once, a lead for each customer's number among them. */
export async function costOfBatches(root: string): Promise<BatchCost[]> {
    const org = await WebhookOrg.open(root);
    const costs: BatchCost[] = [];
    let customer = 0;
    for (const events of BATCHES) {
        await org.insert('Lead', {
            LastName: `Customer ${customer}`,
            Company: 'Bench',
            MobilePhone: `+${customerNumber(customer)}`
        });
        org.settle();
        for (let index = 0; index < events; index++) {
            await org.post('inbound', firstMessageOf(customer++));
        }
        const before = org.transactions.length;
        org.settle();
        const runs = org.transactions.slice(before).filter(({ what }) => what === EVENT_TRIGGER);
        costs.push({
            events,
            runs: runs.length,
            queries: Math.max(...runs.map(({ queries }) => queries)),
            dmlStatements: Math.max(...runs.map(({ dmlStatements }) => dmlStatements)),
            milliseconds: runs.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
        });
    }
    const kept = await org.count('Message__c');
    if (kept !== customer) throw new Error(`${kept} messages are kept, not ${customer}.`);
    return costs;
}

function firstMessageOf(customer: number): string {
    return JSON.stringify({
        channel: 'sms',
        message_uuid: `cccccccc-0000-4000-8000-${String(customer).padStart(12, '0')}`,
        to: BRAND,
        from: customerNumber(customer),
        timestamp: '2026-11-17T10:00:00Z',
        message_type: 'text',
        text: `Hello from customer ${customer}`
    });
}
