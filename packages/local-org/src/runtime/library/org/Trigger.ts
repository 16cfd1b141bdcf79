import { definePlatformEnum, definePlatformType } from '../definePlatformType.ts';
import type { StaticPlatformProperty } from '../definePlatformType.ts';
import type { TriggerContext } from '../../runtime.ts';
import type { Runtime } from '../../runtime.ts';

function running(rt: Runtime): TriggerContext | undefined {
    return rt.transaction.triggers.at(-1);
}

function operationHas(part: string): StaticPlatformProperty {
    return { get: (rt) => running(rt)?.operation.split('_').includes(part) ?? false };
}

export const trigger = definePlatformType({
    name: 'System.Trigger',
    staticProperties: {
        New: { get: (rt) => running(rt)?.newList ?? null },
        newMap: { get: (rt) => running(rt)?.newMap ?? null },
        old: { get: (rt) => running(rt)?.oldList ?? null },
        oldMap: { get: (rt) => running(rt)?.oldMap ?? null },
        size: { get: (rt) => running(rt)?.size ?? 0 },
        isExecuting: { get: (rt) => running(rt) !== undefined },
        isBefore: operationHas('BEFORE'),
        isAfter: operationHas('AFTER'),
        isInsert: operationHas('INSERT'),
        isUpdate: operationHas('UPDATE'),
        isDelete: operationHas('DELETE'),
        isUndelete: operationHas('UNDELETE'),
        operationType: {
            get: (rt) => {
                const context = running(rt);
                return context === undefined
                    ? null
                    : rt.library.enumConstant('System.TriggerOperation', context.operation);
            }
        }
    }
});

export const triggerOperation = definePlatformEnum('System.TriggerOperation', [
    'BEFORE_INSERT',
    'BEFORE_UPDATE',
    'BEFORE_DELETE',
    'AFTER_INSERT',
    'AFTER_UPDATE',
    'AFTER_DELETE',
    'AFTER_UNDELETE'
]);
