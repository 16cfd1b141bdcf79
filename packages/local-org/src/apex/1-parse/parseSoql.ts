import type { SoqlQuery, SoslQuery } from '../ast/index.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { runGrammar } from './antlr.ts';
import { Conversion } from './Conversion.ts';
import { convertQuery } from './soql/query.ts';
import { convertSosl } from './soql/sosl.ts';

export interface ParsedQuery<Query> {
    /** null when the text is no query. */
    query: Query | null;
    diagnostics: Diagnostic[];
}

/**
 * Reads the text of a dynamic query, without brackets. Binds (`:name`, `:a.b`) arrive as expressions.
 *
 * @param file what diagnostics name as the place; a dynamic query has no file of its own
 */
export function parseSoql(text: string, file = 'query'): ParsedQuery<SoqlQuery> {
    const origin = { file, columnShift: 0 };
    const { tree, diagnostics } = runGrammar(literalEscapes(text), origin, (parser) =>
        parser.query()
    );
    if (!tree) {
        return { query: null, diagnostics };
    }
    const to = new Conversion(origin);
    return { query: convertQuery(tree, to), diagnostics: to.diagnostics };
}

/** Reads the text of a dynamic search: `FIND {x} …` as the API writes it, or `FIND 'x' …`, `FIND :x …`. */
export function parseSosl(text: string, file = 'search'): ParsedQuery<SoslQuery> {
    const bracketed = `[${text.trim()}]`;
    const origin = { file, columnShift: -1 };
    const isBraced = /^\[find\s*\{/i.test(bracketed);
    const { tree, diagnostics } = runGrammar(bracketed, origin, (parser) => {
        return isBraced ? parser.soslLiteralAlt() : parser.soslLiteral();
    });
    if (!tree) {
        return { query: null, diagnostics };
    }
    const to = new Conversion(origin);
    return { query: convertSosl(tree, to), diagnostics: to.diagnostics };
}

/** `\%` and `\_` are escapes of SOQL only; the grammar, which knows Apex's, keeps their backslash this way. */
function literalEscapes(text: string): string {
    return text.replace(/\\([\s\S])/g, (whole, next: string) =>
        next === '%' || next === '_' ? `\\${whole}` : whole
    );
}
