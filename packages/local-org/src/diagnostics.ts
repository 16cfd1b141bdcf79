import type { Position } from './apex/ast/index.ts';

/**
 * Every sentence the compiler can say, by code. `{0}`, `{1}` … stand for the arguments of `diagnostic`.
 * Where the Apex compiler has a wording of its own for the mistake, this is it.
 */
const catalogue = {
    // Syntax
    'unexpected-token': "Unexpected token '{0}'.",
    'missing-token': "Missing '{0}' at '{1}'.",
    'extra-token': "Extra '{0}', at '{1}'.",
    'unexpected-end': 'Unexpected end of file; expecting {0}.',
    'unrecognized-symbol': "Unrecognized symbol '{0}', which is not valid in Apex.",
    'open-string':
        'Line breaks are not allowed in string literals, and every string needs its closing quote.',
    'invalid-escape': "Illegal string literal: '{0}' is not an escape sequence.",
    'duplicate-modifier': 'Duplicate modifier: {0}',
    'integer-range': 'Illegal integer: {0} does not fit an Integer; write {0}L for a Long.',
    'long-range': 'Illegal long: {0} does not fit a Long.',
    'unsupported-syntax':
        '{0} is not in the local org yet. Write it another way, or add it where 1-parse converts it.',
    'unproven-indentation':
        'A multi-line string keeps its indentation in the local org; whether an org does is not proven.',

    // Declarations
    'duplicate-type': 'Duplicate class: {0} already exists in {1}',
    'duplicate-variable': 'Duplicate variable: {0}',
    'duplicate-field': 'Duplicate field: {0}',
    'duplicate-method': 'Method already defined: {0} from the type {1}',
    'missing-implementation': 'Class {0} must implement the method: {1}',
    'abstract-body': 'Abstract methods cannot have a body: {0}',
    'missing-body': 'Method must have a body: {0}',
    'missing-override': 'Method must use the override keyword: {0}',
    'nothing-to-override': '@Override specified for non-overriding method: {0}',
    'not-overridable': 'Non-virtual, non-abstract methods cannot be overridden: {0}',
    'not-extensible': 'Non-virtual and non-abstract type cannot be extended: {0}',
    'not-an-interface': 'Class can only implement interfaces: {0} is not an interface',
    'invalid-constructor': 'Invalid constructor name: {0}',
    'reserved-name': 'Identifier name is reserved: {0}',
    'exception-name': "Classes extending Exception must have a name ending in 'Exception': {0}",
    'not-exception-but-named':
        "Classes with a name ending in 'Exception' must extend Exception: {0}",
    'nested-too-deep': 'Inner types are not allowed to have inner types: {0}',
    'not-a-superclass': 'Class can only extend classes: {0} is not a class',
    'circular-heritage': 'Circular definition: {0}',
    'top-level-access': 'Top-level type must have public or global visibility',
    'static-in-inner': 'Static members can only be declared in a top level class type',
    'global-member': 'Defining type for global members must be declared as global: {0}',
    'abstract-in-concrete': 'Abstract methods are only permitted in abstract classes: {0}',
    'override-return': 'Method return types clash: {0} overrides one that returns {1}',
    'override-access': 'Cannot reduce the visibility of a overridden method: {0}',

    // Annotations
    'unknown-annotation': 'Annotation does not exist: {0}',
    'annotation-static': '{0} methods must be declared static: {1}',
    'aura-access': 'AuraEnabled methods must be public or global: {0}',
    'future-void': 'Future methods must have a void return type: {0}',
    'future-parameter':
        'Unsupported parameter type {0}. Valid types are: primitives, lists of primitives, and maps of primitives',
    'invocable-shape':
        'InvocableMethod methods must be public or global, take at most one List and return a List or nothing: {0}',
    'second-invocable': 'Only one method per type can be defined with InvocableMethod: {0}',
    'test-method-shape': 'Test methods must be static, return void and take no parameters: {0}',
    'rest-class-global': 'RestResource classes must be declared global: {0}',
    'rest-url-mapping': "RestResource needs urlMapping, a path that begins with '/': {0}",
    'http-outside-rest': '{0} can only be used in a class with RestResource',
    'http-method-shape': '{0} methods must be global and static: {1}',
    'second-http': 'Only one method per type can be defined with {0}: {1}',

    // Names
    'unknown-type': 'Invalid type: {0}',
    'unknown-variable': 'Variable does not exist: {0}',
    'unknown-method':
        'Method does not exist or incorrect signature: {0} {1}({2}) from the type {3}',
    'unknown-constructor': 'Constructor not defined: [{0}].<Constructor>({1})',
    'ambiguous-method': 'Method is ambiguous: {0}({1}) from the type {2}',
    'unknown-field': "No such column '{0}' on entity '{1}'.",
    'not-visible': '{0} is not visible: {1}',
    'static-from-instance': 'Static {0} cannot be referenced from a non static context: {1}',
    'instance-from-static': 'Non static {0} cannot be referenced from a static context: {1}',

    'unknown-record-field': 'Field does not exist: {0} on {1}',
    'unknown-label': 'External string does not exist: {0}',
    'unknown-page': 'Page {0} does not exist',
    'unknown-enum-constant': 'Enum value {0} does not exist on {1}',
    'not-readable': 'Property is not readable: {0}',
    'not-writeable': 'Field is not writeable: {0}',
    'safe-navigation-target':
        'Safe navigation operator can only follow a value, not a type or namespace: {0}',
    'misplaced-constructor-call':
        'Call to {0}() must be the first statement in a constructor method',

    // Types
    'illegal-assignment': 'Illegal assignment from {0} to {1}',
    'incompatible-types': 'Incompatible types since an instance of {0} is never an instance of {1}',
    'condition-type': 'Condition expression must be of type Boolean: {0}',
    'operator-types': 'Operator {0} cannot be applied to {1} and {2}',
    'comparison-types': 'Comparison arguments must be compatible types: {0}, {1}',
    'not-a-loop-source': 'Loop must iterate over collection: {0}',
    'final-assignment': 'Final variable has already been initialized: {0}',
    'not-assignable': 'Expression cannot be assigned: {0}',
    'not-initializable': 'Type cannot be constructed: {0}',
    'missing-return': 'Missing return statement required return type: {0}',
    'unexpected-return': 'Void method must not return a value',
    'return-value-missing': 'Non-void method must return a value: {0}',
    'unreachable-statement': 'Unreachable statement',
    'not-throwable': 'Throw expression must be of type exception: {0}',
    'not-an-exception': 'Exception type expected: {0}',
    'not-in-loop': '{0} statement must be inside a loop',
    'not-a-statement': 'Expression cannot be a statement.',
    'void-value': 'Expression of type void is not allowed here',
    'unary-type': 'Operator {0} cannot be applied to {1}',
    'logical-types': 'Operator {0} expects Boolean, not {1}',
    'ternary-types': 'Incompatible types in ternary operator: {0}, {1}',
    'not-a-list': 'Expression must be a list type: {0}',
    'loop-variable': 'Loop variable must be of type {1}, not {0}',
    'instanceof-never':
        'Operation instanceof is always false since an instance of {0} is never an instance of {1}',
    'instanceof-always':
        'Operation instanceof is always true since an instance of {0} is always an instance of {1}',
    'dml-type': 'DML requires SObject or SObject list type: {0}',
    'dml-not-allowed': 'DML operation {0} not allowed on {1}',
    'upsert-field':
        'Invalid field for upsert, must be an External Id custom or standard indexed field: {0}',
    'switch-type': 'Expression type cannot be used in a switch: {0}',
    'when-not-literal': 'When expression must be a literal or enum value',
    'duplicate-when': 'Duplicate when value: {0}',

    // Queries
    'unknown-sobject': "sObject type '{0}' is not supported.",
    'unknown-relationship': "Didn't understand relationship '{0}' in field path '{1}'.",
    'unknown-child-relationship':
        "Didn't understand relationship '{0}' in FROM part of query call: {1} has no such children.",
    'unfit-query-field': "field '{0}' can not be {1} in a query call",
    'unbounded-fields':
        'The SOQL FIELDS function is not supported with an unbounded set of fields in this API.',
    'not-grouped': 'Field must be grouped or aggregated: {0}',
    'bind-type': 'Invalid bind expression type of {0} for column of type {1}',
    'filter-type': "value of filter criterion for field '{0}' must be of type {1}",
    'security-enforced':
        'WITH SECURITY_ENFORCED is not supported from API version 67.0 on. Use WITH USER_MODE.',

    // Metadata
    'broken-project-file': 'sfdx-project.json cannot be read: {0}',
    'broken-xml': 'This is not well-formed XML: {0}',
    'wrong-root': 'The root element is <{0}>; this kind of file has <{1}>.',
    'unknown-element':
        '<{0}> in <{1}> is not known to the local org, which would ignore what an org obeys. Remove it, or read it in src/project/metadata.',
    'repeated-element': '<{0}> may stand only once in <{1}>.',
    'missing-element': '<{0}> needs a <{1}>.',
    'invalid-boolean': "<{0}> is 'true' or 'false', not '{1}'.",
    'invalid-number': "<{0}> is a whole number, not '{1}'.",
    'invalid-choice': "<{0}> is one of {2}, not '{1}'.",
    'duplicate-component': '{0} is already declared in {1}.',
    'missing-meta-file': '{0} has no {1} beside it, so it would not deploy.',
    'unknown-object': "'{0}' is no object of this org.",
    'unknown-object-field': "'{0}' is no field of {1}.",
    'disobeyed-metadata':
        '{0} act in an org and do nothing in the local org: what this file changes is not seen in its tests.',
    'invalid-metadata': '{0}',

    // What the local org lacks
    'not-implemented':
        '{0} is not in the local org yet. Add it in runtime/library, or see COMPATIBILITY.md.'
} satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof catalogue;

export type Severity = 'error' | 'warning';

/** One finding of the compiler. `line` and `column` start at 1. */
export interface Diagnostic {
    code: DiagnosticCode;
    message: string;
    file: string;
    line: number;
    column: number;
    severity: Severity;
}

/**
 * Builds a finding from its code.
 *
 * @param code a key of the catalogue
 * @param file path relative to the project
 * @param at where in the file
 * @param args what replaces `{0}`, `{1}` … in the sentence
 * @example diagnostic('unknown-variable', 'classes/A.cls', node.at, ['x'])
 */
export function diagnostic(
    code: DiagnosticCode,
    file: string,
    at: Position,
    args: readonly string[] = [],
    severity: Severity = 'error'
): Diagnostic {
    const message = catalogue[code].replace(/\{(\d)\}/g, (placeholder, index) => {
        return args[Number(index)] ?? placeholder;
    });
    return { code, message, file, line: at.line, column: at.column, severity };
}

/** `classes/A.cls:3:9: error unknown-variable: Variable does not exist: x` */
export function formatDiagnostic(found: Diagnostic): string {
    const place = `${found.file}:${found.line}:${found.column}`;
    return `${place}: ${found.severity} ${found.code}: ${found.message}`;
}
