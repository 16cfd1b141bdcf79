import type { Runtime } from '../../runtime.ts';

const CONTROLS: Readonly<Record<string, string>> = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t'
};

/** Reads characters, strings, numbers and words of JSON, and words its mistakes as the platform's parser does. */
export class JsonScanner {
    private readonly rt: Runtime;
    private readonly source: string;
    private at = 0;

    constructor(rt: Runtime, source: string) {
        this.rt = rt;
        this.source = source;
    }

    /** The next character that is not blank, without taking it; empty at the end. */
    peek(): string {
        for (;;) {
            const unit = this.source.charAt(this.at);
            if (unit !== ' ' && unit !== '\n' && unit !== '\r' && unit !== '\t') return unit;
            this.at++;
        }
    }

    take(): void {
        this.at++;
    }

    /** A string; its opening quote comes next. */
    string(): string {
        this.at++;
        let text = '';
        for (;;) {
            text += this.match(/[^"\\\0-\x1f]*/y) ?? '';
            const unit = this.source.charAt(this.at);
            if (unit === '"') {
                this.at++;
                return text;
            }
            if (unit === '') {
                throw this.error(
                    'Unexpected end-of-input: was expecting closing quote for a string value'
                );
            }
            if (unit < ' ') {
                throw this.error(
                    `Illegal unquoted character ((CTRL-CHAR, code ${unit.charCodeAt(0)})): has to be ` +
                        'escaped using backslash to be included in string value'
                );
            }
            text += this.escape();
            this.at++;
        }
    }

    /** A number's text as written. */
    number(): string {
        const found = this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
        const after = this.source.charAt(this.at);
        if (found === undefined || /[\d.eE]/.test(after)) {
            throw this.unexpected('in numeric value');
        }
        return found;
    }

    /** `true`, `false` or `null`. */
    word(): string {
        const found = this.match(/[A-Za-z_$][\w$]*/y) ?? '';
        if (found === 'true' || found === 'false' || found === 'null') return found;
        throw this.error(`Unrecognized token '${found}': was expecting 'null', 'true', or 'false'`);
    }

    /** `Unexpected character ('x' (code 120)): was expecting …`, or the end of the input. */
    unexpected(wanted: string): Error {
        const unit = this.source.charAt(this.at);
        if (unit === '') return this.error(`Unexpected end-of-input: ${wanted}`);
        const shown = `Unexpected character ('${unit}' (code ${unit.charCodeAt(0)}))`;
        return this.error(`${shown}: ${wanted}`);
    }

    /** A System.JSONException that says where. */
    error(message: string): Error {
        const before = this.source.slice(0, this.at);
        const line = before.split('\n').length;
        const column = this.at - before.lastIndexOf('\n');
        return this.rt.exception(
            'System.JSONException',
            `${message} at [line:${line}, column:${column}]`
        );
    }

    private escape(): string {
        this.at++;
        const unit = this.source.charAt(this.at);
        const control = CONTROLS[unit];
        if (control !== undefined) return control;
        const hex = this.source.slice(this.at + 1, this.at + 5);
        if (unit === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) {
            this.at += 4;
            return String.fromCharCode(Number.parseInt(hex, 16));
        }
        throw this.error(
            unit === 'u'
                ? 'Unexpected character: expected a hex-digit for character escape sequence'
                : `Unrecognized character escape '${unit}' (code ${unit.charCodeAt(0)})`
        );
    }

    private match(expression: RegExp): string | undefined {
        expression.lastIndex = this.at;
        const found = expression.exec(this.source)?.[0];
        if (found !== undefined) this.at += found.length;
        return found;
    }
}
