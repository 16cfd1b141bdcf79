import type { EmittedProgram } from '../../../apex/3-emit/index.ts';
import type { Runtime } from '../../runtime.ts';
import { typeDescriptor } from '../../types/index.ts';
import { ApexObject } from './ApexObject.ts';
import { ApexUserException } from './ApexUserException.ts';
import { LoadedClass, type EmittedClass } from './LoadedClass.ts';
import { fullPlatformName } from '../types/index.ts';

/** `(Super) => class extends Super { … }` */
export type ClassMaker = (superclass: unknown) => EmittedClass;

/** The user types of a program by name. */
export class ClassRegistry {
    private readonly rt: Runtime;
    private readonly classes = new Map<string, LoadedClass>();

    constructor(rt: Runtime) {
        this.rt = rt;
    }

    /** Makes all types known, so that code can be bound to them before any of it is there. */
    declare(program: EmittedProgram): void {
        for (const unit of program.units) {
            for (const type of unit.types) {
                this.classes.set(type.name.toLowerCase(), new LoadedClass(this.rt, type));
            }
        }
        for (const each of this.classes.values()) {
            each.parent = each.superclass === null ? null : (this.find(each.superclass) ?? null);
        }
    }

    /** Makes the JavaScript classes, superclasses first. */
    define(makers: ReadonlyMap<string, ClassMaker>): void {
        for (const each of this.classes.values()) this.defineOne(each, makers);
    }

    find(name: string): LoadedClass | undefined {
        return this.classes.get(name.toLowerCase());
    }

    required(name: string): LoadedClass {
        const found = this.find(name);
        if (found === undefined) throw new Error(`The program has no type ${name}.`);
        return found;
    }

    all(): Iterable<LoadedClass> {
        return this.classes.values();
    }

    /** The type of stubs of a type. Its name is what an org prints for them. */
    stubOf(stubbed: LoadedClass): LoadedClass {
        const name = `${stubbed.name}__sfdc_ApexStub`;
        const known = this.find(name);
        if (known !== undefined) return known;
        const isClass = stubbed.kind === 'class';
        const made = new LoadedClass(this.rt, {
            ...stubbed.emitted,
            name,
            kind: 'class',
            superclass: isClass ? stubbed.name : null,
            interfaces: isClass ? [] : [typeDescriptor(stubbed.name)],
            fields: [],
            methods: isClass ? [] : stubbed.emitted.methods,
            constructors: []
        });
        made.parent = isClass ? stubbed : null;
        this.classes.set(name.toLowerCase(), made);
        return made;
    }

    private defineOne(each: LoadedClass, makers: ReadonlyMap<string, ClassMaker>): void {
        const make = makers.get(each.name);
        if (each.js !== null || make === undefined) return;
        if (each.parent !== null) this.defineOne(each.parent, makers);
        const js = make(this.superclassOf(each));
        Object.defineProperty(js.prototype, 'apexClass', { value: each });
        each.js = js;
    }

    private superclassOf(each: LoadedClass): unknown {
        if (each.parent !== null) return each.parent.js;
        if (each.superclass === null || each.superclass === 'Object') return ApexObject;
        const name = fullPlatformName(this.rt.library, each.superclass);
        const isException =
            name === 'System.Exception' ||
            this.rt.library.definition(name)?.superclass === 'System.Exception';
        if (isException) return ApexUserException;
        throw new Error(
            `${each.name} extends ${each.superclass}, which cannot be extended in the local org yet.`
        );
    }
}
