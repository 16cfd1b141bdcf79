/** Platform types that speak with the org: callouts, REST, jobs, events, users, tests. */
import type { PlatformTypeDefinition } from '../definePlatformType.ts';
import { asyncOptions } from './AsyncOptions.ts';
import { asyncTypes } from './Async.ts';
import { businessHours } from './BusinessHours.ts';
import { databaseJobs } from './DatabaseJobs.ts';
import { cacheTypes } from './Cache.ts';
import { connectApi } from './ConnectApi.ts';
import { customNotification } from './CustomNotification.ts';
import {
    eventBus,
    eventBusTriggerContext,
    publishCallbackTypes,
    retryableException,
    testBroker
} from './EventBus.ts';
export { ApexPublishResult } from './EventBus.ts';
import { featureManagement } from './FeatureManagement.ts';
import { http, httpCalloutMock } from './Http.ts';
import { httpRequest } from './HttpRequest.ts';
import { httpResponse } from './HttpResponse.ts';
import { installTypes } from './Install.ts';
import { limits } from './Limits.ts';
import { orgLimitTypes } from './OrgLimits.ts';
import { duplicateSignature, duplicateSignatureBuilder } from './QueueableDuplicateSignature.ts';
import { quiddity, request } from './Request.ts';
import { restContext, restRequest, restResponse } from './Rest.ts';
import { staticResourceMocks } from './StaticResourceMocks.ts';
import { systemJobs } from './System.ts';
import { test } from './Test.ts';
import { trigger, triggerOperation } from './Trigger.ts';
import { userInfo } from './UserInfo.ts';

export {
    ApexBatchContext,
    ApexFinalizerContext,
    ApexJobContext,
    ApexScheduleContext
} from './Async.ts';
export { ApexInstallContext, runInstallScript } from './Install.ts';
export { ApexRestRequest, ApexRestResponse } from './Rest.ts';

export const orgTypes: readonly PlatformTypeDefinition[] = [
    ...asyncTypes,
    asyncOptions,
    businessHours,
    ...cacheTypes,
    connectApi,
    customNotification,
    databaseJobs,
    duplicateSignature,
    duplicateSignatureBuilder,
    eventBus,
    eventBusTriggerContext,
    ...publishCallbackTypes,
    featureManagement,
    http,
    httpCalloutMock,
    httpRequest,
    httpResponse,
    ...installTypes,
    limits,
    ...orgLimitTypes,
    quiddity,
    request,
    restContext,
    restRequest,
    restResponse,
    retryableException,
    ...staticResourceMocks,
    systemJobs,
    test,
    testBroker,
    trigger,
    triggerOperation,
    userInfo
];
