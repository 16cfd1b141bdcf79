/** An element of an XML document; mixed content is kept as text, comments are dropped. */
export interface XmlElement {
    readonly name: string;
    readonly line: number;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly XmlElement[];
    /** Text directly inside, trimmed, entities resolved. */
    readonly text: string;
}

/** A document that is not well formed. The message begins with the line. */
export class XmlError extends Error {}

/**
 * Parses an XML document and keeps line numbers, which metadata checks report. Knows what metadata
 * files use: declaration, comments, CDATA, attributes, the five entities and character references.
 *
 * @throws XmlError when the document is not well formed
 */
export function parseXml(source: string): XmlElement {
    const open: Draft[] = [];
    let root: XmlElement | undefined;
    for (const token of tokens(source)) {
        const current = open.at(-1);
        if (token.kind === 'text') {
            if (current) current.text += token.text;
            else if (token.text.trim() !== '') fail(token.line, 'text outside the root element');
        } else if (token.kind === 'end') {
            if (current?.name !== token.name) {
                fail(token.line, `</${token.name}> closes <${current?.name ?? 'nothing'}>`);
            }
            open.pop();
            const element = finish(current);
            const parent = open.at(-1);
            if (parent) parent.children.push(element);
            else root = element;
        } else {
            if (root) fail(token.line, `a second root element <${token.name}>`);
            open.push({ ...token, children: [], text: '' });
        }
    }
    const unclosed = open.at(-1);
    if (unclosed) fail(unclosed.line, `<${unclosed.name}> is never closed`);
    return root ?? fail(1, 'no element at all');
}

interface Draft {
    name: string;
    line: number;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
}

type Token =
    | { kind: 'start'; name: string; line: number; attributes: Record<string, string> }
    | { kind: 'end'; name: string; line: number }
    | { kind: 'text'; text: string; line: number };

const MARKUP =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

function* tokens(source: string): Generator<Token> {
    let at = 0;
    let line = 1;
    const skipTo = (end: number): string => {
        const passed = source.slice(at, end);
        line += passed.split('\n').length - 1;
        at = end;
        return passed;
    };
    for (const match of source.matchAll(MARKUP)) {
        const [all, cdata, closes, opens, attributes, selfClosing] = match;
        const before = line;
        yield { kind: 'text', text: unescape(skipTo(match.index), before), line: before };
        const here = line;
        skipTo(match.index + all.length);
        if (cdata !== undefined) yield { kind: 'text', text: cdata, line: here };
        if (closes !== undefined) yield { kind: 'end', name: closes, line: here };
        if (opens !== undefined) {
            yield {
                kind: 'start',
                name: opens,
                line: here,
                attributes: readAttributes(attributes, here)
            };
            if (selfClosing === '/') yield { kind: 'end', name: opens, line: here };
        }
    }
    yield { kind: 'text', text: unescape(source.slice(at), line), line };
}

function readAttributes(text = '', line: number): Record<string, string> {
    const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    return Object.fromEntries(
        pairs.map(([, name = '', double, single]) => [name, unescape(double ?? single ?? '', line)])
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'"
};

function unescape(text: string, line: number): string {
    if (text.includes('<')) fail(line, `"${text.trim().split('\n')[0] ?? ''}" is not a tag`);
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (all, decimal, hex, name) => {
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
        return ENTITIES[String(name)] ?? fail(line, `${all} is not an entity: write &amp; for &`);
    });
}

function finish({ name, line, attributes, children, text }: Draft): XmlElement {
    return { name, line, attributes, children, text: text.trim() };
}

function fail(line: number, message: string): never {
    throw new XmlError(`${line}: ${message}`);
}
