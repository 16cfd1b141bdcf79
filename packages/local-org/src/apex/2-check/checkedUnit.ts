import type { Diagnostic } from '../../diagnostics.ts';
import type {
    CompilationUnit,
    Expression,
    ForEachStatement,
    Node,
    SoqlExpression,
    TypeRef
} from '../ast/index.ts';
import type { Conversion } from './conversions.ts';
import type { Reference } from './references.ts';
import type { LocalSymbol, TriggerSymbol, TypeSymbol } from './symbols.ts';
import type { ApexType } from './types.ts';

/** One parsed file and what its `-meta.xml` says. */
export interface SourceUnit {
    readonly unit: CompilationUnit;
    /** `67` for `67.0`. */
    readonly apiVersion: number;
}

/** What a file means, beside its tree. Every expression of the file has a type. */
export interface CheckedUnit {
    readonly unit: CompilationUnit;
    readonly apiVersion: number;
    /** The top-level type; null for a trigger. */
    readonly symbol: TypeSymbol | null;
    /** The trigger; null for a type. */
    readonly trigger: TriggerSymbol | null;
    /**
     * Type of each expression before its conversion. A Name or FieldAccess that means a type or namespace
     * (see its reference) has the type itself, or `void` for a namespace.
     */
    readonly types: ReadonlyMap<Expression, ApexType>;
    readonly references: ReadonlyMap<Node, Reference>;
    readonly typeRefs: ReadonlyMap<TypeRef, ApexType>;
    readonly conversions: ReadonlyMap<Expression, Conversion>;
    /** The symbol that a Declarator, Parameter, ForEach, CatchClause, WhenType or setter declares. */
    readonly locals: ReadonlyMap<Node, LocalSymbol>;
    readonly loops: ReadonlyMap<ForEachStatement, Loop>;
    readonly queries: ReadonlyMap<SoqlExpression, QueryResult>;
    /** User declarations inside the file by their node, inner ones too. */
    readonly symbols: ReadonlyMap<Node, TypeSymbol>;
    /** What the local org does not have, in words, by the node that needs it. Such a node may have no type. */
    readonly gaps: ReadonlyMap<Node, string>;
}

/** How a `for (T x : y)` runs. */
export interface Loop {
    /** `chunks`: `for (List<Account> rows : [SELECT …])`, 200 rows at a time. */
    readonly source: 'list' | 'set' | 'iterable' | 'queryRows' | 'queryChunks';
    /** From element to loop variable. */
    readonly conversion: Conversion | null;
}

/** What a query gives: rows of an object, `AggregateResult` rows, or a number (`COUNT()`). */
export interface QueryResult {
    readonly kind: 'rows' | 'aggregate' | 'count';
    /** Official name of the object in FROM. */
    readonly object: string;
}

/** A whole project after checking. Emit only when no diagnostic is an error. */
export interface CheckedProgram {
    readonly units: readonly CheckedUnit[];
    /** User types by lower-case qualified name (`outer.inner`), inner ones too. */
    readonly types: ReadonlyMap<string, TypeSymbol>;
    readonly triggers: readonly TriggerSymbol[];
    /** In order of file, line, column. */
    readonly diagnostics: readonly Diagnostic[];
}
