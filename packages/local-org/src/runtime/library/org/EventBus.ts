import { ApexList } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { defineException } from '../Exception.ts';
import type { Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import type { EventDelivery } from '../../transaction.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import { ApexSaveResult } from '../data/index.ts';

/** An instance of EventBus.TriggerContext. */
class ApexTriggerContext {
    readonly delivery: EventDelivery;

    constructor(delivery: EventDelivery) {
        this.delivery = delivery;
    }
}

/** An instance of EventBus.TestBroker, which has no state of its own. */
class ApexTestBroker {}

/** Published events have no record id. */
function publish(rt: Runtime, events: readonly SObjectValue[]): ApexSaveResult[] {
    return rt.host.events.publish(rt, events).map(
        ({ refusal }) =>
            new ApexSaveResult({
                id: null,
                isSuccess: refusal === null,
                errors: refusal === null ? [] : [refusal]
            })
    );
}

function publishOne(rt: Runtime, event: SObjectValue): ApexSaveResult | undefined {
    return publish(rt, [event])[0];
}

function publishAll(rt: Runtime, events: ApexList): ApexList {
    const results = publish(rt, events.items as SObjectValue[]);
    return new ApexList(listOf(typeDescriptor('Database.SaveResult')), results);
}

export const eventBus = definePlatformType({
    name: 'System.EventBus',
    statics: {
        'publish(SObject)': publishOne,
        'publish(List<SObject>)': publishAll,
        // What an access level permits is checked where rights matter: on the event's object.
        'publishWithAccessLevel(SObject,AccessLevel)': publishOne,
        'publishWithAccessLevel(List<SObject>,AccessLevel)': publishAll
    }
});

export const eventBusTriggerContext = definePlatformType({
    name: 'EventBus.TriggerContext',
    jsClass: ApexTriggerContext,
    statics: {
        currentContext: (rt) => {
            const delivery = rt.transaction.triggers.at(-1)?.eventDelivery ?? null;
            return delivery === null ? null : new ApexTriggerContext(delivery);
        }
    },
    methods: {
        getResumeCheckpoint: (_rt, self: ApexTriggerContext) => self.delivery.resumeCheckpoint,
        setResumeCheckpoint: (_rt, self: ApexTriggerContext, replayId: string) => {
            self.delivery.resumeCheckpoint = replayId;
        }
    },
    properties: {
        lastError: { get: (_rt, self: ApexTriggerContext) => self.delivery.lastError },
        retries: { get: (_rt, self: ApexTriggerContext) => self.delivery.retries }
    }
});

export const testBroker = definePlatformType({
    name: 'EventBus.TestBroker',
    jsClass: ApexTestBroker,
    methods: { deliver: (rt) => rt.host.events.deliverForTest(rt) }
});

export const newTestBroker = (): object => new ApexTestBroker();

export const retryableException = defineException('EventBus.RetryableException');
