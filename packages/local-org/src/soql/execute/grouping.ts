import type { SoqlFieldPath, SoqlFunction, SoqlQuery, SelectItem } from '../../apex/ast/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import { ApexDecimal, isNumber, toDecimal, type ApexNumber } from '../../runtime/values/index.ts';
import {
    fieldModel,
    objectModel,
    type FieldType,
    type ObjectDefinition
} from '../../schema/index.ts';
import {
    collatorFor,
    compareValues,
    conditionTest,
    isRowFunction,
    rowFunction,
    unknownFunction,
    valueKey,
    type ConditionScope,
    type ExpectedField
} from '../evaluate/index.ts';
import { located, readPath, refuseDenied, resolvePath, sameName } from '../resolve/index.ts';
import { queryException, type QueryContext, type Row } from '../QueryContext.ts';
import { sortBy, sortKey } from './ordering.ts';

/** Rows that have the values of GROUP BY in common. */
type Group = Row[];

interface Column {
    name: string;
    read(group: Group): unknown;
}

/** An expression over a group, with the field it is about. */
interface GroupExpression {
    read(group: Group): unknown;
    field: ExpectedField & { caseSensitive?: boolean };
}

const AGGREGATES = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

/** True when a query has groups: by GROUP BY, or by aggregates over all its rows. */
export function isGrouped(query: SoqlQuery): boolean {
    return (
        query.groupBy !== null ||
        query.select.some((item) => item.kind === 'function' && hasAggregate(item.call))
    );
}

function hasAggregate(call: SoqlFunction): boolean {
    return (
        AGGREGATES.has(call.name) ||
        call.args.some((each) => each.kind === 'function' && hasAggregate(each))
    );
}

/** The AggregateResult records of a grouped query, ordered but not yet limited. */
export function groupRows(
    context: QueryContext,
    object: ObjectDefinition,
    query: SoqlQuery,
    rows: Row[]
): SObjectValue[] {
    if (query.groupBy !== null && query.groupBy.rollup !== null) {
        throw new Error(`GROUP BY ${query.groupBy.rollup} is not in the local org yet.`);
    }
    const resolver = new GroupResolver(context, object, query);
    const columns = resolver.columns();
    const groups = resolver.groups(rows);
    const scope: ConditionScope<Group> = {
        left: (written) => resolver.expression(written),
        semiJoin: () => {
            throw queryException(context, 'HAVING cannot have a semi-join');
        }
    };
    const kept =
        query.having === null ? groups : groups.filter(conditionTest(context, query.having, scope));
    const keys = query.orderBy.map((item) => sortKey(item, resolver.expression(item.by).read));
    refuseDenied(context);
    const sorted = sortBy(context, kept, keys);
    const definition = resultDefinition(columns);
    return sorted.map((group) => {
        const result = new SObjectValue(definition);
        for (const column of columns) result.setValue(column.name, column.read(group));
        return result;
    });
}

class GroupResolver {
    readonly #context: QueryContext;
    readonly #object: ObjectDefinition;
    readonly #query: SoqlQuery;

    constructor(context: QueryContext, object: ObjectDefinition, query: SoqlQuery) {
        this.#context = context;
        this.#object = object;
        this.#query = query;
    }

