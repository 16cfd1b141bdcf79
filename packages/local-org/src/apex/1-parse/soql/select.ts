import type {
    FieldNameContext,
    FieldNameListContext,
    SelectEntryContext,
    SoqlFunctionContext,
    SubFieldEntryContext,
    TypeOfContext
} from '@apexdevtools/apex-parser';
import type { Position, SelectItem } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertAlias } from './aliases.ts';
import { convertFunction } from './functions.ts';
import { convertSubQuery } from './query.ts';

export function convertSelectItem(
    tree: SelectEntryContext | SubFieldEntryContext,
    to: Conversion
): SelectItem {
    const at = to.at(tree);
    const alias = convertAlias(tree.soqlId(), to);
    const call = tree.soqlFunction();
    if (call) {
        return (
            fieldSetOf(call, at) ?? { kind: 'function', at, call: convertFunction(call, to), alias }
        );
    }
    const subQuery = tree.subQuery();
    if (subQuery) {
        return { kind: 'subquery', at, query: convertSubQuery(subQuery, to) };
    }
    const typeOf = tree.typeOf();
    return typeOf
        ? convertTypeOf(typeOf, at)
        : { kind: 'field', at, path: pathOf(tree.fieldName()), alias };
}

export function pathOf(tree: FieldNameContext): string[] {
    return tree.soqlId_list().map((part) => part.getText());
}

function fieldSetOf(tree: SoqlFunctionContext, at: Position): SelectItem | null {
    const set = tree.soqlFieldsParameter()?.getText().toUpperCase();
    return set === 'ALL' || set === 'STANDARD' || set === 'CUSTOM'
        ? { kind: 'fields', at, set }
        : null;
}

function convertTypeOf(tree: TypeOfContext, at: Position): SelectItem {
    const otherwise = tree.elseClause();
    return {
        kind: 'typeof',
        at,
        relationship: tree.fieldName().getText(),
        when: tree.whenClause_list().map((clause) => ({
            type: clause.fieldName().getText(),
            fields: pathsOf(clause.fieldNameList())
        })),
        otherwise: otherwise ? pathsOf(otherwise.fieldNameList()) : []
    };
}

function pathsOf(tree: FieldNameListContext): string[][] {
    return tree.fieldName_list().map(pathOf);
}
