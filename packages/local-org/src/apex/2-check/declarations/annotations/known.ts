import type { Modifiers } from '../../../ast/index.ts';
import type { UnitContext } from '../../UnitContext.ts';

/** Annotations of the Apex Developer Guide, lower case. */
const KNOWN = new Set([
    'auraenabled',
    'deprecated',
    'future',
    'httpdelete',
    'httpget',
    'httppatch',
    'httppost',
    'httpput',
    'invocablemethod',
    'invocablevariable',
    'istest',
    'jsonaccess',
    'namespaceaccessible',
    'readonly',
    'remoteaction',
    'restresource',
    'suppresswarnings',
    'testsetup',
    'testvisible'
]);

/** An annotation that Apex does not know is a mistake, never a comment. */
export function checkAnnotationsAreKnown(modifiers: Modifiers, unit: UnitContext): void {
    const seen = new Set<string>();
    for (const each of modifiers.annotations) {
        const name = each.name.toLowerCase();
        if (!KNOWN.has(name)) unit.report('unknown-annotation', each, each.name);
        if (seen.has(name)) unit.report('duplicate-modifier', each, each.name);
        seen.add(name);
    }
}
