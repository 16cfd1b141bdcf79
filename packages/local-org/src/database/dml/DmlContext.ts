import type { Runtime } from '../../runtime/runtime.ts';
import type { OrgSchema } from '../../schema/index.ts';
import type { DmlOptions, TriggerCallback } from '../DatabaseEngine.ts';
import type { ValueReader } from '../records/index.ts';
import type { DataAccess } from '../security/index.ts';
import type { StandardBehaviour } from '../standard/index.ts';
import type { Store } from '../store/index.ts';
import type { FormulaEngine } from './FormulaEngine.ts';

/** Everything one DML statement may depend on. */
export interface DmlContext {
    rt: Runtime;
    schema: OrgSchema;
    store: Store;
    valueOf: ValueReader;
    triggers: TriggerCallback;
    formulas: FormulaEngine;
    standard: StandardBehaviour;
    access: DataAccess;
    options: DmlOptions;
    /** true where the platform itself writes fields that no code may. */
    writesReadOnly?: boolean;
    /** The master of a merge, while the records merged into it are deleted. */
    mergedInto?: string;
    /** Triggers running inside triggers, of this transaction. */
    depth: TriggerDepth;
}

export interface TriggerDepth {
    value: number;
}
