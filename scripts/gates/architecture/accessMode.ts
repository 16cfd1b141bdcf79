import {
    AccessLevelContext,
    DeleteStatementContext,
    DotExpressionContext,
    type ExpressionContext,
    FieldDeclarationContext,
    FormalParameterContext,
    InsertStatementContext,
    LocalVariableDeclarationContext,
    MergeStatementContext,
    type ApexParserRuleContext,
    PropertyDeclarationContext,
    SoqlLiteralContext,
    SubQueryContext,
    UndeleteStatementContext,
    UpdateStatementContext,
    UpsertStatementContext,
    WithClauseContext
} from '@apexdevtools/apex-parser';

import { type ApexSource, childrenOf, find, problemAt } from './ApexSource.ts';

const DML_STATEMENTS = [
    InsertStatementContext,
    UpdateStatementContext,
    UpsertStatementContext,
    DeleteStatementContext,
    UndeleteStatementContext,
    MergeStatementContext
];

/** The methods of Database that take an AccessLevel. */
const DATABASE_METHODS = new Set([
    'insert',
    'insertasync',
    'insertimmediate',
    'update',
    'updateasync',
    'updateimmediate',
    'upsert',
    'delete',
    'deleteasync',
    'deleteimmediate',
    'undelete',
    'merge',
    'convertlead',
    'query',
    'querywithbinds',
    'countquery',
    'countquerywithbinds',
    'getquerylocator',
    'getquerylocatorwithbinds',
    'getcursor',
    'getcursorwithbinds'
]);

/**
 * Every query and every change of records says whose permissions count. Left out, the answer depends on
 * the API version of the class: system mode before 67, user mode since.
 */
export function accessMode(source: ApexSource): string[] {
    if (source.isTest) return [];
    return [...queries(source), ...dmlStatements(source), ...databaseCalls(source)];
}

function queries(source: ApexSource): string[] {
    return find(source.tree, SoqlLiteralContext)
        .filter((literal) => !find(literal, WithClauseContext).some(saysMode))
        .map((literal) =>
            problemAt(
                source,
                literal,
                'this query names no access mode: add WITH USER_MODE or WITH SYSTEM_MODE'
            )
        );
}

/** An inner query has no WITH of its own, so any in the literal is the outer one's. */
function saysMode(clause: WithClauseContext): boolean {
    const isInner = find(clause, SubQueryContext).length > 0;
    return !isInner && /^WITH(USER|SYSTEM)_MODE$/i.test(clause.getText());
}

function dmlStatements(source: ApexSource): string[] {
    return DML_STATEMENTS.flatMap((kind) => find<ApexParserRuleContext>(source.tree, kind))
        .filter(
            (statement) =>
                !childrenOf(statement).some((child) => child instanceof AccessLevelContext)
        )
        .map((statement) => {
            const verb = statement.start.text.toLowerCase();
            return problemAt(
                source,
                statement,
                `this ${verb} names no access mode: write ${verb} as user or ${verb} as system`
            );
        });
}

function databaseCalls(source: ApexSource): string[] {
    const levels = accessLevelVariables(source);
    return find(source.tree, DotExpressionContext).flatMap((expression) => {
        const call = expression.dotMethodCall();
        const name = call?.anyId().getText() ?? '';
        if (!/^(system\.)?database$/i.test(expression.expression().getText())) return [];
        if (!DATABASE_METHODS.has(name.toLowerCase())) return [];
        const given = call?.expressionList()?.expression_list() ?? [];
        if (given.some((argument) => isAccessLevel(argument, levels))) return [];
        return [
            problemAt(
                source,
                expression,
                `Database.${name} names no access mode: pass AccessLevel.USER_MODE or AccessLevel.SYSTEM_MODE`
            )
        ];
    });
}

function isAccessLevel(argument: ExpressionContext, variables: ReadonlySet<string>): boolean {
    const text = argument.getText().toLowerCase();
    return /^(system\.)?accesslevel\./.test(text) || variables.has(text.replace(/^this\./, ''));
}

/** Fields, parameters and variables that hold an AccessLevel chosen elsewhere. */
function accessLevelVariables({ tree }: ApexSource): Set<string> {
    const named = [
        ...find(tree, FormalParameterContext).map(
            (each) => [each.typeRef(), each.id().getText()] as const
        ),
        ...find(tree, PropertyDeclarationContext).map(
            (each) => [each.typeRef(), each.id().getText()] as const
        ),
        ...[
            ...find(tree, FieldDeclarationContext),
            ...find(tree, LocalVariableDeclarationContext)
        ].flatMap((each) =>
            each
                .variableDeclarators()
                .variableDeclarator_list()
                .map((variable) => [each.typeRef(), variable.id().getText()] as const)
        )
    ];
    return new Set(
        named
            .filter(([type]) => /^(system\.)?accesslevel$/i.test(type.getText()))
            .map(([, name]) => name.toLowerCase())
    );
}
