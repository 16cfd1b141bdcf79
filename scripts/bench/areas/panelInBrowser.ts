import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { startDemo } from '../../demo/index.ts';
import type { Demo } from '../../demo/index.ts';

const BRAND = '14155550100';
const OPENINGS = 5;
const SENDS = 5;
const BURST = 100;
const BURST_SECONDS = 10;
const RECEIVED = 1_000;
const BATCH = 200;
const PATIENCE_MS = 30_000;

/** What the browser said, before it is summed up. */
export interface Measured {
    readonly openMilliseconds: readonly { messages: number; times: readonly number[] }[];
    readonly ownBubbleMilliseconds: readonly number[];
    readonly inboundMilliseconds: readonly number[];
    readonly longestFrameMilliseconds: number;
    readonly shownOfBurst: number;
    readonly heapMegabytesBefore: number;
    readonly heapMegabytesAfter: number;
}

interface Task {
    readonly root: string;
    readonly stateDirectory: string;
    readonly executablePath: string | null;
}

interface Talk {
    readonly lead: string;
    readonly number: string;
    readonly conversation: string;
    readonly newest: string;
}

/** Runs the product and a browser, and measures what an agent would see. */
export async function measureInBrowser(task: Task): Promise<Measured> {
    const stateDirectory = join(task.stateDirectory, 'panel');
    mkdirSync(stateDirectory, { recursive: true });
    const demo = await startDemo({
        projectDirectory: task.root,
        stateDirectory,
        orgPort: 0,
        simulatorPort: 0,
        say: () => undefined
    });
    const browser = await chromium.launch({
        args: ['--no-sandbox', '--disable-gpu'],
        ...(task.executablePath === null ? {} : { executablePath: task.executablePath })
    });
    try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
        await page.goto(`${demo.orgUrl}/login?as=amy.agent@local.org`);
        const talks = new Map<number, Talk>();
        for (const [index, messages] of [50, 1_000, 10_000].entries()) {
            talks.set(messages, await talkOf(demo, `1415555070${index}`, messages));
        }
        const openMilliseconds: { messages: number; times: number[] }[] = [];
        for (const [messages, talk] of talks) {
            openMilliseconds.push({ messages, times: await openings(page, demo, talk) });
        }
        const short = talks.get(50);
        if (short === undefined) throw new Error('There is no short conversation.');
        await open(page, demo, short);
        const memory = await page.context().newCDPSession(page);
        const heapMegabytesBefore = await heapMegabytes(memory);
        const ownBubbleMilliseconds = await sends(page);
        const inboundMilliseconds = await answers(page, demo, short);
        const burst = await inABurst(page, demo, short);
        await receive(demo, short, RECEIVED - BURST - inboundMilliseconds.length);
        return {
            openMilliseconds,
            ownBubbleMilliseconds,
            inboundMilliseconds,
            ...burst,
            heapMegabytesBefore,
            heapMegabytesAfter: await heapMegabytes(memory)
        };
    } finally {
        await browser.close();
        await demo.close();
    }
}

/** A lead with a conversation of so many messages, the newest last. */
async function talkOf(demo: Demo, number: string, messages: number): Promise<Talk> {
    const amy = (await demo.org.idOf('User', 'amy.agent@local.org')) ?? '';
    const [lead] = await insert(demo, 'Lead', [
        { LastName: `Talk ${messages}`, Company: 'Bench', MobilePhone: `+${number}`, OwnerId: amy }
    ]);
    await write(demo, number, 'The first of many');
    const talk: Talk = {
        lead: lead ?? '',
        number,
        conversation: await conversationWith(demo, number),
        newest: `Newest of ${messages}`
    };
    await fill(demo, talk, messages - 2);
    await write(demo, number, talk.newest);
    await demo.org.settle();
    return talk;
}

/** The webhook that makes it is worked on after it was answered. */
async function conversationWith(demo: Demo, number: string): Promise<string> {
    const administrator = (await demo.org.idOf('User', 'admin@local.org')) ?? '';
    const soql = `SELECT Id FROM Conversation__c WHERE Customer_Number__c = '+${number}'`;
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
        const [record] = (await demo.org.query(administrator, soql)).records;
        if (record !== undefined) return String(record['Id']);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Nobody has a conversation with ${number}.`);
}

async function fill(demo: Demo, { conversation, number }: Talk, count: number): Promise<void> {
    const start = Date.now() - count * 60_000;
    for (let first = 0; first < count; first += BATCH) {
        const rows = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => ({
            Conversation__c: conversation,
            Direction__c: 'Inbound',
            Channel__c: 'SMS',
            Kind__c: 'Text',
            Status__c: 'Received',
            Body__c: `Message ${first + index} of ${number}: a line or two, as people write them.`,
            Occurred_At__c: new Date(start + (first + index) * 60_000).toISOString()
        }));
        await insert(demo, 'Message__c', rows);
    }
    await demo.org.settle();
}

async function insert(
    demo: Demo,
    object: string,
    rows: readonly Record<string, string>[]
): Promise<string[]> {
    const administrator = (await demo.org.idOf('User', 'admin@local.org')) ?? '';
    const results = await demo.org.save(
        administrator,
        rows.map((fields) => ({ operation: 'insert' as const, object, id: null, fields })),
        true
    );
    return results.map(({ id, errors }) => {
        if (id === null) throw new Error(errors[0]?.message ?? `A ${object} was not inserted.`);
        return id;
    });
}

/** The customer writes. Answers when the org has taken the webhook. */
async function write(demo: Demo, number: string, text: string): Promise<void> {
    const answer = await fetch(`${demo.simulator.url}/_sim/phones/${number}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: BRAND, channel: 'sms', message_type: 'text', text })
    });
    if (!answer.ok) throw new Error(await answer.text());
}

