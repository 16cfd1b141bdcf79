/** Where something stands in its file. Both numbers start at 1. */
export interface Position {
    line: number;
    column: number;
}

/** Every node of the tree carries its position; `kind` tells nodes apart. */
export interface Node {
    at: Position;
}

/**
 * A type as written: `Map<String, List<Account>>`, `Outer.Inner`, `Account[]`.
 * `Account[]` arrives as `List<Account>`, so later passes know one form only.
 */
export interface TypeRef extends Node {
    kind: 'TypeRef';
    /** The dotted name as written, for example `['Schema', 'SObjectType']`. */
    name: string[];
    args: TypeRef[];
}
