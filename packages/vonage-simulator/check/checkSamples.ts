import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../src/index.ts';
import { identifyBody } from '../src/identify/index.ts';

/** What came of one sample body. */
export interface SampleResult {
    readonly file: string;
    readonly outcome: 'taken' | 'refused' | 'not played';
    readonly why: string;
}

/** Holds every JSON file of a folder against the contract; all are meant to be valid requests. */
export function checkSamples(folder: string): SampleResult[] {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (files.length === 0) {
        throw new Error(`There are no .json files in ${folder}.`);
    }
    return files
        .sort()
        .map((file) => ({ file, ...judge(JSON.parse(readFileSync(join(folder, file), 'utf8'))) }));
}

function judge(sample: Record<string, unknown>): Omit<SampleResult, 'file'> {
    const { failover = [], ...first } = sample;
    const bodies = [first, ...(failover as Record<string, unknown>[])];
    const results = bodies.map(judgeOne);
    return results.find(({ outcome }) => outcome !== 'taken') ?? { outcome: 'taken', why: '' };
}

function judgeOne(body: Record<string, unknown>): Omit<SampleResult, 'file'> {
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
