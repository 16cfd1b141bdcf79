import type { Block, Statement } from '../../ast/index.ts';
import type { UnitContext } from '../UnitContext.ts';

/**
 * Whether control can come out at a block's end, after the fashion of Java's rules. Reports each first
 * statement that nothing leads to.
 */
export function blockCompletes(block: Block, unit: UnitContext): boolean {
    let isReachable = true;
    let isTold = false;
    for (const statement of block.statements) {
        if (!isReachable && !isTold) {
            unit.report('unreachable-statement', statement);
            isTold = true;
        }
        if (!completes(statement, unit)) isReachable = false;
    }
    return isReachable;
}

function completes(node: Statement, unit: UnitContext): boolean {
    switch (node.kind) {
        case 'Block':
            return blockCompletes(node, unit);
        case 'If': {
            const then = completes(node.then, unit);
            return node.otherwise === null || completes(node.otherwise, unit) || then;
        }
        // Apex does not look at the condition: even `while (true)` may end.
        case 'While':
            completes(node.body, unit);
            return true;
        // Its body runs at least once.
        case 'DoWhile':
            return completes(node.body, unit) || leaves(node.body);
        case 'For':
        case 'ForEach':
            if (node.body !== null) completes(node.body, unit);
            return true;
        case 'Switch': {
            const cases = node.cases.map((each) => blockCompletes(each.body, unit));
            const hasElse = node.cases.some(({ kind }) => kind === 'WhenElse');
            return !hasElse || cases.includes(true);
        }
        case 'Try': {
            const body = blockCompletes(node.body, unit);
            const catches = node.catches.map((each) => blockCompletes(each.body, unit));
            const last = node.finally === null || blockCompletes(node.finally, unit);
            return last && (body || catches.includes(true));
        }
        case 'RunAs':
            return blockCompletes(node.body, unit);
        case 'Return':
        case 'Throw':
        case 'Break':
        case 'Continue':
            return false;
        default:
            return true;
    }
}

/** Whether a `break` or `continue` inside leads to the end of the loop whose body this is. */
function leaves(node: Statement): boolean {
    switch (node.kind) {
        case 'Break':
        case 'Continue':
            return true;
        case 'Block':
            return node.statements.some(leaves);
        case 'If':
            return leaves(node.then) || (node.otherwise !== null && leaves(node.otherwise));
        case 'Switch':
            return node.cases.some((each) => leaves(each.body));
        case 'Try':
            return [node.body, ...node.catches.map(({ body }) => body), node.finally].some(
                (block) => block !== null && leaves(block)
            );
        case 'RunAs':
            return leaves(node.body);
        default:
            return false;
    }
}
