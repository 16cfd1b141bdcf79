import type { DmlContext } from '../DmlContext.ts';
import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

/** The object's own validation rules: a formula that is true refuses the record. */
export function checkRules(context: DmlContext, pending: PendingRow): void {
    const { object } = pending;
    for (const rule of object.validationRules) {
        if (!rule.active) continue;
        const refuses = context.formulas.evaluate(
            rule.errorConditionFormula,
            object,
            pending.row,
            pending.before
        );
        if (refuses !== true) continue;
        const field =
            rule.errorDisplayField === null ? undefined : object.field(rule.errorDisplayField);
        fail(
            pending,
            'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            rule.errorMessage,
            field === undefined ? [] : [field.name]
        );
    }
}
