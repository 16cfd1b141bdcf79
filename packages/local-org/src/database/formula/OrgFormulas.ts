import type { Runtime } from '../../runtime/runtime.ts';
import type { ApexDecimal } from '../../runtime/values/index.ts';
import { isNumber, toDecimal } from '../../runtime/values/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { FormulaEngine } from '../dml/index.ts';
import { compactRow } from '../records/index.ts';
import type { ValueReader } from '../records/index.ts';
import type { Row, Store } from '../store/index.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import type { FormulaScope } from './FormulaScope.ts';
import { parseFormula, type FormulaNode } from './parseFormula.ts';
import { FormulaError } from './tokens.ts';

/** Formulas over the org's records. */
export class OrgFormulas implements FormulaEngine {
    readonly #rt: Runtime;
    readonly #store: Store;
    readonly #valueOf: ValueReader;
    readonly #parsed = new Map<string, FormulaNode>();

    constructor(rt: Runtime, store: Store, valueOf: ValueReader) {
        this.#rt = rt;
        this.#store = store;
        this.#valueOf = valueOf;
    }

    evaluate(
        formula: string,
        object: ObjectDefinition,
        row: Row,
        before: Row | null = null
    ): unknown {
        try {
            return evaluateFormula(this.#parse(formula), this.#scope(object, row, before));
        } catch (cause) {
            if (!(cause instanceof FormulaError)) throw cause;
            throw new Error(`${object.name}: the formula "${formula}" failed. ${cause.message}`);
        }
    }

    /** The value of a formula field, in the field's type. */
    fieldValue(object: ObjectDefinition, row: Row, field: FieldDefinition): unknown {
        const value = this.evaluate(field.formula ?? '', object, row);
        if (field.type === 'Checkbox') return value === true;
        if (value === '') return null;
        if (!isNumber(value)) return value;
        const decimal: ApexDecimal = toDecimal(value);
        return decimal.scale > field.scale ? decimal.setScale(field.scale, 'HALF_UP') : decimal;
    }

    #parse(formula: string): FormulaNode {
        let node = this.#parsed.get(formula);
        if (node === undefined) {
            node = parseFormula(formula);
            this.#parsed.set(formula, node);
        }
        return node;
    }

    #scope(object: ObjectDefinition, row: Row, before: Row | null): FormulaScope {
        return {
            object,
            row,
            before,
            now: this.#rt.host.clock.now(),
            timeZone: this.#rt.transaction.user.timeZone,
            field: (from, path) => this.#field(object, from, path),
            global: (path) => this.#global(path)
        };
    }

    #field(object: ObjectDefinition, row: Row, path: readonly string[]): unknown {
        const [first = '', ...rest] = path;
        if (rest.length === 0) {
            const field = object.field(first);
            if (field === undefined) throw new FormulaError(`Field ${first} does not exist.`);
            return this.#valueOf(object, row, field);
        }
        const lookup = object.relationship(first.split(':')[0] ?? '');
        if (lookup === undefined) throw new FormulaError(`Relationship ${first} does not exist.`);
        const id = row[lookup.name];
        if (typeof id !== 'string') return null;
        const parent =
            this.#rt.schema.objectByKeyPrefix(id.slice(0, 3)) ??
            this.#rt.schema.object(lookup.referenceTo[0] ?? '');
        const found = parent === undefined ? undefined : this.#store.get(parent.name, id);
        if (parent === undefined || found === undefined) return null;
        return this.#field(parent, found, rest);
    }

    #global(path: readonly string[]): unknown {
        const [root = '', ...rest] = path;
        const { user } = this.#rt.transaction;
        switch (root.toLowerCase()) {
            case '$user':
                return this.#recordField('User', user.id, rest);
            case '$profile':
                return this.#recordField('Profile', user.profileId, rest);
            case '$userrole':
                return user.roleId === null
                    ? null
                    : this.#recordField('UserRole', user.roleId, rest);
            case '$organization':
                return this.#recordField('Organization', this.#rt.host.organization.id, rest);
            case '$permission':
                return this.#rt.host.permissions.hasCustomPermission(user.id, rest.join('.'));
            case '$label':
                return this.#rt.host.label(
                    rest.length > 1 ? rest[0]! : null,
                    rest.at(-1) ?? '',
                    user.language
                );
            default:
                throw new FormulaError(`${path.join('.')} is not in the local org yet.`);
        }
    }

    #recordField(objectName: string, id: string, path: readonly string[]): unknown {
        const object = this.#rt.schema.object(objectName);
        const row = this.#store.get(objectName, id);
        if (object === undefined || row === undefined) return null;
        return this.#field(object, compactRow(row), path);
    }
}
