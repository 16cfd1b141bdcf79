import { ApexBlob } from '../../values/index.ts';
import { definePlatformInterface, definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';
import type { ApexHttpRequest } from './HttpRequest.ts';
import { ApexHttpResponse } from './HttpResponse.ts';

/** An instance of System.Http, which has no state. */
class ApexHttp {}

function send(rt: Runtime, _self: ApexHttp, request: ApexHttpRequest): unknown {
    rt.host.callouts.admit(rt);
    const mock = rt.transaction.test?.calloutMock ?? null;
    if (mock !== null) return rt.invoke(mock, 'respond', [request]);
    return toApex(
        rt.host.callouts.send(rt, {
            method: request.method ?? '',
            endpoint: request.endpoint ?? '',
            headers: request.headers.pairs(),
            body: request.body?.bytes ?? null,
            timeoutMilliseconds: request.timeout
        })
    );
}

function toApex(answer: ReturnType<Runtime['host']['callouts']['send']>): ApexHttpResponse {
    const response = new ApexHttpResponse();
    response.statusCode = answer.status;
    response.status = answer.statusText;
    response.body = new ApexBlob(answer.body);
    for (const [name, value] of answer.headers) response.headers.set(name, value);
    return response;
}

export const http = definePlatformType({
    name: 'System.Http',
    jsClass: ApexHttp,
    constructors: { '()': () => new ApexHttp() },
    methods: { send }
});

export const httpCalloutMock = definePlatformInterface('System.HttpCalloutMock');
