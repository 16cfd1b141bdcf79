import type { ObjectDefinition } from '../../schema/index.ts';
import type { Row } from '../store/index.ts';

/** What a formula can see. */
export interface FormulaScope {
    object: ObjectDefinition;
    row: Row;
    /** The row before the change; null for a new record. */
    before: Row | null;
    now: number;
    timeZone: string;
    /** A field, own or of a parent, of a row. @throws FormulaError when there is none of that name */
    field(row: Row, path: readonly string[]): unknown;
    /** `$User.Id`, `$Label.X`, `$Permission.X` … @throws FormulaError when it is not known */
    global(path: readonly string[]): unknown;
}
