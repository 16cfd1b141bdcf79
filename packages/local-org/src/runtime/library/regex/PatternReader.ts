/** Why a regular expression cannot be used, and where. */
export class PatternError extends Error {
    /** Index of the offending character. */
    readonly at: number;
    /** true when Java takes the pattern and only the local org does not. */
    readonly isOurs: boolean;

    constructor(message: string, at: number, isOurs = false) {
        super(message);
        this.at = at;
        this.isOurs = isOurs;
    }
}

/** Inline flags of Java that change how what follows is read. */
export interface PatternFlags {
    ignoreCase: boolean;
    multiline: boolean;
    dotAll: boolean;
    comments: boolean;
}

/** Walks through the source of a pattern. */
export class PatternReader {
    readonly source: string;
    at = 0;

    constructor(source: string) {
        this.source = source;
    }

    get isAtEnd(): boolean {
        return this.at >= this.source.length;
    }

    /** The next code point without taking it; empty at the end. */
    peek(): string {
        const code = this.source.codePointAt(this.at);
        return code === undefined ? '' : String.fromCodePoint(code);
    }

    /** Takes the next code point. */
    take(): string {
        const next = this.peek();
        if (next === '') throw new PatternError('Unexpected end of the pattern', this.at);
        this.at += next.length;
        return next;
    }

    /** Takes `text` if it comes next. */
    takeIf(text: string): boolean {
        if (!this.source.startsWith(text, this.at)) return false;
        this.at += text.length;
        return true;
    }

    /** Takes what the expression matches right here; `expression` must be sticky. */
    match(expression: RegExp): RegExpExecArray | null {
        expression.lastIndex = this.at;
        const found = expression.exec(this.source);
        if (found !== null) this.at += found[0].length;
        return found;
    }
}
