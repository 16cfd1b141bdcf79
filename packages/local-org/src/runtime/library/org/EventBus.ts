import { ApexList } from '../../values/index.ts';
import { definePlatformInterface, definePlatformType } from '../definePlatformType.ts';
import { defineException } from '../Exception.ts';
import type { Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import type { EventDelivery } from '../../transaction.ts';
import { listOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexSaveResult } from '../data/index.ts';

/** An instance of EventBus.TriggerContext. */
class ApexTriggerContext {
    readonly delivery: EventDelivery;

    constructor(delivery: EventDelivery) {
        this.delivery = delivery;
    }
}

/** What a publish callback is handed: EventBus.SuccessResult and EventBus.FailureResult. */
export class ApexPublishResult {
    readonly eventUuids: readonly string[];

    constructor(eventUuids: readonly string[]) {
        this.eventUuids = eventUuids;
    }
}

/** An instance of EventBus.TestBroker, which has no state of its own. */
class ApexTestBroker {}

/** Published events have no record id. */
function publish(
    rt: Runtime,
    events: readonly SObjectValue[],
    callback: object | null
): ApexSaveResult[] {
    return rt.host.events.publish(rt, events, callback).map(
        ({ refusal }) =>
            new ApexSaveResult({
                id: null,
                isSuccess: refusal === null,
                errors: refusal === null ? [] : [refusal]
            })
    );
}

function publishOne(
    rt: Runtime,
    event: SObjectValue,
    callback: object | null = null
): ApexSaveResult | undefined {
    return publish(rt, [event], callback)[0];
}

function publishAll(rt: Runtime, events: ApexList, callback: object | null = null): ApexList {
    const results = publish(rt, events.items as SObjectValue[], callback);
    return new ApexList(listOf(typeDescriptor('Database.SaveResult')), results);
}

export const eventBus = definePlatformType({
    name: 'System.EventBus',
    statics: {
        'publish(SObject)': publishOne,
        'publish(List<SObject>)': publishAll,
        // What an access level permits is checked where rights matter: on the event's object.
        'publish(SObject,Object)': publishOne,
        'publish(List<SObject>,Object)': publishAll,
        'publishWithAccessLevel(SObject,AccessLevel)': (rt, event: SObjectValue) =>
            publishOne(rt, event),
        'publishWithAccessLevel(List<SObject>,AccessLevel)': (rt, events: ApexList) =>
            publishAll(rt, events)
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
    methods: {
        deliver: (rt) => rt.host.events.deliverForTest(rt),
        fail: (rt) => rt.host.events.failForTest(rt)
    }
});

const getEventUuids = (_rt: Runtime, self: ApexPublishResult): ApexList =>
    new ApexList(listOf(STRING_TYPE), [...self.eventUuids]);

export const publishCallbackTypes = [
    definePlatformInterface('EventBus.EventPublishSuccessCallback'),
    definePlatformInterface('EventBus.EventPublishFailureCallback'),
    definePlatformType({
        name: 'EventBus.SuccessResult',
        jsClass: ApexPublishResult,
        methods: { getEventUuids }
    }),
    definePlatformType({ name: 'EventBus.FailureResult', methods: { getEventUuids } })
];

export const newTestBroker = (): object => new ApexTestBroker();

export const retryableException = defineException('EventBus.RetryableException');
