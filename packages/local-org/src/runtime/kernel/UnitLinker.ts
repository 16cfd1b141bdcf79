import { compileFunction } from 'node:vm';
import type { EmittedUnit } from '../../apex/3-emit/index.ts';
import type { PlatformFunction } from '../library/index.ts';
import type { Runtime } from '../runtime.ts';
import type { TypeDescriptor } from '../types/index.ts';
import { ApexDecimal, ApexDouble, ApexTypeValue } from '../values/index.ts';
import type { ClassMaker, ClassRegistry } from './classes/index.ts';
import { NotImplemented } from './NotImplemented.ts';
import { StackFrames } from './StackFrames.ts';
import { staticQuery, type supportOf } from './support/index.ts';

/** What the code of a unit returns. */
export type LinkedUnit = Readonly<Record<string, ClassMaker | (() => void)>>;

type Support = ReturnType<typeof supportOf>;

/** Binds the code of units to the classes, platform members and values that they use. */
export class UnitLinker {
    private readonly rt: Runtime;
    private readonly classes: ClassRegistry;
    private readonly support: Support;

    constructor(rt: Runtime, classes: ClassRegistry, support: Support) {
        this.rt = rt;
        this.classes = classes;
        this.support = support;
    }

    link(unit: EmittedUnit, probe: (line: number) => void): LinkedUnit {
        const filename = StackFrames.fileName(unit.file);
        const load = compileFunction(unit.code, ['rt', 'k'], { filename });
        return load(this.rt, { ...this.support, ...this.constantsOf(unit), probe }) as LinkedUnit;
    }

    private constantsOf(unit: EmittedUnit) {
        const { library } = this.rt;
        return {
            notImplemented: (what: string): never => {
                throw new NotImplemented(what, unit.file);
            },
            classNamed: (name: string) => this.classes.required(name),
            enumConstant: (type: string, name: string) =>
                present(this.classes.required(type).constantNamed(name), type, name, unit),
            platformConstant: (type: string, name: string) =>
                present(library.enumConstant(type, name), type, name, unit),
            type: (type: TypeDescriptor) => type,
            typeValue: (type: TypeDescriptor) => new ApexTypeValue(type),
            double: (value: number) => new ApexDouble(value),
            decimal: (digits: string) => ApexDecimal.parse(digits),
            query: (index: number) => staticQuery(present(unit.queries[index], 'query', '', unit)),
            method: (type: string, key: string) =>
                library.method(type, key) ?? missing(type, key, unit),
            static: (type: string, key: string) =>
                library.static(type, key) ?? missing(type, key, unit),
            constructorOf: (type: string, key: string) =>
                library.constructorOf(type, key) ?? missing(type, key, unit),
            property: (type: string, name: string) =>
                library.property(type, name) ?? missingProperty(type, name, unit),
            staticProperty: (type: string, name: string) =>
                library.staticProperty(type, name) ?? missingProperty(type, name, unit)
        };
    }
}

/** The checker reports what the library lacks; code that is run all the same fails where it gets there. */
function missing(type: string, member: string, unit: EmittedUnit): PlatformFunction {
    return () => {
        throw notThere(type, member, unit);
    };
}

function missingProperty(type: string, name: string, unit: EmittedUnit) {
    return { get: missing(type, name, unit), set: missing(type, name, unit) };
}

function present<T>(value: T | undefined, type: string, member: string, unit: EmittedUnit): T {
    if (value === undefined) throw notThere(type, member, unit);
    return value;
}

function notThere(type: string, member: string, unit: EmittedUnit): Error {
    const what = member.startsWith('(') ? `new ${type}${member}` : `${type}.${member}`;
    return new NotImplemented(what, unit.file);
}
