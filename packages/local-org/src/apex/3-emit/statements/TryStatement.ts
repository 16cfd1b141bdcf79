import type { CatchClause, TryStatement } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { localName } from '../names.ts';
import { emitBlock } from './emitStatement.ts';

export function emitTry(node: TryStatement, to: Emission): void {
    const line = node.at.line;
    to.out.block(`${to.probe(line)}; try {`, () => emitBlock(node.body, to), '}', line);
    if (node.catches.length > 0) {
        const thrown = to.temporary();
        to.out.block('catch (problem) {', () => {
            // Host errors and limits are no business of Apex: `caught` throws them on.
            to.out.line(`${thrown} = ${to.use('caught')}(problem);`);
            node.catches.forEach((clause, index) => emitCatch(clause, thrown, index, to));
            to.out.line(`else throw ${thrown};`);
        });
    }
    if (node.finally !== null) {
        const last = node.finally;
        to.out.block('finally {', () => emitBlock(last, to));
    }
}

function emitCatch(node: CatchClause, thrown: string, index: number, to: Emission): void {
    const type = to.checked.typeRefs.get(node.type);
    if (type === undefined) throw to.mistake({ kind: 'catch', at: node.at }, 'has no type');
    const test = `${to.use('isInstance')}(${thrown}, ${to.type(type)})`;
    to.out.block(
        `${index === 0 ? '' : 'else '}if (${test}) {`,
        () => {
            to.inBlock(() => {
                to.declareLocal(node.name);
                to.out.line(`let ${localName(node.name)} = ${thrown};`, node.at.line);
                emitBlock(node.body, to);
            });
        },
        '}',
        node.at.line
    );
}
