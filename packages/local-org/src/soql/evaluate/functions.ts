import { MISSING_SOQL_FUNCTIONS } from '../../apex/ast/index.ts';
import type { SoqlFunction } from '../../apex/ast/index.ts';
import { ApexDate, ApexDatetime } from '../../runtime/values/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import { readPath, resolvePath, located, type FieldPath } from '../resolve/index.ts';
import { queryException, type QueryContext, type Row } from '../QueryContext.ts';
import { inZone, type ZonedMoment } from './zonedTime.ts';

/** A function of one record, ready to be computed. */
export interface RowFunction {
    /** The field it is applied to. */
    path: FieldPath;
    /** Apex type of the result. */
    type: 'Integer' | 'Date' | 'String' | 'Double';
    compute(row: Row): unknown;
}

/** Source: SOQL and SOSL Reference, "Date Functions". */
const DATE_FUNCTIONS: Readonly<Record<string, (moment: ZonedMoment) => unknown>> = {
    CALENDAR_MONTH: ({ date }) => date.month,
    CALENDAR_QUARTER: ({ date }) => quarterOf(date),
    CALENDAR_YEAR: ({ date }) => date.year,
    DAY_IN_MONTH: ({ date }) => date.day,
    DAY_IN_WEEK: ({ date }) => date.weekday + 1,
    DAY_IN_YEAR: ({ date }) => date.epochDay - ApexDate.of(date.year, 1, 1).epochDay + 1,
    DAY_ONLY: ({ date }) => date,
    FISCAL_MONTH: ({ date }) => date.month,
    FISCAL_QUARTER: ({ date }) => quarterOf(date),
    FISCAL_YEAR: ({ date }) => date.year,
    HOUR_IN_DAY: ({ hour }) => hour,
    WEEK_IN_MONTH: ({ date }) => Math.ceil(date.day / 7),
    WEEK_IN_YEAR: ({ date }) =>
        Math.ceil((date.epochDay - ApexDate.of(date.year, 1, 1).epochDay + 1) / 7)
};

/** True for functions of single records, as opposed to aggregates. */
export function isRowFunction(call: SoqlFunction): boolean {
    return call.name in DATE_FUNCTIONS || call.name === 'TOLABEL';
}

/** Resolves a date function or toLabel. */
export function rowFunction(
    context: QueryContext,
    object: ObjectDefinition,
    call: SoqlFunction,
    alias: string | null
): RowFunction {
    const [argument] = call.args;
    if (call.name === 'TOLABEL') return toLabel(context, object, call, alias);
    const compute = DATE_FUNCTIONS[call.name];
    if (compute === undefined) throw unknownFunction(context, call);
    const isConverted = argument?.kind === 'function' && argument.name === 'CONVERTTIMEZONE';
    const target = isConverted ? argument.args[0] : argument;
    if (target?.kind !== 'path') throw unknownFunction(context, call);
    const path = resolvePath(context, object, target.path, target.at, alias);
    const zone = isConverted ? context.user.timeZone : 'UTC';
    return {
        path,
        type: call.name === 'DAY_ONLY' ? 'Date' : 'Integer',
        compute: (row) => {
            const moment = momentOf(readPath(context, path, row), zone);
            return moment === null ? null : compute(moment);
        }
    };
}

function toLabel(
    context: QueryContext,
    object: ObjectDefinition,
    call: SoqlFunction,
    alias: string | null
): RowFunction {
    const [argument] = call.args;
    if (argument?.kind !== 'path') throw unknownFunction(context, call);
    const path = resolvePath(context, object, argument.path, argument.at, alias);
    const labels = new Map(path.field?.picklist?.values.map((each) => [each.value, each.label]));
    return {
        path,
        type: 'String',
        compute: (row) => {
            const value = readPath(context, path, row);
            if (typeof value !== 'string') return value;
            return value
                .split(';')
                .map((each) => labels.get(each) ?? each)
                .join(';');
        }
    };
}

function momentOf(value: unknown, zone: string): ZonedMoment | null {
    if (value instanceof ApexDate) return { date: value, hour: 0 };
    if (value instanceof ApexDatetime) return inZone(value.epochMilliseconds, zone);
    return null;
}

function quarterOf(date: ApexDate): number {
    return Math.floor((date.month - 1) / 3) + 1;
}

export function unknownFunction(context: QueryContext, call: SoqlFunction): Error {
    if (MISSING_SOQL_FUNCTIONS.has(call.name)) {
        return new Error(`${call.name}() of SOQL is not in the local org yet.`);
    }
    if (context.text !== null) return located(context, call.at, `unexpected token: '${call.name}'`);
    return queryException(context, `unexpected token: '${call.name}'`);
}
