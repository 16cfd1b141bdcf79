import type {
    Callouts,
    IncomingResponse,
    OutgoingRequest,
    Runtime
} from '../../runtime/runtime.ts';
import type { CalloutAnswer } from './CalloutRequest.ts';
import type { Destinations } from './Destinations.ts';
import { requireSize, timeLeft } from './calloutLimits.ts';
import { failureWords } from './failureWords.ts';
import type { HttpThread } from './HttpThread.ts';

/** Lets callouts of Apex out to where the org allows them, by the rules of a transaction. */
export class CalloutGateway implements Callouts {
    private readonly destinations: Destinations;
    private readonly thread: HttpThread;
    /** Answers what goes to this org itself; null for the rest of the world. */
    answerOwn: (url: string, request: OutgoingRequest) => IncomingResponse | null = () => null;

    constructor(destinations: Destinations, thread: HttpThread) {
        this.destinations = destinations;
        this.thread = thread;
    }

    admit(rt: Runtime): void {
        const { calloutRefusal, limits, triggers } = rt.transaction;
        if (calloutRefusal !== null) throw calloutException(rt, calloutRefusal);
        if (triggers.length > 0) {
            throw calloutException(rt, 'Callout from triggers are currently not supported.');
        }
        limits.count('Callouts');
        if (!rt.transaction.hasUncommittedWork) return;
        throw calloutException(
            rt,
            'You have uncommitted work pending. Please commit or rollback before calling out'
        );
    }

    send(rt: Runtime, request: OutgoingRequest): IncomingResponse {
        if (rt.transaction.isTest) {
            throw rt.exception(
                'System.TypeException',
                'Methods defined as TestMethod do not support Web service callouts'
            );
        }
        const url = this.resolve(rt, request.endpoint);
        requireSize(rt, request.body?.byteLength ?? 0, 'request');
        const timeoutMilliseconds = timeLeft(rt, request.timeoutMilliseconds);
        const own = this.answerOwn(url, request);
        if (own !== null) return own;
        const begin = performance.now();
        const answer = this.thread.send({
            method: request.method,
            url,
            headers: request.headers.map(([name, value]) => [name, value]),
            body: request.body,
            timeoutMilliseconds
        });
        rt.transaction.waitedMilliseconds += performance.now() - begin;
        return responseOf(rt, answer, url);
    }

    private resolve(rt: Runtime, endpoint: string): string {
        const credential = /^callout:([^/?]+)(.*)$/i.exec(endpoint);
        if (credential === null) {
            if (this.destinations.allows(endpoint)) return endpoint;
            throw calloutException(
                rt,
                `Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = ${endpoint}`
            );
        }
        const [, name = '', path = ''] = credential;
        const address = this.destinations.namedCredential(name);
        if (address !== undefined) return address + path;
        throw calloutException(
            rt,
            `The callout couldn't access the endpoint. You might not have the required permissions, or the named credential "${name}" might not exist.`
        );
    }
}

function responseOf(rt: Runtime, answer: CalloutAnswer, url: string): IncomingResponse {
    if (answer.kind === 'response') {
        requireSize(rt, answer.body.byteLength, 'response');
        return answer;
    }
    if (answer.kind === 'timeout') throw calloutException(rt, 'Read timed out');
    throw calloutException(rt, failureWords(answer.code, answer.reason, url));
}

function calloutException(rt: Runtime, message: string): Error {
    return rt.exception('System.CalloutException', message);
}
