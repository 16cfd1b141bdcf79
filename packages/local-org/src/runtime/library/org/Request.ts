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

const QUIDDITIES = [
    'ANONYMOUS',
    'AURA',
    'BATCH_ACS',
    'BATCH_APEX',
    'BATCH_CHUNK_PARALLEL',
    'BATCH_CHUNK_SERIAL',
    'BULK_API',
    'COMMERCE_INTEGRATION',
    'DISCOVERABLE_LOGIN',
    'FUNCTION_CALLBACK',
    'FUTURE',
    'INBOUND_EMAIL_SERVICE',
    'INVOCABLE_ACTION',
    'IOT',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'QUEUEABLE',
    'QUICK_ACTION',
    'REMOTE_ACTION',
    'REST',
    'RUNTEST_ASYNC',
    'RUNTEST_DEPLOY',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SOAP',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE',
    'UD',
    'VF'
];

export const quiddity = {
    ...definePlatformEnum('System.Quiddity', QUIDDITIES),
    isUnordered: true
};
