import type { ObjectDefinition } from '../../../schema/index.ts';
import type { Scope } from '../Scope.ts';

/** The query that is being checked: its object, the alias it may be called by, the code around it. */
export interface QueryScope {
    readonly object: ObjectDefinition;
    readonly alias: string | null;
    readonly scope: Scope;
}
