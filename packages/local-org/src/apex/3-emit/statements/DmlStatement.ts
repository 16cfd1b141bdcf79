import type { DmlStatement } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { accessModeOf } from '../accessMode.ts';
import { emitExpression } from '../expressions/index.ts';

export function emitDml(node: DmlStatement, to: Emission): void {
    const line = node.at.line;
    const gap = to.checked.gaps.get(node);
    if (gap !== undefined) {
        to.out.line(`${to.probe(line)}; ${to.trap(gap)};`, line);
        return;
    }
    const mode = JSON.stringify(node.accessMode ?? accessModeOf(to.checked.apiVersion));
    const target = emitExpression(node.target, to);
    const code =
        node.mergeWith === null
            ? `${to.use('dml')}(${JSON.stringify(node.operation)}, ${target}, ${mode}, ${fieldOf(node)})`
            : `${to.use('merge')}(${target}, ${emitExpression(node.mergeWith, to)}, ${mode})`;
    to.out.line(`${to.probe(line)}; ${code};`, line);
}

/** `Account.External__c`: the database wants the field alone. */
function fieldOf(node: DmlStatement): string {
    return JSON.stringify(node.upsertField?.at(-1) ?? null);
}
