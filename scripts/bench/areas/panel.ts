import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchArea } from '../area.ts';
import type { Figure } from '../figure.ts';
import { median } from '../median.ts';
import type { Measured } from './panelInBrowser.ts';

const IN_BROWSER = new URL('panelInBrowser.ts', import.meta.url).href;
const COMPONENTS = 'force-app/main/default/lwc';

/** The panel in Chromium, on a record page of the running local org. */
export const panel: BenchArea = {
    name: 'panel',
    title: 'The panel, in a browser',
    async measure(bench) {
        bench.say('conversations of 50, 1,000 and 10,000 messages, in Chromium');
        const { result } = await bench.inOwnProcess<Measured>(IN_BROWSER, 'measureInBrowser', {
            root: bench.root,
            stateDirectory: bench.scratch,
            executablePath: (await bench.browser()) ?? null
        });
        return [...openings(result), ...liveFigures(result), ...sizes(bench.root)];
    }
};

function openings({ openMilliseconds }: Measured): Figure[] {
    const medians = openMilliseconds.map(({ times }) => median(times));
    const figures: Figure[] = openMilliseconds.map(({ messages }, index) => ({
        name: `from opening the record to the newest of ${messages.toLocaleString('en-US')} messages painted`,
        unit: 'ms',
        value: medians[index] ?? NaN
    }));
    return [
        ...figures,
        {
            name: 'the longest conversation against the shortest',
            unit: 'times',
            value: (medians.at(-1) ?? NaN) / (medians[0] ?? NaN),
            goal: { atMost: 1.2 }
        }
    ];
}

function liveFigures(result: Measured): Figure[] {
    return [
        {
            name: 'click on Send to own bubble painted',
            unit: 'ms',
            value: median(result.ownBubbleMilliseconds),
            goal: { atMost: 100 }
        },
        {
            name: 'customer writes to bubble painted: webhook, Apex, event, page',
            unit: 'ms',
            value: median(result.inboundMilliseconds)
        },
        {
            name: 'longest frame while 100 messages come in within 10 s',
            unit: 'ms',
            value: result.longestFrameMilliseconds,
            goal: { atMost: 100 }
        },
        {
            name: 'of those 100 on the screen at the end',
            unit: 'messages',
            value: result.shownOfBurst,
            goal: { atLeast: 100 }
        },
        {
            name: 'JavaScript heap of the page with 50 messages',
            unit: 'MB',
            value: result.heapMegabytesBefore
        },
        {
            name: 'JavaScript heap of the page after 1,000 received',
            unit: 'MB',
            value: result.heapMegabytesAfter
        }
    ];
}

/** What an org gets: JavaScript, templates and styles. */
function sizes(root: string): Figure[] {
    const folder = join(root, COMPONENTS);
    const sources = readdirSync(folder)
        .filter((bundle) => /^(conversation|messageFormat|errorPanel|errorMessages)/.test(bundle))
        .flatMap((bundle) => readdirSync(join(folder, bundle)).map((file) => join(bundle, file)))
        .filter((file) => /\.(js|html|css)$/.test(file))
        .map((file) => readFileSync(join(folder, file)));
    const all = Buffer.concat(sources);
    return [
        { name: "the panel's bundles as deployed", unit: 'kB', value: all.length / 1000 },
        {
            name: "the panel's bundles as deployed, compressed",
            unit: 'kB',
            value: gzipSync(all).length / 1000
        }
    ];
}
