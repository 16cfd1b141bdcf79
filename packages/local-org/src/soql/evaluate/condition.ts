import type { Condition, SoqlQuery, SoqlValue } from '../../apex/ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { located, readPath, resolvePath } from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';
import { collatorFor, compareValues, sameValue } from './compareValues.ts';
import { dayRange, type DayRange } from './dateLiterals.ts';
import { rowFunction } from './functions.ts';
import { likePattern } from './likePattern.ts';
import { operandOf, type ExpectedField, type Operand } from './literalValue.ts';
import { inZone, startOfDay } from './zonedTime.ts';
import { ApexDate, ApexDatetime } from '../../runtime/values/index.ts';

type Comparison = Extract<Condition, { kind: 'comparison' }>;

/** Decides about one record or, in HAVING, one group. */
export type Test<Subject> = (subject: Subject) => boolean;

/** What stands on the left of a comparison: how to read it and what kind of value it is. */
export interface Subjective<Subject> {
    read(subject: Subject): unknown;
    field: ExpectedField & { caseSensitive?: boolean };
}

export interface ConditionScope<Subject> {
    left(written: Comparison['left']): Subjective<Subject>;
    /** The values that the inner query of a semi-join selects. */
    semiJoin(query: SoqlQuery): unknown[];
}

/** The scope of WHERE: fields and functions of records of one object. */
export function rowScope(
    context: QueryContext,
    object: ObjectDefinition,
    alias: string | null,
    semiJoin: (query: SoqlQuery) => unknown[]
): ConditionScope<Row> {
    return {
        semiJoin,
        left: (written) => {
            if (written.kind === 'path') {
                const path = resolvePath(context, object, written.path, written.at, alias);
                if (path.field !== null) mustBeFilterable(context, path.field, written);
                return {
                    read: (row) => readPath(context, path, row),
                    field: path.field ?? {
                        name: path.name,
                        type: 'Text',
                        apexType: path.name === 'Id' ? 'Id' : 'String'
                    }
                };
            }
            const call = rowFunction(context, object, written, alias);
            return {
                read: (row) => call.compute(row),
                field: {
                    name: call.path.name,
                    type: call.type === 'Date' ? 'Date' : 'Number',
                    apexType: call.type
                }
            };
        }
    };
}

function mustBeFilterable(
    context: QueryContext,
    field: FieldDefinition,
    written: Comparison['left']
): void {
    if (field.filterable) return;
    throw located(context, written.at, `field '${field.name}' can not be filtered in a query call`);
}

/**
 * Makes the test of a condition. Two-valued as SOQL is: a comparison with an empty field is false, except
 * `!=`, NOT IN and EXCLUDES, which an empty field satisfies.
 */
export function conditionTest<Subject>(
    context: QueryContext,
    condition: Condition,
    scope: ConditionScope<Subject>
): Test<Subject> {
    switch (condition.kind) {
        case 'and': {
            const tests = condition.operands.map((each) => conditionTest(context, each, scope));
            return (subject) => tests.every((test) => test(subject));
        }
        case 'or': {
            const tests = condition.operands.map((each) => conditionTest(context, each, scope));
            return (subject) => tests.some((test) => test(subject));
        }
        case 'not': {
            const test = conditionTest(context, condition.operand, scope);
            return (subject) => !test(subject);
        }
        case 'comparison':
            return comparisonTest(context, condition, scope);
    }
}

function comparisonTest<Subject>(
    context: QueryContext,
    condition: Comparison,
    scope: ConditionScope<Subject>
): Test<Subject> {
    const left = scope.left(condition.left);
    const { right } = condition;
    if (right.kind === 'semiJoin') {
        const values = scope.semiJoin(right.query);
        const test = setTest(left, values);
        return condition.operator === 'NOT IN' ? (subject) => !test(subject) : test;
    }
    if (right.kind === 'dateLiteral') return dateLiteralTest(context, condition, left, right);
    const operand = operandOf(context, right, left.field);
    return operandTest(context, condition, left, operand);
}

