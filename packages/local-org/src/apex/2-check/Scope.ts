import type { Node } from '../ast/index.ts';
import type { LocalSymbol, PropertySymbol, TriggerSymbol, TypeSymbol } from './symbols.ts';
import type { ApexType } from './types.ts';
import { checkVariableName } from './symbols/index.ts';
import type { UnitContext } from './UnitContext.ts';
import type { World } from './World.ts';

/** The piece of code that is being checked: a method, constructor, initializer, accessor or trigger. */
export interface Body {
    readonly unit: UnitContext;
    readonly kind: 'method' | 'constructor' | 'initializer' | 'accessor' | 'trigger';
    /** The class around it; null in triggers. */
    readonly owner: TypeSymbol | null;
    readonly trigger: TriggerSymbol | null;
    readonly isStatic: boolean;
    /** May use what is `@TestVisible`. */
    readonly isTest: boolean;
    /** What `return` gives; void for constructors, initializers and setters. */
    readonly returnType: ApexType;
    /** The property whose accessor this is. */
    readonly property: PropertySymbol | null;
}

/** The local variables in sight at one place of a body. */
export class Scope {
    readonly body: Body;
    readonly isInLoop: boolean;
    private readonly around: Scope | null;
    private readonly locals = new Map<string, LocalSymbol>();

    constructor(body: Body, around: Scope | null = null, isInLoop = around?.isInLoop ?? false) {
        this.body = body;
        this.around = around;
        this.isInLoop = isInLoop;
    }

    get unit(): UnitContext {
        return this.body.unit;
    }

    get world(): World {
        return this.body.unit.world;
    }

    /** A block inside this one. */
    inner(): Scope {
        return new Scope(this.body, this);
    }

    /** The body of a loop inside this one. */
    loop(): Scope {
        return new Scope(this.body, this, true);
    }

    find(name: string): LocalSymbol | undefined {
        return this.locals.get(name.toLowerCase()) ?? this.around?.find(name);
    }

    /** Adds a local; reports one that hides another of the same body, which Apex refuses. */
    declare(name: string, type: ApexType, isFinal: boolean, declaredAt: Node): LocalSymbol {
        checkVariableName(name, declaredAt, this.unit);
        if (this.find(name) !== undefined) this.unit.report('duplicate-variable', declaredAt, name);
        const local: LocalSymbol = { name, type, isFinal, declaredAt };
        this.locals.set(name.toLowerCase(), local);
        this.unit.locals.set(declaredAt, local);
        return local;
    }
}
