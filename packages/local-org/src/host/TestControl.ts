import type { Runtime, Tests, TestState } from '../runtime/runtime.ts';
import type { TypeDescriptor } from '../runtime/types/index.ts';
import { toId18 } from '../runtime/values/index.ts';
import type { ApexBlob, ApexDatetime } from '../runtime/values/index.ts';
import type { SystemRecords } from './SystemRecords.ts';
import type { TransactionRunner } from './transaction/index.ts';

/** Makes an object that answers every call through a StubProvider. Given by the kernel. */
export type StubFactory = (type: TypeDescriptor, provider: object) => object;

/** Test.startTest, Test.stopTest and their neighbours. */
export class TestControl implements Tests {
    private readonly runner: TransactionRunner;
    private readonly stubs: StubFactory;
    private readonly records: SystemRecords;

    constructor(runner: TransactionRunner, stubs: StubFactory, records: SystemRecords) {
        this.runner = runner;
        this.stubs = stubs;
        this.records = records;
    }

    isRunning(rt: Runtime): boolean {
        return rt.transaction.test !== null;
    }

    start(rt: Runtime, state: TestState): void {
        state.phase = 'started';
        state.outerLimits = rt.transaction.limits;
        rt.transaction.limits = this.runner.limits(false, rt.transaction.quiddity);
    }

    stop(rt: Runtime, state: TestState): void {
        rt.host.jobs.runForTest(rt);
        rt.host.events.deliverForTest(rt);
        state.phase = 'stopped';
        if (state.outerLimits !== null) rt.transaction.limits = state.outerLimits;
        state.outerLimits = null;
    }

    setCreatedDate(id: string, created: ApexDatetime): void {
        this.records.update(id, { CreatedDate: created });
    }

    staticResource(name: string): ApexBlob | null {
        const [resource] = this.records.where('StaticResource', 'Name', name);
        return (resource?.value('Body') as ApexBlob | null | undefined) ?? null;
    }

    calculatePermissionSetGroup(rt: Runtime, id: string): void {
        const group = toId18(id);
        if (group === undefined || this.records.byId(group)?.objectName !== 'PermissionSetGroup') {
            // knowledge, not documented
            throw rt.exception(
                'System.IllegalArgumentException',
                `Invalid permission set group ID: ${id}`
            );
        }
        this.records.update(group, { Status: 'Updated' });
    }

    createStub(_rt: Runtime, type: TypeDescriptor, provider: object): object {
        return this.stubs(type, provider);
    }
}
