import {
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    isNumber,
    toDouble
} from '../../runtime/values/index.ts';
import { collatorFor, compareValues, sameValue } from '../../soql/index.ts';
import type { FormulaScope } from './FormulaScope.ts';
import { asNumber, asText, FUNCTIONS, isBlank } from './functions.ts';
import type { FormulaNode } from './parseFormula.ts';
import { FormulaError } from './tokens.ts';

const DAY = 86_400_000;
type Call = Extract<FormulaNode, { kind: 'call' }>;

/** Computes a formula. @throws FormulaError for functions and names that are not known */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): unknown {
    switch (node.kind) {
        case 'number':
            return ApexDecimal.parse(node.text) ?? null;
        case 'text':
            return node.value;
        case 'name':
            return nameValue(node.path, scope);
        case 'unary': {
            const value = evaluateFormula(node.operand, scope);
            if (node.operator === '!') return value !== true;
            return node.operator === '-' ? asNumber(value).negate() : value;
        }
        case 'binary':
            return binary(node, scope);
        case 'call':
            return call(node, scope);
    }
}

function nameValue(path: readonly string[], scope: FormulaScope): unknown {
    const [first = ''] = path;
    if (path.length === 1) {
        const word = first.toUpperCase();
        if (word === 'TRUE') return true;
        if (word === 'FALSE') return false;
        if (word === 'NULL') return null;
    }
    return first.startsWith('$') ? scope.global(path) : scope.field(scope.row, path);
}

/** Functions that do not compute all their arguments, or need them as written. */
function call(node: Call, scope: FormulaScope): unknown {
    const at = (index: number): unknown => {
        const arg = node.args[index];
        return arg === undefined ? null : evaluateFormula(arg, scope);
    };
    switch (node.name) {
        case 'AND':
            return node.args.every((arg) => evaluateFormula(arg, scope) === true);
        case 'OR':
            return node.args.some((arg) => evaluateFormula(arg, scope) === true);
        case 'IF':
            return at(0) === true ? at(1) : at(2);
        case 'CASE':
            return caseOf(node, scope);
        case 'BLANKVALUE':
        case 'NULLVALUE': {
            const value = at(0);
            return isBlank(value) ? at(1) : value;
        }
        case 'ISNEW':
            return scope.before === null;
        case 'ISCHANGED':
            return isChanged(node, scope);
        case 'PRIORVALUE':
            return scope.field(scope.before ?? scope.row, pathOf(node));
        default: {
            const compute = FUNCTIONS[node.name];
            if (compute === undefined) {
                throw new FormulaError(
                    `The formula function ${node.name} is not in the local org yet. Add it in src/database/formula/functions.ts.`
                );
            }
            return compute(
                scope,
                node.args.map((arg) => evaluateFormula(arg, scope))
            );
        }
    }
}

function caseOf(node: Call, scope: FormulaScope): unknown {
    const [subject, ...rest] = node.args.map((arg) => () => evaluateFormula(arg, scope));
    const value = subject?.();
    for (let index = 0; index + 1 < rest.length; index += 2) {
        if (sameFormulaValue(value, rest[index]?.())) return rest[index + 1]?.();
    }
    return rest.at(-1)?.();
}

function isChanged(node: Call, scope: FormulaScope): boolean {
    if (scope.before === null) return false;
    const path = pathOf(node);
    return !sameValue(
        scope.field(scope.row, path) ?? null,
        scope.field(scope.before, path) ?? null,
        true
    );
}

function pathOf(node: Call): string[] {
    const [argument] = node.args;
    if (argument?.kind !== 'name') throw new FormulaError(`${node.name} needs a field.`);
    return argument.path;
}

function binary(node: Extract<FormulaNode, { kind: 'binary' }>, scope: FormulaScope): unknown {
    const left = evaluateFormula(node.left, scope);
    if (node.operator === '&&') return left === true && evaluateFormula(node.right, scope) === true;
    if (node.operator === '||') return left === true || evaluateFormula(node.right, scope) === true;
    const right = evaluateFormula(node.right, scope);
    switch (node.operator) {
        case '&':
            return asText(left) + asText(right);
        case '=':
        case '==':
            return sameFormulaValue(left, right);
        case '<>':
        case '!=':
            return !sameFormulaValue(left, right);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return isOrdered(node.operator, left, right);
        default:
            return arithmetic(node.operator, left, right);
    }
}

function sameFormulaValue(left: unknown, right: unknown): boolean {
    const isOneBlank = isBlank(left);
    if (isOneBlank || isBlank(right)) return isOneBlank && isBlank(right);
    return sameValue(left, right, true);
}

function isOrdered(operator: string, left: unknown, right: unknown): boolean {
    const areNumbers = isNumber(left) || isNumber(right);
    const [one, other] = areNumbers ? [asNumber(left), asNumber(right)] : [left, right];
    if (isBlank(one) || isBlank(other)) return false;
    const order = compareValues(one, other, collatorFor('en_US'));
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
}

function arithmetic(operator: string, left: unknown, right: unknown): unknown {
    if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
        return asText(left) + asText(right);
    }
    if (isMoment(left) || isMoment(right)) return momentArithmetic(operator, left, right);
    const one = asNumber(left);
    const other = asNumber(right);
    switch (operator) {
        case '+':
            return one.add(other);
        case '-':
            return one.subtract(other);
        case '*':
            return one.multiply(other);
        case '/':
            return other.isZero
                ? null
                : one.divideToScale(other, 18, 'HALF_UP').stripTrailingZeros();
        default:
            return ApexDecimal.ofDouble(one.toNumber() ** other.toNumber());
    }
}

function isMoment(value: unknown): value is ApexDate | ApexDatetime {
    return value instanceof ApexDate || value instanceof ApexDatetime;
}

/** Days between two moments, or a moment so many days away. */
function momentArithmetic(operator: string, left: unknown, right: unknown): unknown {
    if (isMoment(left) && isMoment(right)) {
        return ApexDecimal.ofDouble((milliseconds(left) - milliseconds(right)) / DAY);
    }
    const moment = isMoment(left) ? left : right;
    const days = toDouble(asNumber(isMoment(left) ? right : left)) * (operator === '-' ? -1 : 1);
    if (moment instanceof ApexDate) return new ApexDate(moment.epochDay + Math.trunc(days));
    if (moment instanceof ApexDatetime) {
        return new ApexDatetime(moment.epochMilliseconds + Math.round(days * DAY));
    }
    return null;
}

function milliseconds(value: ApexDate | ApexDatetime): number {
    return value instanceof ApexDate ? value.epochDay * DAY : value.epochMilliseconds;
}
