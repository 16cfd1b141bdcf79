import type { Runtime } from '../../runtime.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { HttpHeaders } from './HttpHeaders.ts';
import type { ApexHttpRequest } from './HttpRequest.ts';
import { ApexHttpResponse } from './HttpResponse.ts';

/** What both mocks that answer with static resources have. */
class ApexResourceMock {
    readonly headers = new HttpHeaders();
    status: string | null = null;
    statusCode = 200;

    answer(rt: Runtime, resource: string | undefined): ApexHttpResponse {
        const body = resource === undefined ? null : rt.host.tests.staticResource(resource);
        if (body === null) {
            throw new Error(
                `The mock has no static resource ${resource ?? 'for this endpoint'}: what an org answers then is not documented.`
            );
        }
        const response = new ApexHttpResponse();
        response.statusCode = this.statusCode;
        response.status = this.status;
        response.body = body;
        for (const [name, value] of this.headers.pairs()) response.headers.set(name, value);
        return response;
    }
}

class ApexStaticResourceMock extends ApexResourceMock {
    resource: string | undefined;
}

class ApexMultiResourceMock extends ApexResourceMock {
    /** Names of resources by endpoint. */
    readonly resources = new Map<string, string>();
}

const shared = {
    setHeader: (_rt: Runtime, self: ApexResourceMock, name: string, value: string) =>
        self.headers.set(name, value),
    setStatus: (_rt: Runtime, self: ApexResourceMock, status: string) => {
        self.status = status;
    },
    setStatusCode: (_rt: Runtime, self: ApexResourceMock, code: number) => {
        self.statusCode = code;
    }
};

/** Apex Developer Guide, "Testing HTTP Callouts Using Static Resources". */
export const staticResourceMocks = [
    definePlatformType({
        name: 'System.StaticResourceCalloutMock',
        jsClass: ApexStaticResourceMock,
        interfaces: ['System.HttpCalloutMock'],
        constructors: { '()': () => new ApexStaticResourceMock() },
        methods: {
            ...shared,
            setStaticResource: (_rt, self: ApexStaticResourceMock, name: string) => {
                self.resource = name;
            },
            respond: (rt, self: ApexStaticResourceMock) => self.answer(rt, self.resource)
        }
    }),
    definePlatformType({
        name: 'System.MultiStaticResourceCalloutMock',
        jsClass: ApexMultiResourceMock,
        interfaces: ['System.HttpCalloutMock'],
        constructors: { '()': () => new ApexMultiResourceMock() },
        methods: {
            ...shared,
            setStaticResource: (_rt, self: ApexMultiResourceMock, url: string, name: string) => {
                self.resources.set(url, name);
            },
            respond: (rt, self: ApexMultiResourceMock, request: ApexHttpRequest) =>
                self.answer(rt, self.resources.get(request.endpoint ?? ''))
        }
    })
];
