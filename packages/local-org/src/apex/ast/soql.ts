import type { Node } from './common.ts';
import type { Expression } from './expressions.ts';

/**
 * One SOQL query, static or dynamic. Names stay as written: the soql folder resolves them against the
 * schema. In a dynamic query a bind's expression is a `Name` or a chain of `FieldAccess`.
 */
export interface SoqlQuery extends Node {
    kind: 'SoqlQuery';
    select: SelectItem[];
    /** `FROM Account a` has the alias `a`. In a subquery `object` is the child relationship's name. */
    from: { object: string; alias: string | null } & Node;
    usingScope: string | null;
    where: Condition | null;
    with: WithClause | null;
    groupBy: GroupBy | null;
    having: Condition | null;
    orderBy: OrderItem[];
    limit: SoqlNumber | null;
    offset: SoqlNumber | null;
    allRows: boolean;
    forClause: 'VIEW' | 'REFERENCE' | 'UPDATE' | null;
}

export type SelectItem = Node &
    (
        | { kind: 'field'; path: string[]; alias: string | null }
        /** COUNT() has no argument. Functions nest: `FORMAT(MIN(CloseDate))`. */
        | { kind: 'function'; call: SoqlFunction; alias: string | null }
        | { kind: 'subquery'; query: SoqlQuery }
        | {
              kind: 'typeof';
              relationship: string;
              when: { type: string; fields: string[][] }[];
              otherwise: string[][];
          }
        /** `FIELDS(ALL)` */
        | { kind: 'fields'; set: 'ALL' | 'STANDARD' | 'CUSTOM' }
    );

export interface SoqlFunction extends Node {
    kind: 'function';
    /** Upper case: COUNT, SUM, toLabel is TOLABEL, DAY_ONLY … */
    name: string;
    args: (SoqlFunction | SoqlFieldPath | SoqlValue)[];
}

export interface SoqlFieldPath extends Node {
    kind: 'path';
    path: string[];
}

export type Condition = Node &
    (
        | { kind: 'and' | 'or'; operands: Condition[] }
        | { kind: 'not'; operand: Condition }
        | {
              kind: 'comparison';
              left: SoqlFieldPath | SoqlFunction;
              operator: ComparisonOperator;
              right: SoqlValue;
          }
    );

export type ComparisonOperator =
    '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

export type SoqlValue = Node &
    (
        | { kind: 'string'; value: string }
        /** The number's text, sign included. */
        | { kind: 'number'; value: string }
        | { kind: 'boolean'; value: boolean }
        | { kind: 'null' }
        /** `2026-11-22` */
        | { kind: 'date'; value: string }
        /** `2026-11-22T10:00:00Z` */
        | { kind: 'datetime'; value: string }
        | { kind: 'time'; value: string }
        /** `TODAY`, `LAST_N_DAYS:30` (n = 30) */
        | { kind: 'dateLiteral'; name: string; n: number | null }
        /** `USD100.50` */
        | { kind: 'currency'; code: string; value: string }
        | { kind: 'list'; values: SoqlValue[] }
        | { kind: 'semiJoin'; query: SoqlQuery }
        | { kind: 'bind'; expression: Expression }
    );

export type SoqlNumber = Extract<SoqlValue, { kind: 'number' | 'bind' }>;

export type WithClause = Node &
    ({ kind: 'USER_MODE' | 'SYSTEM_MODE' | 'SECURITY_ENFORCED' } | { kind: 'other'; text: string });

export interface GroupBy extends Node {
    rollup: 'ROLLUP' | 'CUBE' | null;
    items: (SoqlFieldPath | SoqlFunction)[];
}

export interface OrderItem extends Node {
    by: SoqlFieldPath | SoqlFunction;
    descending: boolean;
    /** null where nothing is written: SOQL's default is nulls first when ascending, last when descending. */
    nulls: 'FIRST' | 'LAST' | null;
}

export interface SoslQuery extends Node {
    kind: 'SoslQuery';
    /** The search expression, a literal or a bind. */
    find: SoqlValue;
    /** ALL, NAME, EMAIL, PHONE, SIDEBAR */
    searchGroup: string;
    returning: {
        object: string;
        fields: string[];
        where: Condition | null;
        orderBy: OrderItem[];
        limit: SoqlNumber | null;
    }[];
    with: WithClause | null;
    limit: SoqlNumber | null;
}
