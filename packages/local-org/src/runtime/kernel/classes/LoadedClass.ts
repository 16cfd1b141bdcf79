import type { EmittedField, EmittedMethod, EmittedType } from '../../../apex/3-emit/index.ts';
import type { Runtime } from '../../runtime.ts';
import type { RuntimeClass, RuntimeField, TypeDescriptor } from '../../types/index.ts';
import { ApexEnum } from '../../values/index.ts';

/** The JavaScript class that emitted code made of an Apex class. */
export interface EmittedClass {
    new (): Record<string, (...args: unknown[]) => unknown>;
    /** A fresh object with all static fields null; absent when there are none. */
    state$?(): object;
    /** Runs the static initialisers; absent when there are none. */
    statics$?(): void;
}

type Callable = (...args: unknown[]) => unknown;

const NO_STATE = Object.freeze({});

/** A user class, interface or enum while the program runs. Emitted code holds these, too. */
export class LoadedClass implements RuntimeClass {
    readonly emitted: EmittedType;
    readonly fields: readonly RuntimeField[];
    readonly constants: readonly ApexEnum[];
    readonly jsonAccess: RuntimeClass['jsonAccess'];
    /** Set when the program has been loaded; interfaces and enums have none. */
    js: EmittedClass | null = null;
    /** The user class above; set when the program is loaded. */
    parent: LoadedClass | null = null;
    private readonly rt: Runtime;
    private readonly methods = new Map<string, readonly EmittedMethod[]>();
    private statics: Map<string, unknown> | null = null;
    private current: object = NO_STATE;

    constructor(rt: Runtime, emitted: EmittedType) {
        this.rt = rt;
        this.emitted = emitted;
        this.constants = emitted.constants.map(
            (name, ordinal) => new ApexEnum(emitted.name, name, ordinal)
        );
        this.fields = emitted.fields.filter((field) => !field.isStatic).map(runtimeField);
        const access = emitted.annotations.find(({ name }) => name === 'jsonaccess')?.parameters;
        this.jsonAccess =
            access === undefined
                ? null
                : {
                      serializable: textOrNull(access['serializable']),
                      deserializable: textOrNull(access['deserializable'])
                  };
    }

    get name(): string {
        return this.emitted.name;
    }

    get kind(): 'class' | 'interface' | 'enum' {
        return this.emitted.kind;
    }

    get superclass(): string | null {
        return this.emitted.superclass;
    }

    get interfaces(): readonly TypeDescriptor[] {
        return this.emitted.interfaces;
    }

    get isAbstract(): boolean {
        return this.emitted.isAbstract;
    }

    /** The static fields in the running transaction; their initialisers run on first use. */
    state(): object {
        return this.rt.transaction.statics === this.statics ? this.current : this.enter();
    }

    private enter(): object {
        const { statics } = this.rt.transaction;
        const known = statics.get(this.name) as object | undefined;
        this.parent?.state();
        const state = known ?? this.js?.state$?.() ?? {};
        statics.set(this.name, state);
        this.statics = statics;
        this.current = state;
        // Code that the initialisers call sees the state as it is so far, as on the platform.
        if (known === undefined) this.js?.statics$?.();
        return state;
    }

    constantNamed(name: string): ApexEnum | undefined {
        const wanted = name.toLowerCase();
        return this.constants.find((constant) => constant.name.toLowerCase() === wanted);
    }

    /** Own methods of that name, then those of superclasses that they do not override. */
    methodsNamed(name: string): readonly EmittedMethod[] {
        const key = name.toLowerCase();
        let found = this.methods.get(key);
        if (found === undefined) {
            const own = this.emitted.methods.filter((method) => method.name.toLowerCase() === key);
            const inherited = this.parent?.methodsNamed(name) ?? [];
            const isNew = ({ jsName }: EmittedMethod): boolean =>
                own.every((method) => method.jsName !== jsName);
            found = [...own, ...inherited.filter(isNew)];
            this.methods.set(key, found);
        }
        return found;
    }

    hasMethod(name: string, parameterCount: number): boolean {
        return this.methodsNamed(name).some(
            (method) => !method.isAbstract && method.parameters.length === parameterCount
        );
    }

    /** A static method by its name in emitted code, of this class or one above. */
    staticMethod(jsName: string): Callable {
        const method = (this.required() as unknown as Record<string, unknown>)[jsName];
        if (typeof method !== 'function') throw new Error(`${this.name} has no ${jsName}.`);
        return method.bind(this.js) as Callable;
    }

    get construct(): (() => object) | undefined {
        if (this.isAbstract || this.js === null) return undefined;
        const hasDefault = this.emitted.constructors.some(
            ({ parameters }) => parameters.length === 0
        );
        return hasDefault ? () => this.instantiate('new$', []) : undefined;
    }

    /** Runs the constructor of that name in emitted code. */
    instantiate(jsName: string, args: readonly unknown[]): object {
        const object = new (this.required())();
        object[jsName]?.(...args);
        return object;
    }

    allocate(): object {
        return new (this.required())();
    }

    private required(): EmittedClass {
        if (this.js === null) throw new Error(`${this.name} is no class.`);
        return this.js;
    }
}

function textOrNull(value: string | boolean | undefined): string | null {
    return value === undefined ? null : String(value);
}

function runtimeField(field: EmittedField): RuntimeField {
    const { name, type, isTransient, isReadable, isWritable, isComputed, visibility } = field;
    const common = { name, type, isTransient, isReadable, isWritable, isComputed, visibility };
    const { jsName } = field;
    if (field.kind === 'field') {
        return {
            ...common,
            read: (object) => (object as Record<string, unknown>)[jsName] ?? null,
            write: (object, value) => {
                (object as Record<string, unknown>)[jsName] = value;
            }
        };
    }
    return {
        ...common,
        read: (object) => (object as Record<string, Callable>)[`get$${jsName}`]?.() ?? null,
        write: (object, value) => {
            (object as Record<string, Callable>)[`set$${jsName}`]?.(value);
        }
    };
}
