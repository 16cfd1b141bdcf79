import { apexTypeName } from './apexNames.ts';

/** A method's types as Apex type strings. */
export interface MethodTypes {
    readonly parameters: readonly string[];
    readonly returns: string;
}

/** A generic class's parameters, superclass and interfaces. */
export interface ClassTypes {
    readonly typeParameters: readonly string[];
    readonly superclass: string;
    readonly interfaces: readonly string[];
}

/** Reads a field's signature or descriptor (JVM specification 4.7.9.1) as an Apex type string. */
export function parseFieldSignature(signature: string): string {
    return new SignatureReader(signature).type();
}

/** Reads a method's signature or descriptor; Apex has no generic methods, so one is refused. */
export function parseMethodSignature(signature: string): MethodTypes {
    const reader = new SignatureReader(signature);
    reader.expect('(');
    const parameters: string[] = [];
    while (!reader.accept(')')) parameters.push(reader.type());
    return { parameters, returns: reader.type() };
}

/** Reads a class signature such as `<T:Ljava/lang/Object;>Ljava/lang/Object;…`. */
export function parseClassSignature(signature: string): ClassTypes {
    const reader = new SignatureReader(signature);
    const typeParameters: string[] = [];
    if (reader.accept('<')) {
        while (!reader.accept('>')) {
            typeParameters.push(reader.until(':'));
            // The class bound may be empty when interface bounds follow; Apex knows no bounds.
            while (reader.accept(':')) if (reader.peek() !== ':') reader.type();
        }
    }
    const superclass = reader.type();
    const interfaces: string[] = [];
    while (!reader.done()) interfaces.push(reader.type());
    return { typeParameters, superclass, interfaces };
}

class SignatureReader {
    private at = 0;
    private readonly text: string;

    constructor(text: string) {
        this.text = text;
    }

    done(): boolean {
        return this.at >= this.text.length;
    }

    peek(): string {
        return this.text.charAt(this.at);
    }

    accept(mark: string): boolean {
        if (this.peek() !== mark) return false;
        this.at++;
        return true;
    }

    expect(mark: string): void {
        if (!this.accept(mark)) this.fail(`expected ${mark}`);
    }

    until(mark: string): string {
        const end = this.text.indexOf(mark, this.at);
        if (end < 0) this.fail(`no ${mark} follows`);
        const part = this.text.slice(this.at, end);
        this.at = end;
        return part;
    }

    type(): string {
        if (this.accept('V')) return 'void';
        if (this.accept('[')) return `System.List<${this.type()}>`;
        if (this.accept('T')) {
            const name = this.until(';');
            this.expect(';');
            return name;
        }
        this.expect('L');
        return this.classType();
    }

    private classType(): string {
        const start = this.at;
        while (this.peek() !== '<' && this.peek() !== ';') this.at++;
        const name = apexTypeName(this.text.slice(start, this.at));
        const typeArguments: string[] = [];
        if (this.accept('<')) while (!this.accept('>')) typeArguments.push(this.type());
        this.expect(';');
        return typeArguments.length === 0 ? name : `${name}<${typeArguments.join(',')}>`;
    }

    private fail(reason: string): never {
        throw new Error(`Signature ${this.text} cannot be read at ${this.at}: ${reason}.`);
    }
}
