import type { ObjectDefinition } from '../../schema/index.ts';
import type { Row } from '../store/index.ts';

/** Computes formulas: validation rules, default values, formula fields. */
export interface FormulaEngine {
    /**
     * @param before the row before the change, for ISCHANGED and PRIORVALUE; null for a new one
     * @returns the formula's Apex value
     */
    evaluate(formula: string, object: ObjectDefinition, row: Row, before?: Row | null): unknown;
}
