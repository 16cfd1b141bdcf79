import { ApexErrorListener, ApexLexer, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { ApexToken, ApexTokenStream, ApexParser } from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../../diagnostics.ts';
import { hideGroupingParentheses } from './hideGroupingParentheses.ts';
import { takeShortcuts } from './shortcuts.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';

/** Where a piece of text stands in its file, when it is not the whole file. */
export interface Origin {
    file: string;
    /** Added to the columns of line 1: −1 where a character was put in front of the text. */
    columnShift: number;
}

class Collector extends ApexErrorListener {
    readonly diagnostics: Diagnostic[] = [];
    private readonly origin: Origin;

    constructor(origin: Origin) {
        super();
        this.origin = origin;
    }

    override syntaxError(
        _recognizer: unknown,
        symbol: ApexToken | number | null,
        line: number,
        column: number,
        message: string
    ): void {
        // What follows the first mistake is mostly the parser finding its feet again.
        if (this.diagnostics.length > 0) {
            return;
        }
        const shift = line === 1 ? this.origin.columnShift : 0;
        const at = { line, column: column + 1 + shift };
        const token = typeof symbol === 'object' ? symbol : null;
        this.diagnostics.push(syntaxDiagnostic(this.origin.file, at, token, message));
    }

    override apexSyntaxError(): void {}
}

/**
 * Runs one grammar rule over a text that must be used up to its end.
 *
 * @returns the parse tree, or null together with the reasons
 */
export function runGrammar<Tree>(
    text: string,
    origin: Origin,
    rule: (parser: ApexParser) => Tree
): { tree: Tree | null; diagnostics: Diagnostic[] } {
    const collector = new Collector(origin);
    const { lexer, parser } = ApexParserFactory.createLexerAndParser(text, collector);
    takeShortcuts(parser);
    const tokens = parser.getTokenStream() as unknown as ApexTokenStream;
    tokens.fill();
    hideGroupingParentheses(tokens.tokens);
    if (collector.diagnostics.length > 0) {
        return { tree: null, diagnostics: collector.diagnostics };
    }

    const tree = rule(parser);
    rejectRest(parser, collector);
    lexer.removeErrorListeners();
    return collector.diagnostics.length > 0
        ? { tree: null, diagnostics: collector.diagnostics }
        : { tree, diagnostics: [] };
}

/** Rules such as `query` stop where they cannot go on, without complaint. */
function rejectRest(parser: ApexParser, collector: Collector): void {
    const next = parser.getCurrentToken();
    if (collector.diagnostics.length === 0 && next.type !== ApexLexer.EOF) {
        collector.syntaxError(null, next, next.line, next.column, 'extraneous input');
    }
}
