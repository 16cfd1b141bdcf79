import { ApexDecimal, isNumber, toDecimal } from '../../runtime/values/index.ts';
import type { FieldDefinition, ObjectDefinition, OrgSchema } from '../../schema/index.ts';
import { collatorFor, compareValues, sameValue } from '../../soql/index.ts';
import type { Row, Store } from '../store/index.ts';
import { normalizeValue } from './normalizeValue.ts';
import type { ValueReader } from './recordRows.ts';

/** The value of a roll-up summary field: computed from the details as they are now. */
export function rollUp(
    schema: OrgSchema,
    store: Store,
    valueOf: ValueReader,
    row: Row,
    field: FieldDefinition
): unknown {
    const { summary } = field;
    if (summary === null) return null;
    const [childName = '', lookupName = ''] = summary.foreignKey.split('.');
    const child = schema.object(childName);
    const lookup = child?.field(lookupName);
    if (child === undefined || lookup === undefined) {
        throw new Error(
            `The roll-up ${field.name} sums ${summary.foreignKey}, which is not there.`
        );
    }
    const details = [...(store.find(child.name, lookup.name, row['Id']) ?? [])].filter(
        (detail) => detail['IsDeleted'] !== true && passes(child, detail, summary, valueOf)
    );
    if (summary.operation === 'count') return ApexDecimal.ofInteger(details.length);
    const summed = child.field(summary.childField?.split('.')[1] ?? '');
    if (summed === undefined) throw new Error(`The roll-up ${field.name} has no field to sum.`);
    const values = details
        .map((detail) => valueOf(child, detail, summed))
        .filter((value) => value !== null && value !== undefined);
    if (summary.operation === 'sum') {
        return values
            .filter(isNumber)
            .map(toDecimal)
            .reduce((total, value) => total.add(value), ApexDecimal.ofInteger(0));
    }
    const sign = summary.operation === 'min' ? 1 : -1;
    const collator = collatorFor('en_US');
    return values.sort((one, other) => sign * compareValues(one, other, collator))[0] ?? null;
}

function passes(
    child: ObjectDefinition,
    detail: Row,
    summary: NonNullable<FieldDefinition['summary']>,
    valueOf: ValueReader
): boolean {
    return summary.filter.every((item) => {
        const field = child.field(item.field.split('.').at(-1) ?? '');
        if (field === undefined) throw new Error(`There is no field ${item.field} to filter by.`);
        const value = valueOf(child, detail, field);
        const wanted = item.value.split(',').map((text) => literal(field, text.trim()));
        switch (item.operation) {
            case 'equals':
                return wanted.some((each) => sameValue(value ?? null, each, false));
            case 'notEqual':
                return wanted.every((each) => !sameValue(value ?? null, each, false));
            default:
                return compares(item.operation, value, wanted[0], field);
        }
    });
}

function compares(
    operation: string,
    value: unknown,
    wanted: unknown,
    field: FieldDefinition
): boolean {
    const order =
        value === null || value === undefined
            ? NaN
            : compareValues(value, wanted, collatorFor('en_US'));
    switch (operation) {
        case 'lessThan':
            return order < 0;
        case 'greaterThan':
            return order > 0;
        case 'lessOrEqual':
            return order <= 0;
        case 'greaterOrEqual':
            return order >= 0;
        default:
            throw new Error(
                `The roll-up filter "${operation}" on ${field.name} is not in the local org yet.`
            );
    }
}

function literal(field: FieldDefinition, text: string): unknown {
    if (field.type === 'Checkbox') return text === 'True' || text === 'true' || text === '1';
    const isNumeric = field.apexType === 'Decimal' || field.apexType === 'Integer';
    return normalizeValue(field, isNumeric ? ApexDecimal.parse(text) : text);
}
