import { DotExpressionContext } from '@apexdevtools/apex-parser';

import { type ApexSource, find, problemAt } from './ApexSource.ts';

const FORBIDDEN: Readonly<Record<string, string>> = {
    'test.isrunningtest':
        'code must not ask whether it is a test: put a seam where the test needs to step in',
    'system.debug': 'System.debug tells nobody in a customer’s org: record the failure or throw'
};

/** Calls that have no place in the package. */
export function forbiddenCalls(source: ApexSource): string[] {
    return find(source.tree, DotExpressionContext).flatMap((expression) => {
        const method = expression.dotMethodCall()?.anyId().getText();
        if (method === undefined) return [];
        const call = `${expression.expression().getText()}.${method}`.toLowerCase();
        const reason = FORBIDDEN[call.replace(/^system\.test\./, 'test.')];
        return reason === undefined ? [] : [problemAt(source, expression, reason)];
    });
}