    columns(): Column[] {
        let unnamed = 0;
        return this.#query.select.map((item) => {
            const expression = this.#selected(item);
            const isFunction = item.kind === 'function';
            const alias = 'alias' in item ? item.alias : null;
            const name =
                alias ?? (isFunction ? `expr${unnamed++}` : (expression.field?.name ?? ''));
            return { name, read: expression.read };
        });
    }

    /** The rows in groups; without GROUP BY one group of all, even of none. */
    groups(rows: Row[]): Group[] {
        const { groupBy } = this.#query;
        if (groupBy === null) return [rows];
        const readers = groupBy.items.map((item) => this.#rowExpression(item).read);
        const groups = new Map<string, Group>();
        for (const row of rows) {
            const key = JSON.stringify(readers.map((read) => valueKey(read(row)) ?? null));
            const group = groups.get(key);
            if (group === undefined) groups.set(key, [row]);
            else group.push(row);
        }
        return [...groups.values()];
    }

    /** What HAVING and ORDER BY compare: an aggregate, or something grouped by. */
    expression(written: SoqlFieldPath | SoqlFunction): GroupExpression {
        if (written.kind === 'function' && !isRowFunction(written)) return this.#aggregate(written);
        if (written.kind === 'path') {
            const aliased = this.#aliased(written.path);
            if (aliased !== null) return aliased;
        }
        const { read, field } = this.#rowExpression(written);
        this.#mustBeGrouped(written);
        return { field, read: ([first]) => (first === undefined ? null : read(first)) };
    }

    #selected(item: SelectItem): GroupExpression {
        if (item.kind === 'function') return this.expression(item.call);
        if (item.kind === 'field') {
            return this.expression({ kind: 'path', path: item.path, at: item.at });
        }
        throw located(this.#context, item.at, 'Grouped queries select fields and aggregates only');
    }

    #aliased(path: readonly string[]): GroupExpression | null {
        const [name = ''] = path;
        const item = this.#query.select.find(
            (each) => 'alias' in each && each.alias !== null && sameName(each.alias, name)
        );
        return item?.kind === 'function' && path.length === 1 ? this.expression(item.call) : null;
    }

    #rowExpression(written: SoqlFieldPath | SoqlFunction): {
        read(row: Row): unknown;
        field: NonNullable<GroupExpression['field']>;
    } {
        const context = this.#context;
        const { alias } = this.#query.from;
        if (written.kind === 'function') {
            const call = rowFunction(context, this.#object, written, alias);
            const type = call.type === 'Date' ? ('Date' as const) : ('Number' as const);
            return {
                read: (row) => call.compute(row),
                field: { name: call.path.name, type, apexType: call.type }
            };
        }
        const path = resolvePath(context, this.#object, written.path, written.at, alias);
        const field = path.field ?? { name: path.name, type: 'Text' as const, apexType: 'String' };
        return { read: (row) => readPath(context, path, row), field };
    }

    #mustBeGrouped(written: SoqlFieldPath | SoqlFunction): void {
        const text = expressionText(written);
        const items = this.#query.groupBy?.items ?? [];
        if (items.some((item) => sameName(expressionText(item), text))) return;
        throw located(
            this.#context,
            written.at,
            `Field must be grouped or aggregated: ${written.kind === 'path' ? written.path.at(-1) : written.name}`
        );
    }

    #aggregate(call: SoqlFunction): GroupExpression {
        if (!AGGREGATES.has(call.name)) throw unknownFunction(this.#context, call);
        const [argument] = call.args;
        const number = { name: call.name, type: 'Number' as const, apexType: 'Integer' };
        if (argument === undefined) return { field: number, read: (group) => group.length };
        if (argument.kind !== 'path' && argument.kind !== 'function') {
            throw unknownFunction(this.#context, call);
        }
        const { read, field } = this.#rowExpression(argument);
        const values = (group: Group): unknown[] =>
            group.map(read).filter((value) => value !== null && value !== undefined);
        const isCount = call.name === 'COUNT' || call.name === 'COUNT_DISTINCT';
        const compute = this.#computation(call);
        return { field: isCount ? number : field, read: (group) => compute(values(group)) };
    }

    #computation(call: SoqlFunction): (values: unknown[]) => unknown {
        const collator = collatorFor(this.#context.user.locale);
        switch (call.name) {
            case 'COUNT':
                return (values) => values.length;
            case 'COUNT_DISTINCT':
                return (values) => new Set(values.map(distinctKey)).size;
            case 'SUM':
                return (values) => sum(values.filter(isNumber));
            case 'AVG':
                return (values) => average(values.filter(isNumber));
            case 'MIN':
                return (values) => extreme(values, (order) => order < 0, collator);
            default:
                return (values) => extreme(values, (order) => order > 0, collator);
        }
    }
}

function distinctKey(value: unknown): unknown {
    return typeof value === 'string' ? value.toLowerCase() : valueKey(value);
}

function sum(values: ApexNumber[]): unknown {
    if (values.length === 0) return null;
    if (values.every((value) => typeof value === 'number')) {
        return values.reduce((total: number, value) => total + Number(value), 0);
    }
    return values.map(toDecimal).reduce((total, value) => total.add(value));
}

/** The platform answers a Double with up to 15 digits; here a Decimal of the same value. */
function average(values: ApexNumber[]): unknown {
    if (values.length === 0) return null;
    const total = values.map(toDecimal).reduce((one, other) => one.add(other));
    return total
        .divideToScale(ApexDecimal.ofInteger(values.length), 15, 'HALF_EVEN')
        .stripTrailingZeros();
}

function extreme(
    values: unknown[],
    isBetter: (order: number) => boolean,
    collator: Intl.Collator
): unknown {
    let best: unknown = null;
    for (const value of values) {
        if (best === null || isBetter(compareValues(value, best, collator))) best = value;
    }
    return best;
}

function expressionText(written: SoqlFieldPath | SoqlFunction): string {
    if (written.kind === 'path') return written.path.join('.');
    const args = written.args.map((each) =>
        each.kind === 'path' || each.kind === 'function' ? expressionText(each) : each.kind
    );
    return `${written.name}(${args.join(',')})`;
}

/** AggregateResult is an SObject whose fields are the query's columns. */
function resultDefinition(columns: readonly Column[]): ObjectDefinition {
    const type: FieldType = 'AnyType';
    return objectModel(
        {
            name: 'AggregateResult',
            kind: 'standard',
            label: 'Aggregate Result',
            labelPlural: 'Aggregate Results',
            keyPrefix: '',
            nameField: 'Id',
            fields: columns.map(({ name }) => fieldModel(name, name, type)),
            childRelationships: [],
            sharingModel: 'FullAccess',
            recordTypes: [],
            validationRules: [],
            fieldSets: [],
            isCreateable: false,
            isUpdateable: false,
            isDeletable: false,
            isQueryable: false,
            isUndeletable: false,
            isTriggerable: false,
            isSetup: false,
            isDescribed: true,
            declaredIn: null
        },
        null
    );
}
