import { randomUuid } from '../../runtime/randomUuid.ts';
import { ApexDatetime, ApexException } from '../../runtime/values/index.ts';
import type {
    DeliveredEvent,
    EventDelivery,
    EventSubscriber,
    Events,
    PublishOutcome,
    Runtime,
    TestState,
    UserContext
} from '../../runtime/runtime.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { NotReadable, StateReader, StateWriter, type Shelf } from '../shelf/index.ts';
import type { RunOptions, TransactionRunner } from '../transaction/index.ts';
import type { TriggerRunner } from '../triggers.ts';
import { publishCallback, tellPublisher } from './PublishCallbacks.ts';
import type { PublishCallback } from './PublishCallbacks.ts';
import type { EventChannels } from './EventChannels.ts';
import { refusalOf } from './refusalOf.ts';
import { Subscription } from './Subscription.ts';
import type { BatchEnd } from './Subscription.ts';

/** What a test has published and not delivered. */
interface Staged {
    events: SObjectValue[];
    callbacks: PublishCallback[];
}

type Transact = (options: RunOptions, work: () => void) => void;

/** Publishes platform events and hands them to their triggers, each batch in a transaction of its own. */
export class EventBus implements Events {
    private readonly channels: EventChannels;
    private readonly shelf: Shelf;
    private readonly runner: TransactionRunner;
    private readonly triggers: () => TriggerRunner;
    private readonly subscriber: () => UserContext;
    private readonly subscriptions = new Map<string, Subscription>();
    private readonly ofTests = new WeakMap<TestState, Staged>();
    /** Publishers to be told that their events are published. */
    private callbacks: PublishCallback[] = [];
    /** Told when triggers have something to see. */
    onPublish: () => void = () => undefined;
    /** Told of triggers that failed: nobody else would see it. */
    onFailure: (object: string, error: Error) => void = () => undefined;

    /** @param subscriber the user that event triggers run as: Automated Process */
    constructor(
        channels: EventChannels,
        shelf: Shelf,
        runner: TransactionRunner,
        triggers: () => TriggerRunner,
        subscriber: () => UserContext
    ) {
        this.channels = channels;
        this.shelf = shelf;
        this.runner = runner;
        this.triggers = triggers;
        this.subscriber = subscriber;
    }

    publish(
        rt: Runtime,
        events: readonly SObjectValue[],
        callback: object | null = null
    ): PublishOutcome[] {
        const isImmediate = events.some(
            (event) => event.type.publishBehavior === 'PublishImmediately'
        );
        rt.transaction.limits.count(isImmediate ? 'PublishImmediateDml' : 'DmlStatements');
        const outcomes = events.map((event) => this.publishOne(rt, event));
        if (callback !== null) this.remember(rt, callback, outcomes, isImmediate);
        return outcomes;
    }

    failForTest(rt: Runtime): void {
        const test = rt.transaction.test;
        if (test === null) return;
        const { callbacks } = this.takeStaged(test);
        this.tell(rt, callbacks, false);
    }

    deliverForTest(rt: Runtime): void {
        const test = rt.transaction.test;
        if (test === null) return;
        const byObject = new Map<string, Subscription>();
        const { events, callbacks } = this.takeStaged(test);
        for (const event of events) {
            const delivered = this.channels.append(event.objectName, event, rt.host.clock.now());
            const subscription =
                byObject.get(event.objectName) ?? new Subscription(event.objectName);
            byObject.set(event.objectName, subscription);
            subscription.add(delivered);
        }
        for (const subscription of byObject.values()) {
            while (subscription.hasWork) {
                this.deliverBatch(rt, subscription, (options, work) =>
                    this.runner.runInTest(options, work)
                );
            }
        }
        this.tell(rt, callbacks, true);
    }

    subscribers(): EventSubscriber[] {
        return this.triggers()
            .onEvents()
            .map(({ name, object }) => {
                const subscription = this.subscriptions.get(object);
                return {
                    trigger: name,
                    event: object,
                    isInError: subscription?.isInError ?? false,
                    retries: subscription?.retries ?? 0,
                    lastError: subscription?.lastError ?? null
                };
            });
    }

    /** Runs the triggers over the next batch of some event type. Returns whether there was one. */
    deliverNext(rt: Runtime): boolean {
        const callback = this.callbacks.shift();
        if (callback !== undefined) {
            const user = this.subscriber();
            const error = tellPublisher(rt, this.runner, user, callback, true);
            if (error !== null) this.onFailure('Publish callback', error);
            return true;
        }
        const subscription = [...this.subscriptions.values()].find((each) => each.hasWork);
        if (subscription === undefined) return false;
        this.deliverBatch(rt, subscription, (options, work) => this.runner.run(options, work));
        return true;
    }

    /** Whether triggers still have events to see. */
    get hasWork(): boolean {
        return [...this.subscriptions.values()].some((each) => each.hasWork);
    }

    private publishOne(rt: Runtime, event: SObjectValue): PublishOutcome {
        const refusal = refusalOf(event);
        if (refusal !== null) return { eventUuid: null, refusal };
        // newSObject(null, true) has given it one before.
        const known = event.value('EventUuid') as string | null;
        const outcome = { eventUuid: known ?? randomUuid(rt.host.random), refusal: null };
        const published = event.copy();
        published.setValue('EventUuid', outcome.eventUuid);
        published.setValue('CreatedDate', new ApexDatetime(rt.host.clock.now()));
        published.setValue('CreatedById', rt.transaction.user.id);
        const accept = (): void => this.accept(rt, published);
        const isImmediate = event.type.publishBehavior === 'PublishImmediately';
        if (rt.transaction.test !== null) this.stage(rt, published, isImmediate);
        else if (isImmediate) accept();
        else {
            rt.transaction.afterCommit(() => {
                accept();
                this.shelf.commit();
            });
        }
        return outcome;
    }

