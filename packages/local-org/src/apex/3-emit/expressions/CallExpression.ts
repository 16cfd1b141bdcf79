import type { CallExpression } from '../../ast/index.ts';
import type { PlatformMethodReference, Reference } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { emitReceiver } from './chains.ts';
import { emitCallFrom, needsCallSite } from './callSite.ts';
import { methodName } from '../names.ts';
import { emitArguments } from './emitExpression.ts';
import { emitToken } from './tokens.ts';

export function emitCall(node: CallExpression, to: Emission): string {
    const reference = to.reference(node);
    switch (reference?.kind) {
        case 'method':
            return emitUserCall(node, reference, to);
        case 'platformMethod':
            return emitPlatformCall(node, reference, to);
        case 'enumMethod':
            return emitEnumCall(node, reference, to);
        case 'sobjectMethod': {
            const method = platformMethod('System.SObject', reference.key, false, to);
            return call(method, ['rt', receiverOf(node, to), ...emitArguments(node.args, to)]);
        }
        case 'sobjectFieldError':
            return emitFieldError(node, reference.field, to);
        case 'customSettingMethod': {
            const args = emitArguments(node.args, to);
            const [object, method] = [reference.object, reference.method].map((name) =>
                JSON.stringify(name)
            );
            return `${to.use('customSetting')}(${object}, ${method}, [${args.join(', ')}])`;
        }
        // `Account.getSObjectType()`
        case 'sobjectType':
            return emitToken(reference, to);
        default:
            throw to.mistake(node, `(${node.name}) calls nothing that is known`);
    }
}

function emitUserCall(
    node: CallExpression,
    reference: Extract<Reference, { kind: 'method' }>,
    to: Emission
): string {
    const { symbol, isStatic } = reference;
    if (!isStatic) {
        const object = node.target?.kind === 'Super' ? 'super' : receiverOf(node, to);
        return call(`${object}.${methodName(symbol)}`, emitArguments(node.args, to));
    }
    const owner = to.userType(symbol.owner);
    const args = emitArguments(node.args, to);
    const annotations = symbol.declaration?.modifiers.annotations ?? [];
    if (annotations.some(({ name }) => name.toLowerCase() === 'future')) {
        const name = JSON.stringify(methodName(symbol));
        return `${to.use('future')}(${owner}, ${name}, [${args.join(', ')}])`;
    }
    return call(`${owner}.js.${methodName(symbol)}`, args);
}

function emitPlatformCall(
    node: CallExpression,
    reference: PlatformMethodReference,
    to: Emission
): string {
    const { type, key, isStatic, isInterface } = reference;
    const name = JSON.stringify(key.slice(0, key.indexOf('(')));
    if (isStatic) {
        const method = platformMethod(type, key, true, to);
        const args = emitArguments(node.args, to);
        return needsCallSite(type)
            ? emitCallFrom(node, method, args, to)
            : call(method, ['rt', ...args]);
    }
    const self = receiverOf(node, to);
    const args = emitArguments(node.args, to);
    const list = `[${args.join(', ')}]`;
    if (isInterface) return `rt.invoke(${self}, ${name}, ${list})`;
    if (type === 'Object' || type === 'System.Object') {
        const isSuper = node.target?.kind === 'Super';
        return `${to.use(isSuper ? 'plainObjectMethod' : 'objectMethod')}(${self}, ${name}, ${list})`;
    }
    const method = platformMethod(type, key, false, to);
    if (type === 'System.Exception' && node.target?.kind !== 'Super') {
        // A user's exception may override what it inherits.
        return `${to.use('exceptionMethod')}(${method}, ${self}, ${name}, ${list})`;
    }
    return needsCallSite(type)
        ? emitCallFrom(node, method, [self, ...args], to)
        : call(method, ['rt', self, ...args]);
}

function emitEnumCall(
    node: CallExpression,
    reference: Extract<Reference, { kind: 'enumMethod' }>,
    to: Emission
): string {
    const args = emitArguments(node.args, to);
    const type = to.userType(reference.type);
    switch (reference.name) {
        case 'values':
            return `${to.use('enumValues')}(${type})`;
        case 'valueOf':
            return call(to.use('enumValueOf'), [type, ...args]);
        case 'name':
        case 'ordinal':
            return `${receiverOf(node, to)}.${reference.name}`;
        default: {
            const name = JSON.stringify(reference.name);
            return `${to.use('objectMethod')}(${receiverOf(node, to)}, ${name}, [${args.join(', ')}])`;
        }
    }
}

/** `record.Name.addError('…')` is about the field, not about its value. */
function emitFieldError(node: CallExpression, field: string, to: Emission): string {
    const { target } = node;
    if (target?.kind !== 'FieldAccess') throw to.mistake(node, 'has no field before it');
    const record = emitReceiver(target.target, target.isSafe, to);
    const args = emitArguments(node.args, to);
    return call(to.use('addFieldError'), [record, JSON.stringify(field), ...args]);
}

function receiverOf(node: CallExpression, to: Emission): string {
    const { target } = node;
    return target === null || target.kind === 'Super'
        ? 'this'
        : emitReceiver(target, node.isSafe, to);
}

function platformMethod(type: string, key: string, isStatic: boolean, to: Emission): string {
    const finder = isStatic ? 'static' : 'method';
    const expression = `k.${finder}(${JSON.stringify(type)}, ${JSON.stringify(key)})`;
    return to.constants.bind(`${type}_${key.slice(0, key.indexOf('('))}`, expression);
}

function call(what: string, args: readonly string[]): string {
    return `${what}(${args.join(', ')})`;
}
