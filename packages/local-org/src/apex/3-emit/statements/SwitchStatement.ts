import type { Expression, SwitchCase, SwitchStatement } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from '../expressions/index.ts';
import { localName } from '../names.ts';
import { emitBlock } from './emitStatement.ts';

/** A chain of ifs: `break` inside a switch leaves the loop around it, and nothing falls through. */
export function emitSwitch(node: SwitchStatement, to: Emission): void {
    const line = node.at.line;
    const subject = to.temporary();
    to.out.line(`${to.probe(line)}; ${subject} = ${emitExpression(node.subject, to)};`, line);
    const chosen = node.cases.filter((each) => each.kind !== 'WhenElse');
    const last = node.cases.find((each) => each.kind === 'WhenElse');
    chosen.forEach((each, index) => {
        const open = `${index === 0 ? '' : 'else '}if (${condition(each, subject, to)}) {`;
        to.out.block(open, () => emitCase(each, subject, to), '}', line);
    });
    if (last !== undefined) {
        to.out.block(chosen.length === 0 ? '{' : 'else {', () => emitBlock(last.body, to));
    }
}

function condition(node: SwitchCase, subject: string, to: Emission): string {
    if (node.kind === 'WhenValues') {
        return node.values.map((value) => matches(value, subject, to)).join(' || ');
    }
    if (node.kind === 'WhenElse') return 'true';
    const type = to.checked.typeRefs.get(node.type);
    if (type === undefined) throw to.mistake(node, 'has no type');
    return `${to.use('isInstance')}(${subject}, ${to.type(type)})`;
}

/** Strings match with their case, unlike with `==`. */
function matches(value: Expression, subject: string, to: Emission): string {
    return `${subject} === ${emitExpression(value, to)}`;
}

function emitCase(node: SwitchCase, subject: string, to: Emission): void {
    to.inBlock(() => {
        if (node.kind === 'WhenType') {
            to.declareLocal(node.name);
            to.out.line(`let ${localName(node.name)} = ${subject};`, node.at.line);
        }
        emitBlock(node.body, to);
    });
}
