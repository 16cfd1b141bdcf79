import { createReader } from '../src/index.ts';
import { identifyBody } from '../src/identify/index.ts';

/** What the contract says of a body. */
export interface Verdict {
    readonly outcome: 'taken' | 'refused' | 'not played';
    readonly why: string;
}

/** Holds a body for `POST /v1/messages` against the contract, each message of its failover too. */
export function judge(request: Readonly<Record<string, unknown>>): Verdict {
    const { failover = [], ...first } = request;
    const bodies = [first, ...(failover as Record<string, unknown>[])];
    const results = bodies.map(judgeOne);
    return results.find(({ outcome }) => outcome !== 'taken') ?? { outcome: 'taken', why: '' };
}

function judgeOne(body: Record<string, unknown>): Verdict {
    const named = identifyBody(body);
    if (named.is === 'unknownChannel') {
        return { outcome: 'not played', why: `channel ${String(body['channel'])}` };
    }
    if (named.is !== 'known') {
        return { outcome: 'refused', why: `${named.is} ${String(body['message_type'])}` };
    }
    const faults = createReader().faultsOf(named.schema, named.body);
    return faults.length === 0
        ? { outcome: 'taken', why: '' }
        : {
              outcome: 'refused',
              why: faults.map(({ name, reason }) => `${name} ${reason}`).join(' ')
          };
}
