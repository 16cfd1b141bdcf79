import type { BenchArea } from './area.ts';
import { localOrg } from './areas/localOrg.ts';

/** In the order in which they are measured and printed. */
export const allAreas: readonly BenchArea[] = [localOrg];
