import {
    toId18,
    ApexDate,
    ApexDatetime,
    isNumber,
    toDecimal,
    toDouble
} from '../../values/index.ts';
import type { FieldDefinition } from '../../../schema/index.ts';
import type { Runtime } from '../../runtime.ts';

/**
 * A value given by `put` as a value of the field's type: what an assignment would convert is converted.
 *
 * @throws System.SObjectException "Illegal assignment from String to Decimal"
 */
export function coerceFieldValue(rt: Runtime, field: FieldDefinition, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    switch (field.apexType) {
        case 'Decimal':
        case 'Double':
            if (isNumber(value)) return toDecimal(value);
            break;
        case 'Integer':
            if (typeof value === 'number') return value;
            if (isNumber(value)) return Math.trunc(toDouble(value));
            break;
        case 'Long':
            if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value);
            break;
        case 'Id':
            if (typeof value === 'string') return idOf(rt, value);
            break;
        case 'Datetime':
            if (value instanceof ApexDate) return new ApexDatetime(value.epochDay * 86_400_000);
            if (value instanceof ApexDatetime) return value;
            break;
        case 'Date':
            if (value instanceof ApexDate) return value;
            if (value instanceof ApexDatetime) {
                return new ApexDate(Math.floor(value.epochMilliseconds / 86_400_000));
            }
            break;
        case 'Boolean':
            if (typeof value === 'boolean') return value;
            break;
        case 'String':
            if (typeof value === 'string') return value;
            break;
        default:
            return value;
    }
    throw rt.exception(
        'System.SObjectException',
        `Illegal assignment from ${typeName(rt, value)} to ${field.apexType}`
    );
}

function idOf(rt: Runtime, text: string): string {
    const id = toId18(text);
    if (id !== undefined) return id;
    throw rt.exception('System.StringException', `Invalid id: ${text}`);
}

function typeName(rt: Runtime, value: unknown): string {
    return rt.types.typeOf(value).name;
}
