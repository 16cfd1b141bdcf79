export interface Token {
    kind: 'number' | 'text' | 'name' | 'operator' | 'end';
    text: string;
    at: number;
}

const OPERATORS = ['<>', '!=', '==', '<=', '>=', '&&', '||'];
const SINGLE = '+-*/^&=<>!(),';

/** A mistake in a formula; `at` counts characters from its start. */
export class FormulaError extends Error {}

export function tokenize(formula: string): Token[] {
    const tokens: Token[] = [];
    let at = 0;
    while (at < formula.length) {
        const rest = formula.slice(at);
        const blank = /^(\s+|\/\*[^]*?\*\/)/.exec(rest);
        if (blank !== null) {
            at += blank[0].length;
            continue;
        }
        const token = readToken(rest, at);
        tokens.push(token.token);
        at += token.length;
    }
    tokens.push({ kind: 'end', text: '', at });
    return tokens;
}

function readToken(rest: string, at: number): { token: Token; length: number } {
    const number = /^(\d+(\.\d*)?|\.\d+)/.exec(rest);
    if (number !== null) return made('number', number[0], number[0].length, at);
    const quoted = /^("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')/.exec(rest);
    if (quoted !== null) return made('text', unquote(quoted[0]), quoted[0].length, at);
    const name = /^[$A-Za-z_][\w$]*(?:[.:][$A-Za-z_][\w$]*)*/.exec(rest);
    if (name !== null) return made('name', name[0], name[0].length, at);
    const operator = OPERATORS.find((each) => rest.startsWith(each)) ?? rest.charAt(0);
    if (operator.length === 1 && !SINGLE.includes(operator)) {
        throw new FormulaError(`Syntax error at character ${at + 1}: '${operator}'`);
    }
    return made('operator', operator, operator.length, at);
}

function made(
    kind: Token['kind'],
    text: string,
    length: number,
    at: number
): { token: Token; length: number } {
    return { token: { kind, text, at }, length };
}

function unquote(text: string): string {
    const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
    return text.slice(1, -1).replace(/\\([^])/g, (_, c: string) => escapes[c] ?? c);
}
