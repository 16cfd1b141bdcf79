import type { NameExpression } from '../../ast/index.ts';
import { meaningsOf } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import type { ApexType } from '../types.ts';
import { useMeaning, type Use } from './useMeaning.ts';

/** A lone name where a value is wanted. */
export function checkName(node: NameExpression, scope: Scope, use: Use = 'read'): ApexType {
    for (const meaning of meaningsOf(node.name, scope)) {
        if (meaning.kind === 'value') return useMeaning(node, meaning, scope, use, true);
    }
    return scope.unit.fail('unknown-variable', node, node.name);
}
