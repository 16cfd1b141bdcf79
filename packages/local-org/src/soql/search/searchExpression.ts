/** Decides whether a record with these words is found. */
export type SearchTest = (words: ReadonlySet<string>) => boolean;

/** A mistake in the text after FIND. */
export class SearchError extends Error {}

/** Words of a text as the search index has them: runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Reads a search expression: words, "phrases", `*` and `?`, AND, OR, AND NOT and parentheses; words without
 * an operator between them must all be there.
 *
 * @throws SearchError for terms of one character
 */
export function searchTest(expression: string): SearchTest {
    const tokens = expression.match(/"[^"]*"|\(|\)|[^\s()"]+/g) ?? [];
    const parser = new SearchParser(tokens);
    return parser.expression();
}

class SearchParser {
    readonly #tokens: readonly string[];
    #next = 0;

    constructor(tokens: readonly string[]) {
        this.#tokens = tokens;
    }

    expression(): SearchTest {
        let left = this.#conjunction();
        while (this.#take('OR')) {
            const [one, other] = [left, this.#conjunction()];
            left = (words) => one(words) || other(words);
        }
        return left;
    }

    #conjunction(): SearchTest {
        let left = this.#primary();
        for (;;) {
            const token = this.#peek();
            if (token === undefined || token === ')' || token.toUpperCase() === 'OR') return left;
            this.#take('AND');
            const isNot = this.#take('NOT');
            const [one, other] = [left, this.#primary()];
            left = (words) => one(words) && other(words) !== isNot;
        }
    }

    #primary(): SearchTest {
        if (this.#take('(')) {
            const inner = this.expression();
            this.#take(')');
            return inner;
        }
        const token = this.#tokens[this.#next++] ?? '';
        return token.startsWith('"') ? phraseTest(token.slice(1, -1)) : termTest(token);
    }

    #peek(): string | undefined {
        return this.#tokens[this.#next];
    }

    #take(word: string): boolean {
        if (this.#peek()?.toUpperCase() !== word) return false;
        this.#next++;
        return true;
    }
}

/** All words of the phrase; their order is not looked at. */
function phraseTest(phrase: string): SearchTest {
    const wanted = wordsOf(phrase);
    return (words) => wanted.every((word) => words.has(word));
}

function termTest(term: string): SearchTest {
    if (/[*?]/.test(term)) return wildcardTest(term);
    const wanted = wordsOf(term);
    if (wanted.join('').length < 2) {
        throw new SearchError(`search term must be longer than one character: ${term}`);
    }
    // A number written with blanks or brackets is one word of the index too.
    const whole = wanted.join('');
    return (words) => words.has(whole) || wanted.every((word) => words.has(word));
}

function wildcardTest(term: string): SearchTest {
    const letters = term.toLowerCase().replace(/[^\p{L}\p{N}*?]/gu, '');
    if (letters.replace(/[*?]/g, '').length < 2) {
        throw new SearchError(`search term must be longer than one character: ${term}`);
    }
    const source = letters.replaceAll('*', '.*').replaceAll('?', '.');
    const pattern = new RegExp(`^${source}$`, 'u');
    return (words) => [...words].some((word) => pattern.test(word));
}
