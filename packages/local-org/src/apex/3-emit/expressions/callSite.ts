import type { CallExpression } from '../../ast/index.ts';
import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { accessModeOf } from '../accessMode.ts';
import { localName, propertyName, storageName } from '../names.ts';

/** Types whose methods ask who calls them: access mode and variables of dynamic queries. */
const ASKS_FOR_CALLER = new Set([
    'System.Database',
    'System.Search',
    // From API version 67 on the sender needs a permission.
    'Messaging.CustomNotification'
]);

export function needsCallSite(type: string): boolean {
    return ASKS_FOR_CALLER.has(type);
}

export function emitCallFrom(
    node: CallExpression,
    method: string,
    args: readonly string[],
    to: Emission
): string {
    const mode = JSON.stringify(accessModeOf(to.checked.apiVersion));
    const binds = bindsOf(node, to);
    return `${to.use('callFrom')}(${[mode, binds, method, ...args].join(', ')})`;
}

/** Readers of all variables that a dynamic query may name, by lower-case name; null where none can be named. */
function bindsOf(node: CallExpression, to: Emission): string {
    const [text] = node.args;
    const takesQuery = /^(query|countquery|getquerylocator)$/i.test(node.name);
    const isPlain = text?.kind === 'Literal' && !String(text.value).includes(':');
    if (!takesQuery || text === undefined || isPlain || text.kind === 'Soql') return 'null';
    const readers = new Map<string, string>();
    for (const [name, code] of membersOf(to)) readers.set(name, code);
    for (const name of to.locals.flat()) readers.set(name.toLowerCase(), localName(name));
    const entries = [...readers].map(([name, code]) => `${JSON.stringify(name)}: () => ${code}`);
    return `{ ${entries.join(', ')} }`;
}

function membersOf(to: Emission): [string, string][] {
    const found: [string, string][] = [];
    let owner = to.scope.owner;
    while (owner !== null && owner.origin === 'user') {
        found.unshift(...readersOf(owner, to.scope.isStatic || owner !== to.scope.owner, to));
        owner = owner.outer;
    }
    return found;
}

function readersOf(owner: TypeSymbol, staticOnly: boolean, to: Emission): [string, string][] {
    const members = [...owner.fields.values(), ...owner.properties.values()];
    return members
        .filter((member) => member.isStatic || !staticOnly)
        .map((member) => {
            const object = member.isStatic ? `${to.userType(owner)}.state()` : 'this';
            if (member.kind === 'field') {
                return [member.name.toLowerCase(), `${object}.${storageName(member)}`];
            }
            const caller = member.isStatic ? `${to.userType(owner)}.js` : 'this';
            return [member.name.toLowerCase(), `${caller}.get$${propertyName(member)}()`];
        });
}
