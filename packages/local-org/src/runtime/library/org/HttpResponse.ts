import { ApexBlob, ApexList } from '../../values/index.ts';
import { listOf, STRING_TYPE } from '../../types/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { HttpHeaders } from './HttpHeaders.ts';

/** An instance of System.HttpResponse. */
export class ApexHttpResponse {
    status: string | null = null;
    statusCode = 0;
    body: ApexBlob | null = null;
    readonly headers = new HttpHeaders();
}

export const httpResponse = definePlatformType({
    name: 'System.HttpResponse',
    jsClass: ApexHttpResponse,
    constructors: { '()': () => new ApexHttpResponse() },
    methods: {
        getBody: (_rt, self: ApexHttpResponse) => self.body?.buffer.toString('utf8') ?? '',
        getBodyAsBlob: (_rt, self: ApexHttpResponse) => self.body ?? ApexBlob.ofText(''),
        getHeader: (_rt, self: ApexHttpResponse, name: string) => self.headers.get(name),
        getHeaderKeys: (_rt, self: ApexHttpResponse) =>
            new ApexList(listOf(STRING_TYPE), self.headers.names()),
        getStatus: (_rt, self: ApexHttpResponse) => self.status,
        getStatusCode: (_rt, self: ApexHttpResponse) => self.statusCode,
        setBody: (_rt, self: ApexHttpResponse, body: string | null) => {
            self.body = body === null ? null : ApexBlob.ofText(body);
        },
        setBodyAsBlob: (_rt, self: ApexHttpResponse, body: ApexBlob | null) => {
            self.body = body;
        },
        setHeader: (_rt, self: ApexHttpResponse, name: string, value: string) => {
            self.headers.set(name, value);
        },
        setStatus: (_rt, self: ApexHttpResponse, status: string | null) => {
            self.status = status;
        },
        setStatusCode: (_rt, self: ApexHttpResponse, statusCode: number) => {
            self.statusCode = statusCode;
        },
        toString: (_rt: unknown, self: ApexHttpResponse) =>
            `System.HttpResponse[Status=${self.status ?? 'null'}, StatusCode=${self.statusCode}]`
    }
});
