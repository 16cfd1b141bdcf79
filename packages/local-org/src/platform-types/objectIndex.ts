import { readFileSync } from 'node:fs';

import { mergeStandardObject } from './mergeStandardObject.ts';
import { ABSENT_OBJECTS } from './standard-objects/index.ts';
import type { ObjectDescription } from './objectDescription.ts';
import type { ObjectRecord } from './objectRecord.ts';
import type { StandardObject } from './standardObject.ts';

/** The standard objects by name; a line of the generated file is parsed when its object is asked for. */
export class ObjectIndex {
    private readonly file: string;
    private readonly descriptions: ReadonlyMap<string, ObjectDescription>;
    private readonly merged = new Map<string, StandardObject>();
    private lines: Map<string, string> | undefined;

    constructor(file: string, descriptions: readonly ObjectDescription[]) {
        this.file = file;
        this.descriptions = new Map(descriptions.map((each) => [each.name.toLowerCase(), each]));
    }

    standardObject(name: string): StandardObject | undefined {
        const key = name.toLowerCase();
        const known = this.merged.get(key);
        if (known !== undefined) return known;
        const line = this.readLines().get(key);
        const description = this.descriptions.get(key);
        if (line === undefined && description === undefined) return undefined;
        const tab = line?.indexOf('\t') ?? 0;
        const object = mergeStandardObject(
            line?.slice(0, tab) ?? description?.name ?? name,
            line === undefined ? undefined : (JSON.parse(line.slice(tab + 1)) as ObjectRecord),
            description
        );
        this.merged.set(key, object);
        return object;
    }

    names(): string[] {
        const stubbed = [...this.readLines().values()].map((line) =>
            line.slice(0, line.indexOf('\t'))
        );
        const own = [...this.descriptions.values()].map(({ name }) => name);
        return [...new Set([...stubbed, ...own])].sort();
    }

    private readLines(): Map<string, string> {
        this.lines ??= new Map(
            readFileSync(this.file, 'latin1')
                .split('\n')
                .map((line) => [line.slice(0, line.indexOf('\t')), line] as const)
                .filter(([name, line]) => line !== '' && !ABSENT_OBJECTS.has(name))
                .map(([name, line]) => [name.toLowerCase(), line])
        );
        return this.lines;
    }
}
