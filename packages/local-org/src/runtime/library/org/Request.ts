import { definePlatformEnum, definePlatformType } from '../definePlatformType.ts';

/** An instance of System.Request: the running transaction's, so it needs no state. */
class ApexRequest {}

export const request = definePlatformType({
    name: 'System.Request',
    jsClass: ApexRequest,
    statics: { getCurrent: () => new ApexRequest() },
    methods: {
        getRequestId: (rt) => rt.transaction.requestId,
        getQuiddity: (rt) => rt.library.enumConstant('System.Quiddity', rt.transaction.quiddity)
    }
});

export const quiddity = definePlatformEnum('System.Quiddity', [
    'ANONYMOUS',
    'AURA',
    'BATCH_APEX',
    'FUTURE',
    'INVOCABLE_ACTION',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'QUEUEABLE',
    'REST',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE'
]);
