import type { Node, TypeRef } from './common.ts';
import type { Declarator } from './declarations.ts';
import type { Expression } from './expressions.ts';

export type Statement =
    | Block
    | LocalVariable
    | ExpressionStatement
    | IfStatement
    | WhileStatement
    | DoWhileStatement
    | ForStatement
    | ForEachStatement
    | SwitchStatement
    | ReturnStatement
    | ThrowStatement
    | TryStatement
    | BreakStatement
    | ContinueStatement
    | DmlStatement
    | RunAsStatement;

export interface Block extends Node {
    kind: 'Block';
    statements: Statement[];
}

export interface LocalVariable extends Node {
    kind: 'LocalVariable';
    type: TypeRef;
    isFinal: boolean;
    declarators: Declarator[];
}

export interface ExpressionStatement extends Node {
    kind: 'ExpressionStatement';
    expression: Expression;
}

export interface IfStatement extends Node {
    kind: 'If';
    condition: Expression;
    then: Statement;
    otherwise: Statement | null;
}

export interface WhileStatement extends Node {
    kind: 'While';
    condition: Expression;
    body: Statement;
}

export interface DoWhileStatement extends Node {
    kind: 'DoWhile';
    body: Statement;
    condition: Expression;
}

export interface ForStatement extends Node {
    kind: 'For';
    initial: LocalVariable | Expression[] | null;
    condition: Expression | null;
    update: Expression[];
    /** null for `for (…);` */
    body: Statement | null;
}

export interface ForEachStatement extends Node {
    kind: 'ForEach';
    type: TypeRef;
    name: string;
    iterable: Expression;
    body: Statement | null;
}

export interface SwitchStatement extends Node {
    kind: 'Switch';
    subject: Expression;
    cases: SwitchCase[];
}

export type SwitchCase = Node & { body: Block } & (
        | { kind: 'WhenValues'; values: Expression[] }
        | { kind: 'WhenType'; type: TypeRef; name: string }
        | { kind: 'WhenElse' }
    );

export interface ReturnStatement extends Node {
    kind: 'Return';
    value: Expression | null;
}

export interface ThrowStatement extends Node {
    kind: 'Throw';
    value: Expression;
}

export interface TryStatement extends Node {
    kind: 'Try';
    body: Block;
    catches: CatchClause[];
    finally: Block | null;
}

export interface CatchClause extends Node {
    type: TypeRef;
    name: string;
    body: Block;
}

export interface BreakStatement extends Node {
    kind: 'Break';
}

export interface ContinueStatement extends Node {
    kind: 'Continue';
}

export interface DmlStatement extends Node {
    kind: 'Dml';
    operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
    /** `as user`, `as system`, or null where nothing is written. */
    accessMode: 'user' | 'system' | null;
    target: Expression;
    /** `upsert rows Account.External__c`: the field, dotted as written. */
    upsertField: string[] | null;
    /** `merge master duplicates`: the duplicates. */
    mergeWith: Expression | null;
}

export interface RunAsStatement extends Node {
    kind: 'RunAs';
    user: Expression;
    body: Block;
}
