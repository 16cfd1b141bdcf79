import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';

/** What came of one sample body. */
export interface SampleResult extends Verdict {
    readonly file: string;
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
