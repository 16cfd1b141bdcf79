import type { BenchArea } from './area.ts';
import { localOrg } from './areas/localOrg.ts';
import { matching } from './areas/matching.ts';
import { panel } from './areas/panel.ts';
import { sending } from './areas/sending.ts';
import { webhookFuzz } from './areas/webhookFuzz.ts';
import { webhooks } from './areas/webhooks.ts';

/** In the order in which they are measured and printed. */
export const allAreas: readonly BenchArea[] = [
    localOrg,
    sending,
    matching,
    webhooks,
    webhookFuzz,
    panel
];
