import type { SoqlValue } from '../../ast/index.ts';
import type { FieldDefinition } from '../../../schema/index.ts';
import type { QueryScope } from './QueryScope.ts';

type Family = 'string' | 'number' | 'boolean' | 'date' | 'datetime' | 'time';

const FAMILIES: Readonly<Record<string, Family>> = {
    String: 'string',
    Id: 'string',
    Integer: 'number',
    Long: 'number',
    Double: 'number',
    Decimal: 'number',
    Boolean: 'boolean',
    Date: 'date',
    Datetime: 'datetime',
    Time: 'time'
};

const ALLOWED: Record<Family, ReadonlySet<SoqlValue['kind']>> = {
    string: new Set(['string', 'null']),
    number: new Set(['number', 'currency', 'null']),
    boolean: new Set(['boolean', 'null']),
    date: new Set(['date', 'dateLiteral', 'null']),
    datetime: new Set(['datetime', 'dateLiteral', 'null']),
    time: new Set(['time', 'null'])
};

/** A literal must be of its field's type: SOQL does not convert. */
export function checkLiteral(
    value: SoqlValue,
    field: FieldDefinition,
    { scope }: QueryScope
): void {
    const family = FAMILIES[field.apexType.replace(/^System\./, '')];
    if (family === undefined || ALLOWED[family].has(value.kind)) return;
    scope.unit.report('filter-type', value, field.name, family);
}
