import type { RunAsStatement } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from '../expressions/index.ts';
import { emitBlock } from './emitStatement.ts';

export function emitRunAs(node: RunAsStatement, to: Emission): void {
    const line = node.at.line;
    const gap = to.checked.gaps.get(node);
    if (gap !== undefined) to.out.line(`${to.probe(line)}; ${to.trap(gap)};`, line);
    const before = to.temporary();
    const enter = `${before} = ${to.use('enterUser')}(${emitExpression(node.user, to)});`;
    to.out.line(`${to.probe(line)}; ${enter}`, line);
    to.out.block('try {', () => emitBlock(node.body, to));
    to.out.block('finally {', () => to.out.line(`${to.use('leaveUser')}(${before});`));
}
