import type { Expression } from './expressions.ts';
import type { SoqlQuery, SoslQuery } from './soql.ts';

/** The expressions of all binds of a query, in the order in which they stand in the tree. */
export function bindsOf(query: SoqlQuery | SoslQuery): Expression[] {
    const found: Expression[] = [];
    collect(query, found);
    return found;
}

function collect(part: unknown, found: Expression[]): void {
    if (typeof part !== 'object' || part === null) return;
    const node = part as { kind?: string; expression?: Expression };
    if (node.kind === 'bind' && node.expression !== undefined) {
        found.push(node.expression);
        return;
    }
    for (const inner of Object.values(part)) collect(inner, found);
}
