const escapes: Record<string, string> = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\'
};

/**
 * The characters that a string literal stands for.
 *
 * @param literal with its quotes, `'…'` or `'''…'''`. In a multi-line string the line break after the
 * opening quotes is not part of the value; indentation is.
 */
export function unescapeString(literal: string): string {
    const inner = /^'''\r?[\r\n]/.test(literal)
        ? literal.slice(3, -3).replace(/^\r?\n|^\r/, '')
        : literal.slice(1, -1);
    return inner.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (whole, escape: string) => {
        return escape.length === 5
            ? String.fromCharCode(parseInt(escape.slice(1), 16))
            : (escapes[escape.toLowerCase()] ?? whole);
    });
}
