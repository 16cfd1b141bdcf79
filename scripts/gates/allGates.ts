import { apexRules } from './apexRules.ts';
import { apexSemantics } from './apexSemantics.ts';
import { architecture } from './architecture/index.ts';
import { formatting } from './formatting.ts';
import type { Gate } from './gate.ts';
import { linting } from './linting.ts';
import { localOrg } from './localOrg.ts';
import { metadata } from './metadata/index.ts';
import { types } from './types.ts';

/** In the order in which a mistake is told soonest. */
export const allGates: readonly Gate[] = [
    formatting,
    metadata,
    architecture,
    linting,
    types,
    apexSemantics,
    localOrg,
    apexRules
];
