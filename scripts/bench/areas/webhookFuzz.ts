import { fuzzWebhooks } from '../../webhooks/index.ts';
import type { FuzzResult } from '../../webhooks/index.ts';
import type { BenchArea } from '../area.ts';

const HERE = import.meta.url;
const BODIES = 50_000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;

/** Hostile bodies for the resource that takes webhooks: it is measured that nothing comes of them. */
export const webhookFuzz: BenchArea = {
    name: 'webhook-fuzz',
    title: 'Webhooks that nobody should send',
    async measure(bench) {
        // Another seed each day, and the same all day, so that what is found can be found again.
        const seed = Math.floor(Date.now() / DAY_MILLISECONDS);
        bench.say(`${BODIES} hostile bodies, seed ${seed}`);
        const { result, seconds } = await bench.inOwnProcess<FuzzResult>(HERE, 'fuzz', {
            root: bench.root,
            bodies: BODIES,
            seed
        });
        return [
            { name: 'hostile bodies', unit: '', value: result.bodies },
            { name: 'answered 200', unit: '', value: result.answers['200'] ?? 0 },
            { name: 'answered 400', unit: '', value: result.answers['400'] ?? 0 },
            {
                name: 'rows that count what was refused',
                unit: '',
                value: result.refusalRows,
                goal: { atMost: 12 * (2 + Math.ceil(seconds / 3_600)) }
            },
            { name: 'bodies a second', unit: '', value: result.bodies / seconds }
        ];
    }
};

/** @throws when a body is answered 5xx, is lost, or leaves a record though it is not trusted */
export function fuzz(setting: { root: string; bodies: number; seed: number }): Promise<FuzzResult> {
    return fuzzWebhooks(setting.root, setting.bodies, setting.seed);
}
