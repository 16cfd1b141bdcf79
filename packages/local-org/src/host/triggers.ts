import { ApexList, ApexMap } from '../runtime/values/index.ts';
import { ID_TYPE, listOf, mapOf, typeDescriptor } from '../runtime/types/index.ts';
import type { EventDelivery, Runtime, TriggerContext } from '../runtime/runtime.ts';
import type { SObjectValue } from '../runtime/sobject/index.ts';
import type { TriggerCallback, TriggerEvent } from '../database/index.ts';
import type { ObjectDefinition } from '../schema/index.ts';

/** A trigger after compilation. */
export interface CompiledTrigger {
    readonly name: string;
    /** Official name of the object. */
    readonly object: string;
    readonly events: ReadonlySet<TriggerEvent>;
    run(): void;
}

/** Calls the org's triggers with their context variables set. */
export class TriggerRunner implements TriggerCallback {
    private readonly rt: Runtime;
    private readonly triggers: readonly CompiledTrigger[];

    constructor(rt: Runtime, triggers: readonly CompiledTrigger[]) {
        this.rt = rt;
        this.triggers = triggers;
    }

    hasTriggers(object: ObjectDefinition, event: TriggerEvent): boolean {
        return this.triggersOf(object, event).length > 0;
    }

    fire(
        object: ObjectDefinition,
        event: TriggerEvent,
        newRows: SObjectValue[] | null,
        oldRows: SObjectValue[] | null,
        delivery: EventDelivery | null = null
    ): void {
        const context = contextOf(this.rt, object, event, newRows, oldRows, delivery);
        const { triggers, sharing } = this.rt.transaction;
        for (const trigger of this.shuffled(this.triggersOf(object, event))) {
            triggers.push(context);
            // Triggers run in system context: sharing rules do not bind them.
            sharing.push('without');
            try {
                trigger.run();
            } finally {
                triggers.pop();
                sharing.pop();
            }
        }
    }

    /** Triggers on platform events. */
    onEvents(): readonly CompiledTrigger[] {
        return this.triggers.filter(({ object }) => object.endsWith('__e'));
    }

    private triggersOf(object: ObjectDefinition, event: TriggerEvent): CompiledTrigger[] {
        return this.triggers.filter(
            (trigger) => trigger.object === object.name && trigger.events.has(event)
        );
    }

    /** The order of several triggers on one event is not guaranteed, so nobody may rely on it. */
    private shuffled(triggers: CompiledTrigger[]): CompiledTrigger[] {
        for (let last = triggers.length - 1; last > 0; last--) {
            const other = Math.floor(this.rt.host.random.fraction() * (last + 1));
            [triggers[last], triggers[other]] = [triggers[other]!, triggers[last]!];
        }
        return triggers;
    }
}

function contextOf(
    rt: Runtime,
    object: ObjectDefinition,
    event: TriggerEvent,
    newRows: SObjectValue[] | null,
    oldRows: SObjectValue[] | null,
    delivery: EventDelivery | null
): TriggerContext {
    const list = (rows: SObjectValue[] | null): ApexList | null =>
        rows === null ? null : new ApexList(listOf(typeDescriptor(object.name)), [...rows]);
    const hasIds = object.kind !== 'platformEvent' && event !== 'before insert';
    const map = (rows: SObjectValue[] | null): ApexMap | null =>
        rows === null || !hasIds
            ? null
            : ApexMap.of(
                  rt,
                  mapOf(ID_TYPE, typeDescriptor(object.name)),
                  rows.map((row) => [row.id, row] as const)
              );
    return {
        object: object.name,
        operation: event.toUpperCase().replace(' ', '_') as TriggerContext['operation'],
        newList: list(newRows),
        oldList: list(oldRows),
        newMap: map(newRows),
        oldMap: map(oldRows),
        size: (newRows ?? oldRows ?? []).length,
        eventDelivery: delivery
    };
}
