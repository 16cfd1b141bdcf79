import type { Position } from '../../apex/ast/index.ts';
import type { DiagnosticCode } from '../../diagnostics.ts';
import type { XmlElement } from './parseXml.ts';

/** Takes a finding about one metadata file; the file's name is known to the taker. */
export type Complain = (code: DiagnosticCode, at: Position, args: readonly string[]) => void;

/**
 * Reads the children of one element strictly. Each child that is asked for counts as known; `finish`
 * reports the others, so that nothing an org obeys is passed over in silence.
 */
export class ElementReader {
    readonly element: XmlElement;
    readonly #complain: Complain;
    readonly #known = new Set<string>();

    constructor(element: XmlElement, complain: Complain) {
        this.element = element;
        this.#complain = complain;
    }

    get at(): Position {
        return this.element.at;
    }

    /** Text of the one child of that name; null when it is absent or empty. */
    text(name: string): string | null {
        const child = this.child(name);
        return child === null || child.text === '' ? null : child.text;
    }

    /** As `text`, but a missing child is reported and read as empty. */
    requiredText(name: string): string {
        const text = this.text(name);
        if (text === null) this.#complain('missing-element', this.at, [this.element.name, name]);
        return text ?? '';
    }

    boolean(name: string, otherwise: boolean): boolean {
        const child = this.child(name);
        if (child === null) return otherwise;
        if (child.text !== 'true' && child.text !== 'false') {
            this.#complain('invalid-boolean', child.at, [name, child.text]);
        }
        return child.text === 'true';
    }

    integer(name: string, otherwise: number): number {
        const child = this.child(name);
        if (child === null) return otherwise;
        if (!/^-?\d+$/.test(child.text)) {
            this.#complain('invalid-number', child.at, [name, child.text]);
            return otherwise;
        }
        return Number(child.text);
    }

    choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
        return this.optionalChoice(name, choices) ?? otherwise;
    }

    /** One of the choices; null when the child is absent or, with a report, something else. */
    optionalChoice<T extends string>(name: string, choices: readonly T[]): T | null {
        const child = this.child(name);
        if (child === null) return null;
        const found = choices.find((each) => each === child.text);
        if (found === undefined) {
            this.#complain('invalid-choice', child.at, [name, child.text, choices.join(', ')]);
        }
        return found ?? null;
    }

    /** Texts of all children of that name. */
    texts(name: string): string[] {
        return this.children(name).map((child) => child.text);
    }

    child(name: string): XmlElement | null {
        const [first, second] = this.children(name);
        if (second !== undefined) {
            this.#complain('repeated-element', second.at, [name, this.element.name]);
        }
        return first ?? null;
    }

    children(name: string): XmlElement[] {
        this.#known.add(name);
        return this.element.children.filter((child) => child.name === name);
    }

    /** Reads each child of that name with a reader of its own, which is finished afterwards. */
    each<T>(name: string, read: (reader: ElementReader) => T): T[] {
        return this.children(name).map((child) => readStrictly(child, this.#complain, read));
    }

    /** As `each` for a child that stands at most once. */
    one<T>(name: string, read: (reader: ElementReader) => T): T | null {
        const child = this.child(name);
        return child === null ? null : readStrictly(child, this.#complain, read);
    }

    /** Elements that are right but mean nothing to a local org. */
    ignore(...names: string[]): void {
        for (const name of names) this.#known.add(name);
    }

    complain(code: DiagnosticCode, args: readonly string[], at: Position = this.at): void {
        this.#complain(code, at, args);
    }

    finish(): void {
        for (const child of this.element.children) {
            if (this.#known.has(child.name)) continue;
            this.#complain('unknown-element', child.at, [child.name, this.element.name]);
        }
    }
}

/** Reads an element and reports the children that `read` did not ask for. */
export function readStrictly<T>(
    element: XmlElement,
    complain: Complain,
    read: (reader: ElementReader) => T
): T {
    const reader = new ElementReader(element, complain);
    const result = read(reader);
    reader.finish();
    return result;
}
