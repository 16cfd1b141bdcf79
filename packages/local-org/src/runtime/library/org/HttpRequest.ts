import { ApexBlob } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';
import { HttpHeaders } from './HttpHeaders.ts';

/** Milliseconds; Apex Reference Guide, HttpRequest.setTimeout. */
const DEFAULT_TIMEOUT = 10_000;
const LONGEST_TIMEOUT = 120_000;

/** An instance of System.HttpRequest. */
export class ApexHttpRequest {
    endpoint: string | null = null;
    method: string | null = null;
    body: ApexBlob | null = null;
    timeout = DEFAULT_TIMEOUT;
    isCompressed = false;
    readonly headers = new HttpHeaders();
}

function setTimeout(rt: Runtime, self: ApexHttpRequest, milliseconds: number): void {
    if (milliseconds < 1 || milliseconds > LONGEST_TIMEOUT) {
        throw rt.exception(
            'System.CalloutException',
            `Exceeded maximum or minimum time limit of ${LONGEST_TIMEOUT}`
        );
    }
    self.timeout = milliseconds;
}

export const httpRequest = definePlatformType({
    name: 'System.HttpRequest',
    jsClass: ApexHttpRequest,
    constructors: { '()': () => new ApexHttpRequest() },
    methods: {
        getBody: (_rt, self: ApexHttpRequest) => self.body?.buffer.toString('utf8') ?? '',
        getBodyAsBlob: (_rt, self: ApexHttpRequest) => self.body ?? ApexBlob.ofText(''),
        getCompressed: (_rt, self: ApexHttpRequest) => self.isCompressed,
        getEndpoint: (_rt, self: ApexHttpRequest) => self.endpoint,
        getHeader: (_rt, self: ApexHttpRequest, name: string) => self.headers.get(name),
        getMethod: (_rt, self: ApexHttpRequest) => self.method,
        setBody: (_rt, self: ApexHttpRequest, body: string | null) => {
            self.body = body === null ? null : ApexBlob.ofText(body);
        },
        setBodyAsBlob: (_rt, self: ApexHttpRequest, body: ApexBlob | null) => {
            self.body = body;
        },
        setCompressed: (_rt, self: ApexHttpRequest, isCompressed: boolean) => {
            self.isCompressed = isCompressed;
        },
        setEndpoint: (_rt, self: ApexHttpRequest, endpoint: string | null) => {
            self.endpoint = endpoint;
        },
        setHeader: (_rt, self: ApexHttpRequest, name: string, value: string) => {
            self.headers.set(name, value);
        },
        setMethod: (_rt, self: ApexHttpRequest, method: string | null) => {
            self.method = method;
        },
        setTimeout,
        toString: (_rt: unknown, self: ApexHttpRequest) =>
            `System.HttpRequest[Endpoint=${self.endpoint ?? 'null'}, Method=${self.method ?? 'null'}]`
    }
});
