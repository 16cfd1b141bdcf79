import type { ApexBlob } from '../../values/index.ts';
import { ApexMap } from '../../values/index.ts';
import { mapOf, STRING_TYPE } from '../../types/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { PlatformProperty } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';

/** An instance of System.RestRequest. */
export class ApexRestRequest {
    readonly headers = new ApexMap(mapOf(STRING_TYPE, STRING_TYPE));
    readonly params = new ApexMap(mapOf(STRING_TYPE, STRING_TYPE));
    httpMethod: string | null = null;
    remoteAddress: string | null = null;
    requestBody: ApexBlob | null = null;
    requestURI: string | null = null;
    resourcePath: string | null = null;
}

/** An instance of System.RestResponse. */
export class ApexRestResponse {
    readonly headers = new ApexMap(mapOf(STRING_TYPE, STRING_TYPE));
    responseBody: ApexBlob | null = null;
    /** null until Apex sets one: the platform then answers 200. */
    statusCode: number | null = null;
}

/** A property that is a plain field of the JS object. */
function field(name: string): PlatformProperty {
    return {
        get: (_rt, self: Record<string, unknown>) => self[name],
        set: (_rt, self: Record<string, unknown>, value: unknown) => {
            self[name] = value;
        }
    };
}

export const restRequest = definePlatformType({
    name: 'System.RestRequest',
    jsClass: ApexRestRequest,
    constructors: { '()': () => new ApexRestRequest() },
    methods: {
        addHeader: (rt: Runtime, self: ApexRestRequest, name: string, value: string) => {
            self.headers.put(rt, name, value);
        },
        addParameter: (rt: Runtime, self: ApexRestRequest, name: string, value: string) => {
            self.params.put(rt, name, value);
        }
    },
    properties: {
        headers: field('headers'),
        httpMethod: field('httpMethod'),
        params: field('params'),
        remoteAddress: field('remoteAddress'),
        requestBody: field('requestBody'),
        requestURI: field('requestURI'),
        resourcePath: field('resourcePath')
    }
});

export const restResponse = definePlatformType({
    name: 'System.RestResponse',
    jsClass: ApexRestResponse,
    constructors: { '()': () => new ApexRestResponse() },
    methods: {
        addHeader: (rt: Runtime, self: ApexRestResponse, name: string, value: string) => {
            self.headers.put(rt, name, value);
        }
    },
    properties: {
        headers: field('headers'),
        responseBody: field('responseBody'),
        statusCode: field('statusCode')
    }
});

/** Outside a REST call both are null; a test sets them to objects of its own. */
export const restContext = definePlatformType({
    name: 'System.RestContext',
    staticProperties: {
        request: {
            get: (rt) => rt.transaction.rest.request,
            set: (rt, value: unknown) => {
                rt.transaction.rest.request = value;
            }
        },
        response: {
            get: (rt) => rt.transaction.rest.response,
            set: (rt, value: unknown) => {
                rt.transaction.rest.response = value;
            }
        }
    }
});
