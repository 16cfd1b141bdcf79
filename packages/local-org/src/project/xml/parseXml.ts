import { XMLParser, XMLValidator } from 'fast-xml-parser';

import type { Position } from '../../apex/ast/index.ts';

/** An element with its place in the file. Text is trimmed; mixed content does not occur in metadata. */
export interface XmlElement {
    name: string;
    attributes: ReadonlyMap<string, string>;
    text: string;
    children: XmlElement[];
    at: Position;
}

/** Why a text is not XML. */
export class XmlError extends Error {
    readonly at: Position;

    constructor(message: string, at: Position) {
        super(message);
        this.at = at;
    }
}

type RawNode = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    captureMetaData: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
    trimValues: true
});
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

/**
 * Reads a whole XML text.
 *
 * @throws XmlError when it is not well-formed
 */
export function parseXml(text: string): XmlElement {
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) {
        throw new XmlError(verdict.err.msg, { line: verdict.err.line, column: verdict.err.col });
    }
    const lineStarts = startsOfLines(text);
    const nodes = parser.parse(text) as RawNode[];
    const root = nodes.find((node) => nameOf(node) !== TEXT);
    if (root === undefined) throw new XmlError('there is no element.', { line: 1, column: 1 });
    return convert(root, lineStarts);
}

function convert(node: RawNode, lineStarts: readonly number[]): XmlElement {
    const name = nameOf(node);
    const content = node[name] as RawNode[];
    const elements = content.filter((child) => nameOf(child) !== TEXT);
    const texts = content.filter((child) => nameOf(child) === TEXT);
    const meta = (node as Record<symbol, { startIndex: number } | undefined>)[META];
    return {
        name,
        attributes: new Map(Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, string>)),
        text: texts.map((child) => String(child[TEXT])).join(''),
        children: elements.map((child) => convert(child, lineStarts)),
        at: positionAt(meta?.startIndex ?? 0, lineStarts)
    };
}

function nameOf(node: RawNode): string {
    return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? TEXT;
}

function startsOfLines(text: string): number[] {
    const starts = [0];
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
        starts.push(index + 1);
    }
    return starts;
}

function positionAt(index: number, lineStarts: readonly number[]): Position {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= index) low = middle;
        else high = middle - 1;
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}
