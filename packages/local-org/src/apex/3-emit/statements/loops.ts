import type {
    DoWhileStatement,
    ForEachStatement,
    ForStatement,
    WhileStatement
} from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import {
    convert,
    emitExpression,
    emitStatementExpression,
    emitTruth
} from '../expressions/index.ts';
import { localName } from '../names.ts';
import { emitBody } from './emitStatement.ts';
import { declarations } from './LocalVariable.ts';

export function emitWhile(node: WhileStatement, to: Emission): void {
    const line = node.at.line;
    // The probe stands in the condition: an endless loop must run into the CPU limit.
    const open = `while (${to.probe(line)}, ${emitTruth(node.condition, to)}) {`;
    to.out.block(open, () => emitBody(node.body, to), '}', line);
}

export function emitDoWhile(node: DoWhileStatement, to: Emission): void {
    const line = node.condition.at.line;
    to.out.block('do {', () => emitBody(node.body, to), '}', node.at.line);
    to.out.line(`while (${to.probe(line)}, ${emitTruth(node.condition, to)});`, line);
}

export function emitFor(node: ForStatement, to: Emission): void {
    const line = node.at.line;
    to.inBlock(() => {
        const initial = initialCode(node, to);
        const condition = node.condition === null ? 'true' : emitTruth(node.condition, to);
        const update = node.update.map((item) => emitStatementExpression(item, to)).join(', ');
        to.out.line(`${to.probe(line)};`, line);
        to.out.block(
            `for (${initial}; ${to.probe(line)}, ${condition}; ${update}) {`,
            () => emitBody(node.body, to),
            '}',
            line
        );
    });
}

function initialCode(node: ForStatement, to: Emission): string {
    if (node.initial === null) return '';
    if (Array.isArray(node.initial)) {
        return node.initial.map((item) => emitStatementExpression(item, to)).join(', ');
    }
    return `let ${declarations(node.initial, to).join(', ')}`;
}

const sources = {
    list: 'each',
    set: 'each',
    iterable: 'eachOfIterable',
    queryRows: 'each',
    queryChunks: 'eachChunk'
} as const;

export function emitForEach(node: ForEachStatement, to: Emission): void {
    const line = node.at.line;
    const loop = to.checked.loops.get(node);
    if (loop === undefined) throw to.mistake(node, 'runs over nothing that is known');
    const source = `${to.use(sources[loop.source])}(${emitExpression(node.iterable, to)})`;
    const name = localName(node.name);
    to.out.line(`${to.probe(line)};`, line);
    to.inBlock(() => {
        to.declareLocal(node.name);
        to.out.block(
            `for (let ${name} of ${source}) {`,
            () => {
                const converted =
                    loop.conversion === null
                        ? ''
                        : ` ${name} = ${convert(loop.conversion, name, to)};`;
                to.out.line(`${to.probe(line)};${converted}`, line);
                emitBody(node.body, to);
            },
            '}',
            line
        );
    });
}
