import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { ApexException } from '../../runtime/values/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import type { TriggerEvent } from '../DatabaseEngine.ts';
import type { DmlContext } from './DmlContext.ts';
import { fail, type PendingRow } from './PendingRow.ts';

/** Source: Apex Developer Guide, "Execution Governors and Limits": stack depth of recursive triggers. */
const DEEPEST_NESTING = 16;

/**
 * Runs the triggers of one event and takes over the errors they put on records. An exception that leaves a
 * trigger fails all rows, in the platform's words; limit exceptions go on to the caller.
 *
 * @param rows stand in the order of `newRows` and `oldRows`
 */
export function fireTriggers(
    context: DmlContext,
    object: ObjectDefinition,
    event: TriggerEvent,
    rows: readonly PendingRow[],
    newRows: SObjectValue[] | null,
    oldRows: SObjectValue[] | null
): void {
    if (rows.length === 0 || !context.triggers.hasTriggers(object, event)) return;
    if (context.depth.value >= DEEPEST_NESTING) {
        throw context.rt.exception(
            'System.DmlException',
            `Maximum trigger depth exceeded\n${object.name} trigger event ${eventName(event)}`
        );
    }
    context.depth.value++;
    try {
        context.triggers.fire(object, event, newRows, oldRows);
    } catch (cause) {
        if (!(cause instanceof ApexException) || cause.typeName === 'System.LimitException') {
            throw cause;
        }
        const message = exceptionText(event, cause);
        for (const row of rows) fail(row, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
        return;
    } finally {
        context.depth.value--;
    }
    for (const [index, row] of rows.entries()) {
        row.errors.push(...(newRows?.[index]?.errors.take() ?? []));
        row.errors.push(...(oldRows?.[index]?.errors.take() ?? []));
    }
}

/** `MessageTrigger: execution of BeforeInsert`, the cause, and where it came from. */
function exceptionText(event: TriggerEvent, cause: ApexException): string {
    const frames = cause.frames.filter((frame) => frame.place.startsWith('Trigger.'));
    const trigger = frames.at(-1)?.place.slice('Trigger.'.length) ?? 'trigger';
    const places = cause.frames
        .map((frame) => `${frame.place}: line ${frame.line}, column ${frame.column}`)
        .join('\n');
    return `${trigger}: execution of ${eventName(event)}\n\ncaused by: ${cause.toString()}\n\n${places}`;
}

/** `BeforeInsert` */
function eventName(event: TriggerEvent): string {
    return event
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
