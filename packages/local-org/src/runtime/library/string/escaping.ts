import type { PlatformFunction } from '../definePlatformType.ts';
import { HTML3_ENTITIES, HTML4_ENTITIES, XML_ENTITIES } from './entities.ts';
import type { EntityTable } from './entities.ts';

/** The `escape…` and `unescape…` methods. */
export const escaping: Readonly<Record<string, PlatformFunction>> = {
    escapeCsv: (_rt, self: string) =>
        /[",\r\n]/.test(self) ? `"${self.replaceAll('"', '""')}"` : self,
    unescapeCsv: (_rt, self: string) => unescapeCsv(self),
    escapeEcmaScript: (_rt, self: string) => escapeCode(self, `"'/`),
    escapeJava: (_rt, self: string) => escapeCode(self, '"'),
    unescapeEcmaScript: (_rt, self: string) => unescapeCode(self),
    unescapeJava: (_rt, self: string) => unescapeCode(self),
    escapeUnicode: (_rt, self: string) =>
        self.replace(/[^\x20-\x7f]/g, (unit) => unicodeEscape(unit)),
    unescapeUnicode: (_rt, self: string) => unescapeUnicode(self),
    escapeHtml3: (_rt, self: string) => escapeEntities(self, HTML3_ENTITIES),
    escapeHtml4: (_rt, self: string) => escapeEntities(self, HTML4_ENTITIES),
    escapeXml: (_rt, self: string) => escapeEntities(self, XML_ENTITIES),
    unescapeHtml3: (_rt, self: string) => unescapeEntities(self, HTML3_ENTITIES),
    unescapeHtml4: (_rt, self: string) => unescapeEntities(self, HTML4_ENTITIES),
    unescapeXml: (_rt, self: string) => unescapeEntities(self, XML_ENTITIES)
};

/** Puts a backslash before every apostrophe. (Also before backslashes on the platform.) */
export function escapeSingleQuotes(text: string): string {
    return text.replace(/['\\]/g, '\\$&');
}

function unescapeCsv(text: string): string {
    if (!/^"[\s\S]*"$/.test(text) || text.length < 2) return text;
    const inner = text.slice(1, -1);
    return /[",\r\n]/.test(inner) ? inner.replaceAll('""', '"') : text;
}

const CONTROLS: Readonly<Record<string, string>> = {
    '\b': '\\b',
    '\n': '\\n',
    '\t': '\\t',
    '\f': '\\f',
    '\r': '\\r'
};

function escapeCode(text: string, quotes: string): string {
    return text.replace(/[^]/g, (unit) => {
        if (unit === '\\' || quotes.includes(unit)) return `\\${unit}`;
        const control = CONTROLS[unit];
        if (control !== undefined) return control;
        return unit >= ' ' && unit <= '\x7f' ? unit : unicodeEscape(unit);
    });
}

function unescapeCode(text: string): string {
    return text.replace(
        /\\(u+[0-9a-fA-F]{4}|[0-3]?[0-7]{1,2}|[^])/g,
        (_whole: string, code: string) => {
            if (/^u+[0-9a-fA-F]{4}$/.test(code)) return unitOf(code.slice(-4), 16);
            if (/^[0-7]+$/.test(code)) return unitOf(code, 8);
            const control = Object.keys(CONTROLS).find((each) => CONTROLS[each] === `\\${code}`);
            return control ?? code;
        }
    );
}

function unescapeUnicode(text: string): string {
    return text.replace(/\\u+\+?([0-9a-fA-F]{4})/g, (_whole: string, hex: string) =>
        unitOf(hex, 16)
    );
}

function unitOf(digits: string, radix: number): string {
    return String.fromCharCode(Number.parseInt(digits, radix));
}

function unicodeEscape(unit: string): string {
    return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function escapeEntities(text: string, table: EntityTable): string {
    return text.replace(/[^]/g, (unit) => {
        const name = table.nameOf.get(unit);
        return name === undefined ? unit : `&${name};`;
    });
}

function unescapeEntities(text: string, table: EntityTable): string {
    return text.replace(
        /&(?:#[xX]([0-9a-fA-F]+)|#(\d+)|([a-zA-Z][a-zA-Z0-9]*));/g,
        (whole: string, hex?: string, decimal?: string, name?: string) => {
            if (hex !== undefined) return codePointText(Number.parseInt(hex, 16), whole);
            if (decimal !== undefined) return codePointText(Number(decimal), whole);
            return (name !== undefined ? table.characterOf.get(name) : undefined) ?? whole;
        }
    );
}

function codePointText(code: number, otherwise: string): string {
    return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
