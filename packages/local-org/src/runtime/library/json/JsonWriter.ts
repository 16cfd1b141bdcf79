import type { Runtime } from '../../runtime.ts';

interface Level {
    readonly kind: 'OBJECT' | 'ARRAY' | 'ROOT';
    entries: number;
    /** In an object: a field name has been written and waits for its value. */
    hasName: boolean;
}

/**
 * Writes JSON text, compact or as the platform's pretty print has it: two blanks of indentation, ` : ` after
 * names, arrays in one line (`[ 1, 2 ]`), empty ones as `[ ]` and `{ }`.
 */
export class JsonWriter {
    private readonly rt: Runtime;
    private readonly isPretty: boolean;
    private readonly levels: Level[] = [{ kind: 'ROOT', entries: 0, hasName: false }];
    private text = '';

    constructor(rt: Runtime, isPretty: boolean) {
        this.rt = rt;
        this.isPretty = isPretty;
    }

    toString(): string {
        return this.text;
    }

    startObject(): void {
        this.beforeValue();
        this.text += '{';
        this.levels.push({ kind: 'OBJECT', entries: 0, hasName: false });
    }

    endObject(): void {
        const level = this.leave('OBJECT');
        this.text += this.isPretty ? `${level.entries > 0 ? this.newLine() : ' '}}` : '}';
    }

    startArray(): void {
        this.beforeValue();
        this.text += '[';
        this.levels.push({ kind: 'ARRAY', entries: 0, hasName: false });
    }

    endArray(): void {
        this.leave('ARRAY');
        this.text += this.isPretty ? ' ]' : ']';
    }

    name(name: string): void {
        const level = this.level();
        if (level.kind !== 'OBJECT' || level.hasName) {
            throw this.misuse('Can not write a field name, expecting a value');
        }
        if (level.entries++ > 0) this.text += ',';
        if (this.isPretty) this.text += this.newLine();
        this.text += `${quoted(name)}${this.isPretty ? ' : ' : ':'}`;
        level.hasName = true;
    }

    string(text: string): void {
        this.raw(quoted(text));
    }

    /** Writes text that is JSON already: numbers, `true`, `null`. */
    raw(text: string): void {
        this.beforeValue();
        this.text += text;
    }

    private beforeValue(): void {
        const level = this.level();
        if (level.kind === 'OBJECT') {
            if (!level.hasName) throw this.misuse('Can not write value, expecting field name');
            level.hasName = false;
            return;
        }
        if (level.entries++ > 0) this.text += level.kind === 'ROOT' ? ' ' : ',';
        if (level.kind === 'ARRAY' && this.isPretty) this.text += ' ';
    }

    private leave(kind: Level['kind']): Level {
        const level = this.level();
        if (level.kind !== kind || level.hasName) {
            throw this.misuse(`Current context not an ${kind} but ${level.kind}`);
        }
        this.levels.pop();
        return level;
    }

    private level(): Level {
        const level = this.levels.at(-1);
        if (level === undefined) throw new Error('The JSON writer lost its root level.');
        return level;
    }

    /** Arrays do not indent what is in them. */
    private newLine(): string {
        const depth = this.levels.filter((level) => level.kind === 'OBJECT').length;
        return `\n${'  '.repeat(depth)}`;
    }

    private misuse(message: string): Error {
        return this.rt.exception('System.JSONException', message);
    }
}

/** A JSON string, control characters as `\u001F`. */
function quoted(text: string): string {
    return JSON.stringify(text).replace(/\\u[0-9a-f]{4}/g, (escape, at: number, whole: string) =>
        isEscape(whole, at) ? `\\u${escape.slice(2).toUpperCase()}` : escape
    );
}

/** Whether the backslash there begins an escape and is not itself the second half of `\\`. */
function isEscape(text: string, at: number): boolean {
    let start = at;
    while (text.charAt(start - 1) === '\\') start--;
    return (at - start) % 2 === 0;
}
