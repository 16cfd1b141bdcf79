import type { Node, TypeRef } from './common.ts';
import type { SoqlQuery, SoslQuery } from './soql.ts';

export type Expression =
    | Literal
    | NameExpression
    | FieldExpression
    | CallExpression
    | ThisExpression
    | SuperExpression
    | ConstructorCall
    | NewExpression
    | IndexExpression
    | UnaryExpression
    | PostfixExpression
    | BinaryExpression
    | AssignExpression
    | TernaryExpression
    | CastExpression
    | InstanceOfExpression
    | TypeLiteral
    | SoqlExpression
    | SoslExpression;

/** `value` is the literal's text for numbers (without suffix), the unescaped text for strings. */
export type Literal = Node & { kind: 'Literal' } & (
        | { literal: 'Integer' | 'Long' | 'Double' | 'Decimal' | 'String'; value: string }
        | { literal: 'Boolean'; value: boolean }
        | { literal: 'null'; value: null }
    );

/** A lone identifier: local, field, property, type or namespace. The check pass finds out which. */
export interface NameExpression extends Node {
    kind: 'Name';
    name: string;
}

/** `a.b` and `a?.b`: field, property, static member, inner type, SObject field, relationship, enum constant. */
export interface FieldExpression extends Node {
    kind: 'FieldAccess';
    target: Expression;
    name: string;
    isSafe: boolean;
    /** `(a?.b).c`: parentheses end a chain of `?.`, so `.c` runs even where `a` is null. */
    isParenthesized?: true;
}

/** `a.f(x)`, `a?.f(x)`, `f(x)`. */
export interface CallExpression extends Node {
    kind: 'Call';
    target: Expression | null;
    name: string;
    args: Expression[];
    isSafe: boolean;
    /** As in `FieldExpression`. */
    isParenthesized?: true;
}

export interface ThisExpression extends Node {
    kind: 'This';
}

export interface SuperExpression extends Node {
    kind: 'Super';
}

/** `this(…)` or `super(…)` as the first statement of a constructor. */
export interface ConstructorCall extends Node {
    kind: 'ConstructorCall';
    of: 'this' | 'super';
    args: Expression[];
}

export interface NewExpression extends Node {
    kind: 'New';
    type: TypeRef;
    creator:
        | { kind: 'arguments'; args: Expression[] }
        /** `new Account(Name = 'x')` */
        | { kind: 'fields'; fields: (Node & { name: string; value: Expression })[] }
        /** `new List<String>{ a, b }`, `new Set<Id>{ a }`, `new String[]{ a }` */
        | { kind: 'elements'; elements: Expression[] }
        /** `new Map<String, Integer>{ 'a' => 1 }` */
        | { kind: 'entries'; entries: { key: Expression; value: Expression }[] }
        /** `new String[5]` */
        | { kind: 'size'; size: Expression };
}

export interface IndexExpression extends Node {
    kind: 'Index';
    target: Expression;
    index: Expression;
    /** As in `FieldExpression`. */
    isParenthesized?: true;
}

export interface UnaryExpression extends Node {
    kind: 'Unary';
    operator: '+' | '-' | '!' | '~' | '++' | '--';
    operand: Expression;
}

export interface PostfixExpression extends Node {
    kind: 'Postfix';
    operator: '++' | '--';
    operand: Expression;
}

export type BinaryOperator =
    | '+'
    | '-'
    | '*'
    | '/'
    | '<<'
    | '>>'
    | '>>>'
    | '<'
    | '<='
    | '>'
    | '>='
    | '=='
    | '!='
    | '==='
    | '!=='
    | '&'
    | '|'
    | '^'
    | '&&'
    | '||'
    | '??';

/** `<>` arrives as `!=`. */
export interface BinaryExpression extends Node {
    kind: 'Binary';
    operator: BinaryOperator;
    left: Expression;
    right: Expression;
}

export interface AssignExpression extends Node {
    kind: 'Assign';
    /** null for plain `=`. */
    operator: '+' | '-' | '*' | '/' | '&' | '|' | '^' | '<<' | '>>' | '>>>' | null;
    target: Expression;
    value: Expression;
}

export interface TernaryExpression extends Node {
    kind: 'Ternary';
    condition: Expression;
    then: Expression;
    otherwise: Expression;
}

export interface CastExpression extends Node {
    kind: 'Cast';
    type: TypeRef;
    value: Expression;
}

export interface InstanceOfExpression extends Node {
    kind: 'InstanceOf';
    value: Expression;
    type: TypeRef;
}

/** `Account.class`, `List<String>.class` */
export interface TypeLiteral extends Node {
    kind: 'TypeLiteral';
    type: TypeRef;
}

export interface SoqlExpression extends Node {
    kind: 'Soql';
    query: SoqlQuery;
}

export interface SoslExpression extends Node {
    kind: 'Sosl';
    query: SoslQuery;
}
