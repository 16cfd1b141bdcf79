import { ApexList } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import type { EventDelivery } from '../../transaction.ts';
import { saveResultOf, saveResults } from '../data/index.ts';

/** An instance of EventBus.TriggerContext. */
class ApexTriggerContext {
    readonly delivery: EventDelivery;

    constructor(delivery: EventDelivery) {
        this.delivery = delivery;
    }
}

/** An instance of EventBus.TestBroker, which has no state of its own. */
class ApexTestBroker {}

function publishOne(rt: Runtime, event: SObjectValue): unknown {
    const [outcome] = rt.host.events.publish(rt, [event]);
    if (outcome === undefined) throw new Error('Publishing one event gave no outcome.');
    return saveResultOf(outcome);
}

function publishAll(rt: Runtime, events: ApexList): unknown {
    return saveResults(rt.host.events.publish(rt, events.items as SObjectValue[]));
}

export const eventBus = definePlatformType({
    name: 'System.EventBus',
    statics: {
        'publish(SObject)': publishOne,
        'publish(List<SObject>)': publishAll
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
