/** Names in metadata and sources that must lead somewhere. */
import { completeObjects, lookups } from './objects.ts';
import { layouts, lightningPages, listViews, tabsAndApps } from './pages.ts';
import { permissionSets } from './permissionSets.ts';
import type { ReferenceCheck } from './reference.ts';

export { incompletePairs } from './pairs.ts';
export { sourceReferences } from './sourceReferences.ts';
export { translationProblems } from './translations.ts';

/** Every check that looks at one document. */
export const documentChecks: readonly ReferenceCheck[] = [
    permissionSets,
    lookups,
    completeObjects,
    lightningPages,
    layouts,
    listViews,
    tabsAndApps
];
