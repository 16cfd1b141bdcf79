import type { SoqlValue } from '../../apex/ast/index.ts';
import {
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexList,
    ApexSet,
    ApexTime,
    isApexRecord
} from '../../runtime/values/index.ts';
import { normalizeId, type FieldDefinition } from '../../schema/index.ts';
import { located } from '../resolve/index.ts';
import { queryException, type QueryContext } from '../QueryContext.ts';
import { startOfDay } from './zonedTime.ts';

/** What a comparison is made with, after binds are read: one value or several. */
export type Operand = { kind: 'one'; value: unknown } | { kind: 'many'; values: unknown[] };

/** The type that a value has to have, where it is known. */
export type ExpectedField = Pick<FieldDefinition, 'name' | 'type' | 'apexType'> | null;

/**
 * Reads a literal or bind as a value that fits the field it is compared with.
 *
 * @throws System.QueryException where the platform refuses the value
 */
export function operandOf(
    context: QueryContext,
    written: SoqlValue,
    field: ExpectedField
): Operand {
    if (written.kind === 'list') {
        const values = written.values.flatMap((each) => flatten(operandOf(context, each, field)));
        return { kind: 'many', values };
    }
    if (written.kind === 'bind')
        return bindOperand(context, context.binds(written.expression), field);
    return { kind: 'one', value: fit(context, literal(context, written, field), field) };
}

function flatten(operand: Operand): unknown[] {
    return operand.kind === 'one' ? [operand.value] : operand.values;
}

function bindOperand(context: QueryContext, value: unknown, field: ExpectedField): Operand {
    if (value instanceof ApexList || value instanceof ApexSet) {
        return { kind: 'many', values: [...value].map((each) => fit(context, each, field)) };
    }
    return { kind: 'one', value: fit(context, value, field) };
}

function literal(context: QueryContext, written: SoqlValue, field: ExpectedField): unknown {
    switch (written.kind) {
        case 'string':
            mustNotBeQuoted(context, written, field);
            return written.value;
        case 'number':
            return ApexDecimal.parse(written.value) ?? null;
        case 'boolean':
            return written.value;
        case 'null':
            return null;
        case 'date':
            return dateOf(written.value);
        case 'datetime':
            return new ApexDatetime(Date.parse(written.value));
        case 'time':
            return timeOf(written.value);
        default:
            throw located(context, written.at, `A ${written.kind} cannot stand here.`);
    }
}

const UNQUOTED: Readonly<Record<string, string>> = {
    Boolean: 'boolean',
    Integer: 'int',
    Long: 'long',
    Decimal: 'double',
    Double: 'double',
    Date: 'date',
    Datetime: 'dateTime',
    Time: 'time'
};

function mustNotBeQuoted(context: QueryContext, written: SoqlValue, field: ExpectedField): void {
    const type = field === null ? undefined : UNQUOTED[field.apexType];
    if (field === null || type === undefined) return;
    throw located(
        context,
        written.at,
        `value of filter criterion for field '${field.name}' must be of type ${type} and should not be enclosed in quotes`
    );
}

/** The value as the database keeps values of that field. Empty texts are null there. */
function fit(context: QueryContext, value: unknown, field: ExpectedField): unknown {
    if (value === '' || value === null || value === undefined) return null;
    if (isApexRecord(value)) return value.peek('Id');
    if (field === null) return value;
    if (field.apexType === 'Id' && typeof value === 'string') return fitId(context, value);
    if (field.apexType === 'Datetime' && value instanceof ApexDate) {
        return new ApexDatetime(startOfDay(value, context.user.timeZone));
    }
    return value;
}

function fitId(context: QueryContext, value: string): string {
    const id = normalizeId(value);
    if (id === null) throw queryException(context, `invalid ID field: ${value}`);
    return id;
}

function dateOf(text: string): ApexDate {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return ApexDate.of(year, month, day);
}

function timeOf(text: string): ApexTime {
    const date = new Date(`1970-01-01T${text.replace(/Z?$/, 'Z')}`);
    return new ApexTime(date.getTime());
}
