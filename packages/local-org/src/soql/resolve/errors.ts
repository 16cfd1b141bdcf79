import type { Position } from '../../apex/ast/index.ts';
import type { ApexException } from '../../runtime/values/index.ts';
import { queryException, type QueryContext } from '../QueryContext.ts';

/** "No such column", with the platform's advice. */
export function noSuchColumn(
    context: QueryContext,
    at: Position,
    name: string,
    entity: string
): ApexException {
    return located(
        context,
        at,
        `No such column '${name}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`
    );
}

export function objectNotSupported(
    context: QueryContext,
    at: Position,
    name: string
): ApexException {
    return located(
        context,
        at,
        `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`
    );
}

export function unknownRelationship(
    context: QueryContext,
    at: Position,
    name: string,
    place: 'field path' | 'FROM part of query call'
): ApexException {
    return located(
        context,
        at,
        `Didn't understand relationship '${name}' in ${place}. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`
    );
}

/** A System.QueryException whose message points into the query's text, as the platform's does. */
export function located(context: QueryContext, at: Position, message: string): ApexException {
    if (context.text === null) return queryException(context, message);
    const line = context.text.split('\n')[at.line - 1] ?? '';
    const excerpt = line.slice(Math.max(0, at.column - 41), at.column + 40);
    const caret = ' '.repeat(Math.min(40, at.column - 1)) + '^';
    return queryException(
        context,
        `\n${excerpt}\n${caret}\nERROR at Row:${at.line}:Column:${at.column}\n${message}`
    );
}
