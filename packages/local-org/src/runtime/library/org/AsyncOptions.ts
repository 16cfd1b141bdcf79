import { definePlatformType } from '../definePlatformType.ts';
import type { PlatformProperty } from '../definePlatformType.ts';
import type { EnqueueOptions } from '../../host.ts';
import type { ApexDuplicateSignature } from './QueueableDuplicateSignature.ts';

/** An instance of System.AsyncOptions. */
export class ApexAsyncOptions {
    DuplicateSignature: ApexDuplicateSignature | null = null;
    MaximumQueueableStackDepth: number | null = null;
    MinimumQueueableDelayInMinutes: number | null = null;

    toEnqueueOptions(): EnqueueOptions {
        return {
            delayMinutes: this.MinimumQueueableDelayInMinutes ?? 0,
            maximumStackDepth: this.MaximumQueueableStackDepth,
            signature: this.DuplicateSignature?.text ?? null
        };
    }
}

function property<K extends keyof ApexAsyncOptions>(name: K): PlatformProperty {
    return {
        get: (_rt, self: ApexAsyncOptions) => self[name],
        set: (_rt, self: ApexAsyncOptions, value: ApexAsyncOptions[K]) => {
            self[name] = value;
        }
    };
}

export const asyncOptions = definePlatformType({
    name: 'System.AsyncOptions',
    jsClass: ApexAsyncOptions,
    constructors: { '()': () => new ApexAsyncOptions() },
    properties: {
        DuplicateSignature: property('DuplicateSignature'),
        MaximumQueueableStackDepth: property('MaximumQueueableStackDepth'),
        MinimumQueueableDelayInMinutes: property('MinimumQueueableDelayInMinutes')
    }
});
