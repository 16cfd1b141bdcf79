import type { EmittedProgram, EmittedUnit } from '../../apex/3-emit/index.ts';
import type { Runtime, TriggerEvent } from '../runtime.ts';
import type { TypeDescriptor } from '../types/index.ts';
import type { ClassMaker, ClassRegistry, LoadedClass } from './classes/index.ts';
import { createStub } from './createStub.ts';
import { chooseOverload } from './invoke.ts';
import type { FileCoverage, Probes } from './Probes.ts';
import type { StackFrames } from './StackFrames.ts';
import { supportOf } from './support/index.ts';
import { UnitLinker, type LinkedUnit } from './UnitLinker.ts';

/** A trigger that can run. The host sets the context variables before. */
export interface LoadedTrigger {
    readonly name: string;
    /** Official name of the object. */
    readonly object: string;
    readonly events: ReadonlySet<TriggerEvent>;
    run(): void;
}

/** A loaded program: its classes, its triggers, and ways in for the host. */
export class Program {
    readonly triggers: readonly LoadedTrigger[];
    private readonly rt: Runtime;
    private readonly registry: ClassRegistry;
    private readonly probes: Probes;

    constructor(
        rt: Runtime,
        registry: ClassRegistry,
        probes: Probes,
        frames: StackFrames,
        emitted: EmittedProgram
    ) {
        this.rt = rt;
        this.registry = registry;
        this.probes = probes;
        registry.declare(emitted);
        const linker = new UnitLinker(rt, registry, supportOf(rt, frames));
        const makers = new Map<string, ClassMaker>();
        const triggers: LoadedTrigger[] = [];
        for (const unit of emitted.units) {
            frames.add(unit);
            const linked = linker.link(unit, probes.add(unit));
            if (unit.trigger !== null) triggers.push(loadTrigger(unit, linked));
            for (const { name } of unit.types) {
                const make = linked[name];
                if (make !== undefined) makers.set(name, make as ClassMaker);
            }
        }
        registry.define(makers);
        this.triggers = triggers;
    }

    /** Every class, interface and enum, inner ones too. `emitted` tells methods and annotations. */
    classes(): Iterable<LoadedClass> {
        return this.registry.all();
    }

    class(name: string): LoadedClass | undefined {
        return this.registry.find(name);
    }

    /**
     * Calls a static method. The host opens the transaction.
     *
     * @param method its name, or its name in emitted code where that is known (`send$String`)
     * @throws Error when there is no such method
     */
    callStatic(className: string, method: string, args: readonly unknown[]): unknown {
        const owner = this.registry.required(className);
        if (method.includes('$')) return owner.staticMethod(method)(...args) ?? null;
        const found = chooseOverload(
            this.rt,
            owner.methodsNamed(method).filter(({ isStatic }) => isStatic),
            args
        );
        if (found === undefined) throw new Error(`${className} has no static method ${method}.`);
        return owner.staticMethod(found.jsName)(...args) ?? null;
    }

    /** See Test.createStub. */
    createStub(type: TypeDescriptor, provider: object): object {
        return createStub(this.rt, this.registry, type, provider);
    }

    coverage(): FileCoverage[] {
        return this.probes.coverage();
    }
}

function loadTrigger(unit: EmittedUnit, linked: LinkedUnit): LoadedTrigger {
    const { trigger } = unit;
    if (trigger === null) throw new Error(`${unit.file} is no trigger.`);
    return {
        name: trigger.name,
        object: trigger.object,
        events: new Set(trigger.events as TriggerEvent[]),
        run: linked['trigger'] as () => void
    };
}
