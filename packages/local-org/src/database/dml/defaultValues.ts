import type { ObjectDefinition } from '../../schema/index.ts';
import { normalizeValue } from '../records/index.ts';
import type { FormulaEngine } from './FormulaEngine.ts';

/** Field names and values of a new record: default formulas, default picklist values, unticked checkboxes. */
export function defaultValues(
    formulas: FormulaEngine,
    object: ObjectDefinition
): Map<string, unknown> {
    const values = new Map<string, unknown>();
    for (const field of object.fields) {
        const isComputed = field.formula !== null || field.summary !== null;
        const initial = field.picklist?.values.find((each) => each.default && each.active);
        if (isComputed) continue;
        if (field.defaultValue !== null) {
            const value = formulas.evaluate(field.defaultValue, object, {});
            values.set(field.name, normalizeValue(field, value));
        } else if (field.type === 'Checkbox') values.set(field.name, false);
        else if (initial !== undefined) values.set(field.name, initial.value);
    }
    return values;
}
