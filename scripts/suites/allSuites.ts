import { apex, apexAgent, apexNamespace, apexPersons } from './apex.ts';
import { components } from './components.ts';
import { endToEnd } from './endToEnd.ts';
import type { Suite } from './suite.ts';
import { tooling } from './tooling.ts';

/** In the order in which a mistake shows soonest. */
export const allSuites: readonly Suite[] = [
    components,
    apex,
    apexNamespace,
    apexAgent,
    apexPersons,
    tooling,
    endToEnd
];
