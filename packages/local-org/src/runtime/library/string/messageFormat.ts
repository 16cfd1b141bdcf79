import type { Runtime } from '../../runtime.ts';

/**
 * Fills `{0}`, `{1}` … as Java's MessageFormat does: `''` is one apostrophe, text between single apostrophes
 * is taken literally, an index without argument stays as it is.
 *
 * @throws System.StringException for braces that do not match and for argument formats (`{0,number}`), which
 *     cannot apply since Apex passes every argument as text
 */
export function formatMessage(rt: Runtime, pattern: string, args: readonly string[]): string {
    let result = '';
    let quoted = false;
    for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charAt(at);
        if (unit === "'") {
            if (pattern.charAt(at + 1) === "'") {
                result += "'";
                at++;
            } else {
                quoted = !quoted;
            }
        } else if (unit === '{' && !quoted) {
            const end = pattern.indexOf('}', at);
            if (end < 0) throw badPattern(rt, 'Unmatched braces in the pattern.');
            result += argumentText(rt, pattern.slice(at + 1, end), args);
            at = end;
        } else {
            result += unit;
        }
    }
    return result;
}

function argumentText(rt: Runtime, inside: string, args: readonly string[]): string {
    const name = inside.trim();
    if (!/^\d+$/.test(name)) {
        throw badPattern(rt, `can't parse argument number: ${inside}`);
    }
    return args[Number(name)] ?? `{${name}}`;
}

// knowledge, not documented: type and words, which are Java's
function badPattern(rt: Runtime, message: string): Error {
    return rt.exception('System.IllegalArgumentException', message);
}
