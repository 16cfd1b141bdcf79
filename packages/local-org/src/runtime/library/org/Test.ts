import { definePlatformType } from '../definePlatformType.ts';
import type { ApexDatetime, ApexList, ApexTypeValue } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import type { TestState } from '../../transaction.ts';
import { ApexInstallContext, runInstallScript } from './Install.ts';
import type { ApexSObjectType } from '../data/index.ts';
import { newTestBroker } from './EventBus.ts';
import { loadData } from './loadData.ts';

function stateOf(rt: Runtime): TestState {
    const state = rt.transaction.test;
    if (state !== null) return state;
    throw rt.exception('System.TypeException', 'Test methods can be called in tests only.');
}

function setMock(rt: Runtime, type: ApexTypeValue, mock: unknown): void {
    if (type.name !== 'HttpCalloutMock') {
        throw new Error(
            `Test.setMock(${type.name}.class, …) is not in the local org: it knows HttpCalloutMock only.`
        );
    }
    stateOf(rt).calloutMock = mock;
}

function startTest(rt: Runtime): void {
    const state = stateOf(rt);
    if (state.phase !== 'before') {
        throw rt.exception('System.FinalException', 'Testing already started');
    }
    rt.host.tests.start(rt, state);
}

function stopTest(rt: Runtime): void {
    const state = stateOf(rt);
    if (state.phase !== 'started') {
        throw rt.exception('System.FinalException', 'Testing has not started');
    }
    rt.host.tests.stop(rt, state);
}

/**
 * Runs an install script as a new installation (no version) or an upgrade.
 * Source: Apex Reference Guide, Test.testInstall.
 */
function testInstall(
    rt: Runtime,
    handler: object,
    previous: unknown,
    isPush: boolean | null = false
): void {
    stateOf(rt);
    runInstallScript(rt, handler, new ApexInstallContext(previous, isPush === true));
}

/** Source: Apex Developer Guide, "Permission Set Groups": the calculation that otherwise comes later. */
function calculateGroups(rt: Runtime, ids: readonly string[]): void {
    stateOf(rt);
    for (const id of ids) rt.host.tests.calculatePermissionSetGroup(rt, id);
}

export const test = definePlatformType({
    name: 'System.Test',
    statics: {
        isRunningTest: (rt) => rt.transaction.isTest,
        startTest,
        stopTest,
        setMock,
        getEventBus: (rt) => {
            stateOf(rt);
            return newTestBroker();
        },
        setFixedSearchResults: (rt, ids: ApexList) => {
            stateOf(rt).fixedSearchResults = ids.items as string[];
        },
        setCreatedDate: (rt, id: string, created: ApexDatetime) => {
            stateOf(rt);
            rt.host.tests.setCreatedDate(id, created);
        },
        'loadData(SObjectType,String)': (rt, token: ApexSObjectType, resource: string) => {
            stateOf(rt);
            return loadData(rt, token, resource);
        },
        'calculatePermissionSetGroup(String)': (rt, id: string) => calculateGroups(rt, [id]),
        'calculatePermissionSetGroup(List<String>)': (rt, ids: ApexList) =>
            calculateGroups(rt, ids.items as string[]),
        'testInstall(InstallHandler,Version)': testInstall,
        'testInstall(InstallHandler,Version,Boolean)': testInstall,
        createStub: (rt, type: ApexTypeValue, provider: object) =>
            rt.host.tests.createStub(rt, type.type, provider)
    }
});
