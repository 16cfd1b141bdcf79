import type { Runtime } from '../../runtime.ts';
import { JsonScanner } from './JsonScanner.ts';
import type { JsonToken, JsonTokenKind } from './JsonToken.ts';

const WORDS: Readonly<Record<string, JsonTokenKind>> = {
    true: 'VALUE_TRUE',
    false: 'VALUE_FALSE',
    null: 'VALUE_NULL'
};

interface Level {
    readonly kind: 'OBJECT' | 'ARRAY';
    entries: number;
    /** In an object: name of the field that was read last. */
    name: string | null;
}

/** Gives the tokens of a JSON text one by one; a mistake shows when its place is reached. */
export class JsonReader {
    private readonly scanner: JsonScanner;
    private readonly levels: Level[] = [];
    private isDone = false;
    private expectsValue = true;
    /** The token that was read last; null before the first and after the last. */
    current: JsonToken | null = null;

    constructor(rt: Runtime, source: string) {
        this.scanner = new JsonScanner(rt, source);
    }

    /** Name of the field that the current token belongs to, or null. */
    get currentName(): string | null {
        const opens = this.current?.kind === 'START_OBJECT' || this.current?.kind === 'START_ARRAY';
        return this.levels.at(opens ? -2 : -1)?.name ?? null;
    }

    /** @throws System.JSONException for text that is not JSON */
    next(): JsonToken | null {
        this.current = this.read();
        return this.current;
    }

    /** The next character that is not blank; empty at the end. */
    peek(): string {
        return this.scanner.peek();
    }

    /** An exception that says where reading stands. */
    error(message: string): Error {
        return this.scanner.error(message);
    }

    /** Reads past the children of the object or array that has just begun. */
    skipChildren(): void {
        if (this.current?.kind !== 'START_OBJECT' && this.current?.kind !== 'START_ARRAY') return;
        const depth = this.levels.length;
        while (this.levels.length >= depth) this.next();
    }

    private read(): JsonToken | null {
        const level = this.levels.at(-1);
        if (level === undefined) return this.isDone ? this.end() : this.root();
        if (level.kind === 'ARRAY') return this.element(level);
        return this.expectsValue ? this.value() : this.member(level);
    }

    private root(): JsonToken {
        if (this.scanner.peek() === '') {
            throw this.error('No content to map to Object due to end of input');
        }
        this.isDone = true;
        return this.value();
    }

    private end(): null {
        // knowledge, not documented: that more text is a mistake, and the words
        if (this.scanner.peek() !== '') throw this.scanner.unexpected('expected end of input');
        return null;
    }

    private element(level: Level): JsonToken {
        if (this.scanner.peek() === ']') return this.close('END_ARRAY', ']');
        this.separate(level);
        return this.value();
    }

    private member(level: Level): JsonToken {
        if (this.scanner.peek() === '}') return this.close('END_OBJECT', '}');
        this.separate(level);
        if (this.scanner.peek() !== '"') {
            throw this.scanner.unexpected('was expecting double-quote to start field name');
        }
        level.name = this.scanner.string();
        if (this.scanner.peek() !== ':') {
            throw this.scanner.unexpected('was expecting a colon to separate field name and value');
        }
        this.scanner.take();
        this.expectsValue = true;
        return { kind: 'FIELD_NAME', text: level.name };
    }

    private separate(level: Level): void {
        if (this.scanner.peek() === '') {
            throw this.scanner.unexpected(`expected close marker for ${level.kind}`);
        }
        if (level.entries++ === 0) return;
        if (this.scanner.peek() !== ',') {
            throw this.scanner.unexpected(`was expecting comma to separate ${level.kind} entries`);
        }
        this.scanner.take();
        this.scanner.peek();
    }

    private value(): JsonToken {
        this.expectsValue = false;
        const first = this.scanner.peek();
        if (first === '{') return this.open('START_OBJECT', 'OBJECT', first);
        if (first === '[') return this.open('START_ARRAY', 'ARRAY', first);
        if (first === '"') return { kind: 'VALUE_STRING', text: this.scanner.string() };
        if (/[-\d]/.test(first)) {
            const text = this.scanner.number();
            return {
                kind: /[.eE]/.test(text) ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT',
                text
            };
        }
        if (/[A-Za-z]/.test(first)) {
            const text = this.scanner.word();
            return { kind: WORDS[text] ?? 'NOT_AVAILABLE', text };
        }
        throw this.scanner.unexpected(
            "expected a valid value (number, String, array, object, 'true', 'false' or 'null')"
        );
    }

    private open(kind: JsonTokenKind, level: Level['kind'], text: string): JsonToken {
        this.scanner.take();
        this.levels.push({ kind: level, entries: 0, name: null });
        return { kind, text };
    }

    private close(kind: JsonTokenKind, text: string): JsonToken {
        this.scanner.take();
        this.levels.pop();
        return { kind, text };
    }
}
