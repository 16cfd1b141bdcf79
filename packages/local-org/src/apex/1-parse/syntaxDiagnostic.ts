import type { ApexToken } from '@apexdevtools/apex-parser';
import { ApexLexer } from '@apexdevtools/apex-parser';
import type { Position } from '../ast/index.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics.ts';

/**
 * Says an error of the grammar in the words of the Apex compiler.
 *
 * @param token the token that stood in the way; null when the lexer found no token at all
 * @param message what ANTLR says
 */
export function syntaxDiagnostic(
    file: string,
    at: Position,
    token: ApexToken | null,
    message: string
): Diagnostic {
    if (token === null) {
        return lexerDiagnostic(file, at, message);
    }
    if (token.type === ApexLexer.EOF) {
        return diagnostic('unexpected-end', file, at, [expectation(message)]);
    }
    const missing = /^missing (.+) at /.exec(message);
    if (missing?.[1] !== undefined) {
        return diagnostic('missing-token', file, at, [unquote(missing[1]), token.text]);
    }
    return diagnostic('unexpected-token', file, at, [token.text]);
}

function lexerDiagnostic(file: string, at: Position, message: string): Diagnostic {
    const text = /token recognition error at: '([\s\S]*)'$/.exec(message)?.[1] ?? message;
    if (!text.startsWith("'")) {
        return diagnostic('unrecognized-symbol', file, at, [text]);
    }
    const escape = /\\(?![btnfr"'\\]|u[0-9a-fA-F]{4})[^\n]?$/.exec(text);
    return escape
        ? diagnostic('invalid-escape', file, at, [escape[0]])
        : diagnostic('open-string', file, at);
}

/** `… expecting {';', '.'}` names too much when it names everything. */
function expectation(message: string): string {
    const names = /expecting (.+)$/.exec(message)?.[1];
    return names === undefined || names.startsWith('{') ? 'more' : names;
}

/** A set of alternatives, `{'after', … Identifier}`, is the rule for names: nearly any word may be one. */
function unquote(name: string): string {
    return name.startsWith('{') ? 'identifier' : name.replace(/^'(.*)'$/, '$1');
}
