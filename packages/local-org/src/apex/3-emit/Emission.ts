import type { Expression, SoqlQuery, SoslQuery } from '../ast/index.ts';
import type { ApexType, CheckedUnit, Reference, TypeSymbol } from '../2-check/index.ts';
import { typeText } from '../../runtime/types/index.ts';
import { Constants } from './Constants.ts';
import { descriptorConstant, descriptorOf } from './descriptors.ts';
import { Writer } from './Writer.ts';

/** The member whose code is being written. */
export interface MemberScope {
    readonly owner: TypeSymbol | null;
    readonly isConstructor: boolean;
    readonly isStatic: boolean;
}

/** What the visitors of one file share. */
export class Emission {
    readonly checked: CheckedUnit;
    readonly constants = new Constants();
    readonly out = new Writer();
    readonly queries: (SoqlQuery | SoslQuery)[] = [];
    readonly executableLines = new Set<number>();
    scope: MemberScope = {
        owner: null,
        isConstructor: false,
        isStatic: true
    };
    /** Conditions that end the chains of `?.` being written, innermost chain last. */
    readonly chains: string[][] = [];
    /** Names of the locals that can be seen, innermost block last. */
    readonly locals: string[][] = [[]];
    private temporaries: string[] = [];

    constructor(checked: CheckedUnit) {
        this.checked = checked;
    }

    /** Name of a support function. */
    use(name: string): string {
        return this.constants.use(name);
    }

    /** Name of a constant holding the type. */
    type(type: ApexType): string {
        const { hint, expression } = descriptorConstant(descriptorOf(type));
        return this.constants.bind(hint, expression);
    }

    /** Name of the constant for a user type. */
    userType(symbol: TypeSymbol): string {
        const name = symbol.qualifiedName;
        return this.constants.bind(`$${name}`, `k.classNamed(${JSON.stringify(name)})`);
    }

    query(query: SoqlQuery | SoslQuery): string {
        this.queries.push(query);
        const index = this.queries.length - 1;
        return this.constants.bind(`q${index}`, `k.query(${index})`);
    }

    /** Runs `write` in a block of its own: locals declared inside end with it. */
    inBlock(write: () => void): void {
        this.locals.push([]);
        write();
        this.locals.pop();
    }

    declareLocal(name: string): void {
        this.locals.at(-1)?.push(name);
    }

    /** A variable of the function being written. */
    temporary(): string {
        const name = `t${this.temporaries.length + 1}`;
        this.temporaries.push(name);
        return name;
    }

    /** Writes a function's inside; temporaries that it uses are declared at its top. */
    body(scope: MemberScope, write: () => void): void {
        const outer = { scope: this.scope, temporaries: this.temporaries };
        this.scope = scope;
        this.temporaries = [];
        const declare = this.out.reserve();
        this.inBlock(write);
        if (this.temporaries.length > 0) declare(`let ${this.temporaries.join(', ')};`);
        this.scope = outer.scope;
        this.temporaries = outer.temporaries;
    }

    /** An expression that fails: the local org does not have what stands there. */
    trap(what: string): string {
        return `${this.use('notImplemented')}(${JSON.stringify(what)})`;
    }

    /** `$(12);`: marks the line as executed. */
    probe(line: number): string {
        this.executableLines.add(line);
        return `${this.constants.bind('$', 'k.probe')}(${line})`;
    }

    /** @throws Error when the checker left an expression without type: a mistake of ours */
    typeOf(expression: Expression): ApexType {
        const type = this.checked.types.get(expression);
        if (type === undefined) throw this.mistake(expression, 'has no type');
        return type;
    }

    reference(node: { kind: string; at: Expression['at'] } | object): Reference | undefined {
        return this.checked.references.get(node as never);
    }

    mistake(node: { kind?: string; at: Expression['at'] }, what: string): Error {
        const place = `${this.checked.unit.file}:${node.at.line}:${node.at.column}`;
        return new Error(
            `${place}: the ${node.kind ?? 'node'} here ${what}. This is a bug of the local org.`
        );
    }

    describe(type: ApexType): string {
        return typeText(descriptorOf(type));
    }
}