function operandTest<Subject>(
    context: QueryContext,
    condition: Comparison,
    left: Subjective<Subject>,
    operand: Operand
): Test<Subject> {
    const isSensitive = left.field.caseSensitive === true;
    const isSet = operand.kind === 'many';
    const values = isSet ? operand.values : [operand.value];
    const [value = null] = values;
    switch (condition.operator) {
        case 'IN':
            return setTest(left, values);
        case 'NOT IN': {
            const test = setTest(left, values);
            return (subject) => !test(subject);
        }
        case 'INCLUDES':
            return includesTest(left, values);
        case 'EXCLUDES': {
            const test = includesTest(left, values);
            return (subject) => !test(subject);
        }
        case '=':
            if (isSet) return setTest(left, values);
            return (subject) => sameValue(left.read(subject), value, isSensitive);
        case '!=':
            if (isSet) {
                const test = setTest(left, values);
                return (subject) => !test(subject);
            }
            return (subject) => !sameValue(left.read(subject), value, isSensitive);
        case 'LIKE':
            return likeTest(left, values);
        default:
            return orderTest(context, condition, left, value);
    }
}

function likeTest<Subject>(left: Subjective<Subject>, values: unknown[]): Test<Subject> {
    const patterns = values
        .filter((each) => typeof each === 'string')
        .map((each) => likePattern(each));
    return (subject) => {
        const found = left.read(subject);
        return typeof found === 'string' && patterns.some((pattern) => pattern.test(found));
    };
}

function setTest<Subject>(left: Subjective<Subject>, values: unknown[]): Test<Subject> {
    const isSensitive = left.field.caseSensitive === true;
    const plain = new Set<unknown>();
    const others: unknown[] = [];
    for (const value of values) {
        if (typeof value === 'string') plain.add(isSensitive ? value : value.toLowerCase());
        else others.push(value);
    }
    return (subject) => {
        const found = left.read(subject);
        if (typeof found === 'string') return plain.has(isSensitive ? found : found.toLowerCase());
        return others.some((each) => sameValue(found, each, isSensitive));
    };
}

/** `'A;B'` asks for both of them. */
function includesTest<Subject>(left: Subjective<Subject>, values: unknown[]): Test<Subject> {
    const wanted = values.map((each) => String(each).toLowerCase().split(';'));
    return (subject) => {
        const found = left.read(subject);
        if (typeof found !== 'string') return false;
        const chosen = new Set(found.toLowerCase().split(';'));
        return wanted.some((group) => group.every((each) => chosen.has(each)));
    };
}

function orderTest<Subject>(
    context: QueryContext,
    condition: Comparison,
    left: Subjective<Subject>,
    value: unknown
): Test<Subject> {
    const collator = collatorFor(context.user.locale);
    const isWanted = orderOf(condition.operator);
    return (subject) => {
        const found = left.read(subject);
        if (found === null || value === null) return false;
        return isWanted(compareValues(found, value, collator));
    };
}

function orderOf(operator: Comparison['operator']): (order: number) => boolean {
    switch (operator) {
        case '<':
            return (order) => order < 0;
        case '<=':
            return (order) => order <= 0;
        case '>':
            return (order) => order > 0;
        default:
            return (order) => order >= 0;
    }
}

function dateLiteralTest<Subject>(
    context: QueryContext,
    condition: Comparison,
    left: Subjective<Subject>,
    literal: Extract<SoqlValue, { kind: 'dateLiteral' }>
): Test<Subject> {
    const zone = context.user.timeZone;
    const range = dayRange(literal.name, literal.n, inZone(context.now, zone).date);
    if (range === undefined) {
        throw located(context, literal.at, `unexpected token: '${literal.name}'`);
    }
    return (subject) => {
        const found = left.read(subject);
        const place = placeIn(found, range, zone);
        if (place === null) return condition.operator === '!=';
        switch (condition.operator) {
            case '=':
                return place === 0;
            case '!=':
                return place !== 0;
            case '<':
                return place < 0;
            case '<=':
                return place <= 0;
            case '>':
                return place > 0;
            default:
                return place >= 0;
        }
    };
}

/** -1 before the range, 0 in it, 1 after it; null for no date. */
function placeIn(value: unknown, range: DayRange, zone: string): -1 | 0 | 1 | null {
    if (value instanceof ApexDate) {
        if (value.epochDay < range.start.epochDay) return -1;
        return value.epochDay < range.end.epochDay ? 0 : 1;
    }
    if (!(value instanceof ApexDatetime)) return null;
    if (value.epochMilliseconds < startOfDay(range.start, zone)) return -1;
    return value.epochMilliseconds < startOfDay(range.end, zone) ? 0 : 1;
}
