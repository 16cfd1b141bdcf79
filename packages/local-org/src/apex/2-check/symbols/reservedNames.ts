import type { Node } from '../../ast/index.ts';
import type { UnitContext } from '../UnitContext.ts';

/** Words that no method or type may be called ("Reserved Keywords", Apex Developer Guide). */
const FOR_METHODS =
    'abstract and as asc break bulk by catch class commit continue delete desc do else enum extends false ' +
    'final finally for from global having if implements in insert instanceof interface like limit list map ' +
    'merge new not null nulls on or override private protected public return select static super ' +
    'testmethod this throw trigger true try undelete update upsert using virtual webservice where while';

/** Further words that no variable, field, property or parameter may be called. */
const FOR_VARIABLES =
    'activate any array autonomous begin bigdecimal blob boolean byte case cast char collect const currency ' +
    'date datetime decimal default double end exception exit export float goto group hint import inner int ' +
    'integer into join long loop number object of outer package parallel pragma retrieve rollback set short ' +
    'sobject sort string switch synchronized system then time transaction void when';

const METHOD_WORDS = new Set(FOR_METHODS.split(' '));
const VARIABLE_WORDS = new Set(`${FOR_METHODS} ${FOR_VARIABLES}`.split(' '));

export function checkVariableName(name: string, at: Node, unit: UnitContext): void {
    if (VARIABLE_WORDS.has(name.toLowerCase())) unit.report('reserved-name', at, name);
}

/** Methods and types keep clear of the same words, says the parser that Salesforce publishes with its tools. */
export function checkMethodOrTypeName(name: string, at: Node, unit: UnitContext): void {
    if (METHOD_WORDS.has(name.toLowerCase())) unit.report('reserved-name', at, name);
}
