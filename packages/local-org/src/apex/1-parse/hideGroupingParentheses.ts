import { ApexLexer } from '@apexdevtools/apex-parser';
import type { ApexToken } from '@apexdevtools/apex-parser';

const HIDDEN = 1;

/** `(T) -x` can only be a cast when a number or its text form can be a T. */
const castableFromSigned = new Set(['integer', 'long', 'double', 'decimal', 'object']);

/** Before an opening parenthesis these start an expression; a name or `)` there would make it a call. */
const expressionStarters = new Set<number>([
    ApexLexer.ASSIGN,
    ApexLexer.ADD_ASSIGN,
    ApexLexer.SUB_ASSIGN,
    ApexLexer.MUL_ASSIGN,
    ApexLexer.DIV_ASSIGN,
    ApexLexer.LPAREN,
    ApexLexer.COMMA,
    ApexLexer.LBRACE,
    ApexLexer.LBRACK,
    ApexLexer.RETURN,
    ApexLexer.COLON,
    ApexLexer.QUESTION,
    ApexLexer.COAL,
    ApexLexer.ADD,
    ApexLexer.SUB,
    ApexLexer.MUL,
    ApexLexer.DIV,
    ApexLexer.LT,
    ApexLexer.GT,
    ApexLexer.EQUAL,
    ApexLexer.NOTEQUAL,
    ApexLexer.TRIPLEEQUAL,
    ApexLexer.TRIPLENOTEQUAL,
    ApexLexer.LESSANDGREATER,
    ApexLexer.AND,
    ApexLexer.OR,
    ApexLexer.MAPTO,
    ApexLexer.SEMI,
    ApexLexer.RBRACE
]);

/**
 * The grammar reads `(total) - 1` as a cast of `-1` to a type `total`. Apex means a subtraction. The
 * parentheses around a lone name before a sign carry no meaning there, so they leave the token channel.
 */
export function hideGroupingParentheses(tokens: ApexToken[]): void {
    const visible = tokens.filter((token) => token.channel === 0);
    for (let at = 1; at < visible.length; at++) {
        if (visible[at]?.type !== ApexLexer.LPAREN) {
            continue;
        }
        const close = endOfDottedName(visible, at + 1);
        const sign = visible[close + 1]?.type;
        const before = visible[at - 1];
        if (
            visible[close]?.type === ApexLexer.RPAREN &&
            (sign === ApexLexer.ADD || sign === ApexLexer.SUB) &&
            before !== undefined &&
            expressionStarters.has(before.type) &&
            !castableFromSigned.has(visible[close - 1]?.text.toLowerCase() ?? '')
        ) {
            (visible[at] as ApexToken).channel = HIDDEN;
            (visible[close] as ApexToken).channel = HIDDEN;
        }
    }
}

/** The index after `a` or `a.b.c` starting at `from`; `from` itself when no name stands there. */
function endOfDottedName(tokens: ApexToken[], from: number): number {
    let at = from;
    while (/^[A-Za-z_]\w*$/.test(tokens[at]?.text ?? '')) {
        if (tokens[at + 1]?.type !== ApexLexer.DOT) {
            return at + 1;
        }
        at += 2;
    }
    return from;
}
