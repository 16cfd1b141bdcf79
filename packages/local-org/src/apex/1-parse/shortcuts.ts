import { ApexParser } from '@apexdevtools/apex-parser';

/** What the generated parser asks at each fork of the grammar. */
interface Simulator {
    adaptivePredict(input: Tokens, decision: number, context: unknown): number;
}

interface Tokens {
    /** Type of the token so many places ahead; the next one is 1. */
    LA(offset: number): number;
}

/** Answers with the number of an alternative; null where the parser must find out by itself. */
type Shortcut = (input: Tokens) => number | null;

interface Atn {
    readonly decisionToState: readonly { readonly ruleIndex: number }[];
}

const { LT, GT, LPAREN, LIST, SET, MAP, DOT, COMMA, Identifier } = ApexParser;

const COLLECTIONS = new Set([LIST, SET, MAP]);
const PARTS_OF_TYPES = new Set([...COLLECTIONS, Identifier, DOT, COMMA]);

/** Alternatives by their place in the rule. */
const METHOD_CALL = 2;
const DOT_METHOD_CALL = 1;
const DECLARATION = 19;

/**
 * Forks at which the parser would read on to the end of an argument list or of a type, over and over, although a token
 * or two decide: half of the time that parsing takes. Each shortcut chooses what the parser would choose; a test
 * parses all Apex of this repository both ways.
 */
const SHORTCUTS: ReadonlyMap<number, Shortcut> = new Map([
    // List, Set and Map before "<", types and ">": type arguments.
    ...[0, 1, 2].map((fork) => at(ApexParser.RULE_typeName, fork, typeArguments)),
    // An expression that begins with a name and "(": a method call.
    at(ApexParser.RULE_expression, 0, (input) => (isCall(input) ? METHOD_CALL : null)),
    // A name and "(" after a dot: a method call as well.
    at(ApexParser.RULE_expression, 3, (input) => (isCall(input) ? DOT_METHOD_CALL : null)),
    // "Set<Id> ids" at the start of a statement: a declaration.
    at(ApexParser.RULE_statement, 0, (input) => (isDeclaration(input) ? DECLARATION : null))
]);

/** Makes a parser take the shortcuts. */
export function takeShortcuts(parser: ApexParser): void {
    const { _interp: simulator } = parser as unknown as { _interp: Simulator };
    const findOut = simulator.adaptivePredict.bind(simulator);
    simulator.adaptivePredict = (input, decision, context) =>
        SHORTCUTS.get(decision)?.(input) ?? findOut(input, decision, context);
}

/** @param fork which of the rule's forks, in the order of the grammar, counted from 0 */
function at(rule: number, fork: number, shortcut: Shortcut): [number, Shortcut] {
    const { decisionToState } = (ApexParser as unknown as { _ATN: Atn })._ATN;
    const ofRule = decisionToState.flatMap(({ ruleIndex }, decision) =>
        ruleIndex === rule ? [decision] : []
    );
    const decision = ofRule[fork];
    if (decision === undefined) throw new Error(`Rule ${rule} of the grammar has no fork ${fork}.`);
    return [decision, shortcut];
}

/** Alternative 1 of the fork takes type arguments; without "<" there are none, which is alternative 2. */
function typeArguments(input: Tokens): number | null {
    if (input.LA(1) !== LT) return 2;
    return endOfTypeArguments(input, 1) === null ? null : 1;
}

function isCall(input: Tokens): boolean {
    return input.LA(1) === Identifier && input.LA(2) === LPAREN;
}

/** `List<…> name` */
function isDeclaration(input: Tokens): boolean {
    if (!COLLECTIONS.has(input.LA(1)) || input.LA(2) !== LT) return false;
    const end = endOfTypeArguments(input, 2);
    return end !== null && input.LA(end) === Identifier;
}

/**
 * @param start offset of "<"
 * @returns offset behind its ">"; null when anything but types stands between
 */
function endOfTypeArguments(input: Tokens, start: number): number | null {
    let depth = 0;
    for (let offset = start; ; offset++) {
        const token = input.LA(offset);
        if (token === LT) depth++;
        else if (token === GT) depth--;
        else if (!PARTS_OF_TYPES.has(token)) return null;
        if (depth === 0) return offset + 1;
    }
}
