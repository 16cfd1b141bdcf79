import type { Block, Statement } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression, emitStatementExpression, emitTruth } from '../expressions/index.ts';
import { emitDml } from './DmlStatement.ts';
import { emitDoWhile, emitFor, emitForEach, emitWhile } from './loops.ts';
import { emitLocalVariable } from './LocalVariable.ts';
import { emitRunAs } from './RunAsStatement.ts';
import { emitSwitch } from './SwitchStatement.ts';
import { emitTry } from './TryStatement.ts';

/** Writes a statement; each begins with the probe of its line. */
export function emitStatement(node: Statement, to: Emission): void {
    const line = node.at.line;
    const write = (code: string): void => to.out.line(`${to.probe(line)}; ${code}`, line);
    switch (node.kind) {
        case 'Block':
            return to.out.block('{', () => emitBlock(node, to));
        case 'LocalVariable':
            return emitLocalVariable(node, to);
        case 'ExpressionStatement':
            return write(`${emitStatementExpression(node.expression, to)};`);
        case 'If':
            return emitIf(node, to);
        case 'While':
            return emitWhile(node, to);
        case 'DoWhile':
            return emitDoWhile(node, to);
        case 'For':
            return emitFor(node, to);
        case 'ForEach':
            return emitForEach(node, to);
        case 'Switch':
            return emitSwitch(node, to);
        case 'Return':
            return write(returnCode(node, to));
        case 'Throw':
            return write(`throw ${to.use('thrown')}(${emitExpression(node.value, to)});`);
        case 'Try':
            return emitTry(node, to);
        case 'Break':
            return write('break;');
        case 'Continue':
            return write('continue;');
        case 'Dml':
            return emitDml(node, to);
        case 'RunAs':
            return emitRunAs(node, to);
    }
}

/** The statements of a block, without braces. */
export function emitBlock(node: Block, to: Emission): void {
    to.inBlock(() => {
        for (const statement of node.statements) emitStatement(statement, to);
    });
}

/** A statement as the body of `if` or a loop, inside braces that the caller writes. */
export function emitBody(node: Statement | null, to: Emission): void {
    if (node === null) return;
    if (node.kind === 'Block') emitBlock(node, to);
    else to.inBlock(() => emitStatement(node, to));
}

function emitIf(node: Extract<Statement, { kind: 'If' }>, to: Emission): void {
    const line = node.at.line;
    const open = `${to.probe(line)}; if (${emitTruth(node.condition, to)}) {`;
    to.out.block(open, () => emitBody(node.then, to), '}', line);
    if (node.otherwise !== null) {
        const { otherwise } = node;
        to.out.block('else {', () => emitBody(otherwise, to));
    }
}

/** Constructors give back the object that they made. */
function returnCode(node: Extract<Statement, { kind: 'Return' }>, to: Emission): string {
    if (to.scope.isConstructor) return 'return this;';
    return node.value === null ? 'return;' : `return ${emitExpression(node.value, to)};`;
}
