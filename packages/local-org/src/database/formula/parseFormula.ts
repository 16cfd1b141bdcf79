import { FormulaError, tokenize, type Token } from './tokens.ts';

export type FormulaNode =
    | { kind: 'number'; text: string }
    | { kind: 'text'; value: string }
    /** `Account.Name`, `$User.Id`, TRUE, NULL */
    | { kind: 'name'; path: string[] }
    | { kind: 'call'; name: string; args: FormulaNode[] }
    | { kind: 'unary'; operator: string; operand: FormulaNode }
    | { kind: 'binary'; operator: string; left: FormulaNode; right: FormulaNode };

/** Operators from loosest to tightest binding. */
const LEVELS: readonly (readonly string[])[] = [
    ['||'],
    ['&&'],
    ['=', '==', '<>', '!='],
    ['<', '<=', '>', '>='],
    ['&'],
    ['+', '-'],
    ['*', '/'],
    ['^']
];

/** @throws FormulaError */
export function parseFormula(text: string): FormulaNode {
    const parser = new Parser(tokenize(text));
    const node = parser.level(0);
    parser.mustEnd();
    return node;
}

class Parser {
    readonly #tokens: readonly Token[];
    #next = 0;

    constructor(tokens: readonly Token[]) {
        this.#tokens = tokens;
    }

    level(index: number): FormulaNode {
        const operators = LEVELS[index];
        if (operators === undefined) return this.#unary();
        let left = this.level(index + 1);
        for (;;) {
            const operator = this.#operator(operators);
            if (operator === null) return left;
            left = { kind: 'binary', operator, left, right: this.level(index + 1) };
        }
    }

    mustEnd(): void {
        const token = this.#peek();
        if (token.kind !== 'end') throw unexpected(token);
    }

    #unary(): FormulaNode {
        const operator = this.#operator(['-', '+', '!']);
        if (operator === null) return this.#primary();
        return { kind: 'unary', operator, operand: this.#unary() };
    }

    #primary(): FormulaNode {
        const token = this.#take();
        if (token.kind === 'number') return { kind: 'number', text: token.text };
        if (token.kind === 'text') return { kind: 'text', value: token.text };
        if (token.kind === 'name') {
            if (this.#operator(['(']) !== null) return this.#call(token.text);
            return { kind: 'name', path: token.text.split('.') };
        }
        if (token.text !== '(') throw unexpected(token);
        const inner = this.level(0);
        this.#expect(')');
        return inner;
    }

    #call(name: string): FormulaNode {
        const args: FormulaNode[] = [];
        if (this.#operator([')']) === null) {
            do args.push(this.level(0));
            while (this.#operator([',']) !== null);
            this.#expect(')');
        }
        return { kind: 'call', name: name.toUpperCase(), args };
    }

    #operator(wanted: readonly string[]): string | null {
        const token = this.#peek();
        if (token.kind !== 'operator' || !wanted.includes(token.text)) return null;
        this.#next++;
        return token.text;
    }

    #expect(operator: string): void {
        if (this.#operator([operator]) === null) throw unexpected(this.#peek());
    }

    #peek(): Token {
        return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
    }

    #take(): Token {
        const token = this.#peek();
        this.#next++;
        return token;
    }
}

function unexpected(token: Token): FormulaError {
    const what = token.kind === 'end' ? 'the end' : `'${token.text}'`;
    return new FormulaError(`Syntax error at character ${token.at + 1}: unexpected ${what}`);
}
