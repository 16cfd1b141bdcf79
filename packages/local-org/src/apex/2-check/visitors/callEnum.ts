import type { CallExpression } from '../../ast/index.ts';
import { enumMethodsNamed } from '../members/index.ts';
import type { Scope } from '../Scope.ts';
import { typeName, type ApexType, type ClassType } from '../types.ts';
import { argumentNames, matching, noteArguments, type Arguments } from './arguments.ts';

export function isUserEnum(type: ApexType): type is ClassType {
    return (
        type.kind === 'class' && type.symbol.typeKind === 'enum' && type.symbol.origin === 'user'
    );
}

/** `Color.values()`, `color.name()` */
export function callEnum(
    node: CallExpression,
    type: ClassType,
    through: 'type' | 'value',
    args: Arguments,
    scope: Scope
): ApexType {
    const [chosen] = matching(enumMethodsNamed(type.symbol, node.name), args, scope);
    if (chosen === undefined) {
        const names = argumentNames(args);
        return scope.unit.fail('unknown-method', node, 'void', node.name, names, typeName(type));
    }
    const { name, isStatic, returnType } = chosen.candidate.symbol;
    if (isStatic !== (through === 'type')) {
        const code = isStatic ? 'static-from-instance' : 'instance-from-static';
        scope.unit.report(code, node, 'method', `${typeName(type)}.${name}`);
    }
    noteArguments(chosen, args, scope);
    scope.unit.references.set(node, { kind: 'enumMethod', type: type.symbol, name, isStatic });
    return returnType;
}