    /** Source: Platform Events Developer Guide: a rollback takes back what is published after commit, nothing else. */
    private stage(rt: Runtime, event: SObjectValue, isImmediate: boolean): void {
        const { test } = rt.transaction;
        if (test === null) return;
        const staged = this.stagedBy(test);
        staged.events.push(event);
        if (isImmediate) return;
        rt.transaction.afterCommit(
            () => undefined,
            () => {
                staged.events = staged.events.filter((each) => each !== event);
            }
        );
    }

    private accept(rt: Runtime, record: SObjectValue): void {
        const event = this.channels.append(record.objectName, record, rt.host.clock.now());
        if (!this.triggers().hasTriggers(record.type, 'after insert')) return;
        this.subscription(record.objectName).add(event);
        this.shelf.put(shelvedId(event), new StateWriter(rt).write(record));
        this.onPublish();
    }

    /** Takes up the events that no trigger had seen when an earlier process ended. */
    resume(rt: Runtime): void {
        for (const { id, text } of this.shelf.all()) {
            const event = readEvent(rt, id, text);
            if (event === null) this.shelf.remove(id);
            else this.subscription(event.record.objectName).add(event);
        }
        this.shelf.commit();
        if (this.hasWork) this.onPublish();
    }

    private subscription(object: string): Subscription {
        const known = this.subscriptions.get(object) ?? new Subscription(object);
        this.subscriptions.set(object, known);
        return known;
    }

    private deliverBatch(rt: Runtime, subscription: Subscription, transact: Transact): void {
        const batch = subscription.nextBatch();
        const delivery: EventDelivery = {
            retries: subscription.retries,
            lastError: subscription.lastError,
            resumeCheckpoint: null
        };
        const end = this.attempt(rt, subscription, batch, delivery, transact);
        for (const event of subscription.conclude(batch, end)) {
            this.shelf.remove(shelvedId(event));
        }
        if (!rt.host.tests.isRunning(rt)) this.shelf.commit();
    }

    private attempt(
        rt: Runtime,
        subscription: Subscription,
        batch: readonly DeliveredEvent[],
        delivery: EventDelivery,
        transact: Transact
    ): BatchEnd {
        // knowledge, not documented: event triggers have the limits of synchronous code
        const options = {
            user: this.subscriber(),
            what: `Trigger on ${subscription.object}`,
            quiddity: 'SYNCHRONOUS',
            isAsync: false
        };
        try {
            transact(options, () => this.fire(batch, delivery));
            return { kind: 'done', resumeAfter: delivery.resumeCheckpoint };
        } catch (error) {
            if (!(error instanceof ApexException)) throw error;
            if (error.typeName === 'EventBus.RetryableException') {
                return { kind: 'retry', reason: error.apexMessage ?? '' };
            }
            if (rt.host.tests.isRunning(rt)) throw error;
            this.onFailure(subscription.object, error);
            return { kind: 'failed', resumeAfter: delivery.resumeCheckpoint };
        }
    }

    private fire(batch: readonly DeliveredEvent[], delivery: EventDelivery): void {
        const rows = batch.map((event) => {
            const row = event.record.copy();
            row.setValue('ReplayId', event.replayId);
            row.isReadOnly = true;
            return row;
        });
        const [first] = rows;
        if (first === undefined) return;
        this.triggers().fire(first.type, 'after insert', rows, null, delivery);
    }

    private remember(
        rt: Runtime,
        callback: object,
        outcomes: readonly PublishOutcome[],
        isImmediate: boolean
    ): void {
        const uuids = outcomes.flatMap(({ eventUuid }) => eventUuid ?? []);
        if (uuids.length === 0) return;
        const kept = publishCallback(rt, callback, uuids);
        const accept = (): void => {
            this.callbacks.push(kept);
            this.onPublish();
        };
        if (rt.transaction.test !== null) this.stagedBy(rt.transaction.test).callbacks.push(kept);
        else if (isImmediate) accept();
        else rt.transaction.afterCommit(accept);
    }

    private tell(rt: Runtime, callbacks: readonly PublishCallback[], isPublished: boolean): void {
        for (const callback of callbacks) {
            const user = this.subscriber();
            const error = tellPublisher(rt, this.runner, user, callback, isPublished);
            if (error !== null) throw error;
        }
    }

    private stagedBy(test: TestState): Staged {
        const staged = this.ofTests.get(test) ?? { events: [], callbacks: [] };
        this.ofTests.set(test, staged);
        return staged;
    }

    private takeStaged(test: TestState): Staged {
        const staged = this.stagedBy(test);
        this.ofTests.delete(test);
        return staged;
    }
}

/** Ids sort as replay ids do. */
function shelvedId({ replayId }: DeliveredEvent): string {
    return replayId.padStart(12, '0');
}

/** @returns null for an event whose type has changed too much since */
function readEvent(rt: Runtime, id: string, text: string): DeliveredEvent | null {
    try {
        const record = new StateReader(rt, text).read() as SObjectValue;
        return { replayId: String(Number(id)), record };
    } catch (cause) {
        if (cause instanceof NotReadable) return null;
        throw cause;
    }
}
