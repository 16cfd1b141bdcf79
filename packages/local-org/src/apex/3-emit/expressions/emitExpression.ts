import type { Expression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitAssign } from './AssignExpression.ts';
import { emitBinary } from './BinaryExpression.ts';
import { emitCall } from './CallExpression.ts';
import { emitCast, emitInstanceOf } from './CastExpression.ts';
import { inChain, isChainLink } from './chains.ts';
import { emitConstructorCall } from './ConstructorCall.ts';
import { emitConversion } from './conversion.ts';
import { emitField } from './FieldExpression.ts';
import { emitIndex } from './IndexExpression.ts';
import { emitLiteral } from './Literal.ts';
import { emitName } from './NameExpression.ts';
import { emitNew } from './NewExpression.ts';
import { emitSoql, emitSosl } from './SoqlExpression.ts';
import { emitTernary } from './TernaryExpression.ts';
import { emitPostfix, emitUnary } from './UnaryExpression.ts';

/** JavaScript for the value of an expression, converted to what its place wants. */
export function emitExpression(node: Expression, to: Emission): string {
    const code = isChainLink(node) ? inChain(to, () => emitNode(node, to)) : emitNode(node, to);
    return emitConversion(node, code, to);
}

/** As `emitExpression`, inside a chain of `?.` that is being written: the chain's end wraps it. */
export function emitLink(node: Expression, to: Emission): string {
    return isChainLink(node) && !node.isParenthesized
        ? emitConversion(node, emitNode(node, to), to)
        : emitExpression(node, to);
}

export function emitArguments(nodes: readonly Expression[], to: Emission): string[] {
    return nodes.map((node) => emitExpression(node, to));
}

function emitNode(node: Expression, to: Emission): string {
    const gap = to.checked.gaps.get(node);
    if (gap !== undefined) return to.trap(firstGap(node, to) ?? gap);
    switch (node.kind) {
        case 'Literal':
            return emitLiteral(node, to);
        case 'Name':
            return emitName(node, to);
        case 'FieldAccess':
            return emitField(node, to);
        case 'Call':
            return emitCall(node, to);
        case 'This':
        // Before a method or property it is written as `super` there; fields are those of this object.
        case 'Super':
            return 'this';
        case 'ConstructorCall':
            return emitConstructorCall(node, to);
        case 'New':
            return emitNew(node, to);
        case 'Index':
            return emitIndex(node, to);
        case 'Unary':
            return emitUnary(node, to);
        case 'Postfix':
            return emitPostfix(node, to);
        case 'Binary':
            return emitBinary(node, to);
        case 'Assign':
            return emitAssign(node, to);
        case 'Ternary':
            return emitTernary(node, to);
        case 'Cast':
            return emitCast(node, to);
        case 'InstanceOf':
            return emitInstanceOf(node, to);
        case 'TypeLiteral':
            return to.constants.bind('typeLiteral', typeLiteral(node, to));
        case 'Soql':
            return emitSoql(node, to);
        case 'Sosl':
            return emitSosl(node, to);
    }
}

/** The gap that running code would come to first: that of the target before the member's own. */
function firstGap(node: Expression, to: Emission): string | undefined {
    const target = node.kind === 'Call' || node.kind === 'FieldAccess' ? node.target : null;
    return (target === null ? undefined : firstGap(target, to)) ?? to.checked.gaps.get(node);
}

function typeLiteral(node: Expression & { kind: 'TypeLiteral' }, to: Emission): string {
    const type = to.checked.typeRefs.get(node.type);
    if (type === undefined) throw to.mistake(node, 'has no type');
    return `k.typeValue(${to.type(type)})`;
}