/** Opens it once for nothing: builds and caches are not what an agent waits for. */
async function openings(page: Page, demo: Demo, talk: Talk): Promise<number[]> {
    await open(page, demo, talk);
    const times: number[] = [];
    for (let count = 0; count < OPENINGS; count++) times.push(await open(page, demo, talk));
    return times;
}

async function open(page: Page, demo: Demo, { lead, newest }: Talk): Promise<number> {
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(`${demo.orgUrl}/lightning/r/Lead/${lead}/view`, { waitUntil: 'commit' });
    await page.getByRole('log').getByText(newest).waitFor();
    return performance.now() - start;
}

function panelOf(page: Page): Locator {
    return page.locator('c-conversation-panel');
}

/** From the click until the frame after the bubble, told by the page itself. */
async function sends(page: Page): Promise<number[]> {
    const panel = panelOf(page);
    const times: number[] = [];
    for (let count = 0; count < SENDS; count++) {
        await panel.getByRole('textbox', { name: 'Message', exact: true }).fill(`Own ${count}`);
        const button = await panel.getByRole('button', { name: 'Send' }).elementHandle();
        const list = await panel.getByRole('log').locator('ul').first().elementHandle();
        times.push(
            await page.evaluate(
                ([send, bubbles]) =>
                    new Promise<number>((resolve) => {
                        const start = performance.now();
                        const observer = new MutationObserver(() => {
                            observer.disconnect();
                            requestAnimationFrame(() =>
                                setTimeout(() => resolve(performance.now() - start))
                            );
                        });
                        observer.observe(bubbles as Node, { childList: true });
                        (send as HTMLElement).click();
                    }),
                [button, list] as const
            )
        );
        await panel.getByRole('log').getByText(`Own ${count}`).waitFor();
    }
    return times;
}

async function answers(page: Page, demo: Demo, { number }: Talk): Promise<number[]> {
    const times: number[] = [];
    for (let count = 0; count < SENDS; count++) {
        const start = performance.now();
        await write(demo, number, `Answer ${count}`);
        await panelOf(page).getByRole('log').getByText(`Answer ${count}`).waitFor();
        times.push(performance.now() - start);
    }
    return times;
}

async function inABurst(
    page: Page,
    demo: Demo,
    { number }: Talk
): Promise<{ longestFrameMilliseconds: number; shownOfBurst: number }> {
    await page.evaluate(() => {
        const frames = window as unknown as { longestFrame: number };
        frames.longestFrame = 0;
        let last = performance.now();
        const next = (now: number): void => {
            frames.longestFrame = Math.max(frames.longestFrame, now - last);
            last = now;
            requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
    });
    const pause = (BURST_SECONDS * 1000) / BURST;
    const start = performance.now();
    const written: Promise<void>[] = [];
    for (let count = 0; count < BURST; count++) {
        const wait = start + count * pause - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        written.push(write(demo, number, `Burst ${count}.`));
    }
    await Promise.all(written);
    const bubbles = panelOf(page)
        .getByRole('log')
        .getByText(/^Burst \d+\.$/);
    const deadline = performance.now() + PATIENCE_MS;
    let shownOfBurst = await bubbles.count();
    while (shownOfBurst < BURST && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        shownOfBurst = await bubbles.count();
    }
    const longestFrameMilliseconds = await page.evaluate(
        () => (window as unknown as { longestFrame: number }).longestFrame
    );
    return { longestFrameMilliseconds, shownOfBurst };
}

/** Further messages, as fast as they go, until the page has the last of them. */
async function receive(demo: Demo, { number }: Talk, count: number): Promise<void> {
    for (let first = 0; first < count; first += 10) {
        await Promise.all(
            Array.from({ length: Math.min(10, count - first) }, (_, index) =>
                write(demo, number, `Further ${first + index}`)
            )
        );
    }
    await demo.org.settle();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
}

async function heapMegabytes(session: CDPSession): Promise<number> {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize / 1_000_000;
}
