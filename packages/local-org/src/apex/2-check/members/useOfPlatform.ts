import type { Node } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';

/** Reports a platform member that the runtime library does not have. */
export function checkIsImplemented(
    scope: Scope,
    at: Node,
    type: string,
    key: string,
    isStatic: boolean
): void {
    if (scope.world.environment.library.has(type, key, isStatic)) return;
    const member = key.startsWith('(') ? `new ${type}${key}` : `${type}.${key}`;
    scope.unit.lack(at, member);
}
