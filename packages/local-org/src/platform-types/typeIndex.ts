import { readFileSync } from 'node:fs';

import { openTypeRecord } from './openTypeRecord.ts';
import type { PlatformType } from './platformType.ts';
import type { TypeRecord } from './typeRecord.ts';
import { unstubbedTypes } from './unstubbedTypes.ts';

/** Namespaces whose types need no prefix, in the order in which Apex searches them. */
const IMPLICIT_NAMESPACES = ['system', 'schema'];

/** The platform's types by name; a type is opened when first asked for. */
export class TypeIndex {
    private readonly records = new Map<string, TypeRecord>();
    private readonly opened = new Map<string, PlatformType>();
    private readonly namespaceNames = new Map<string, string>();

    constructor(file: string) {
        const stubbed = JSON.parse(readFileSync(file, 'utf8')) as TypeRecord[];
        for (const record of [...stubbed, ...unstubbedTypes]) {
            this.records.set(record.name.toLowerCase(), record);
            const dot = record.name.indexOf('.');
            if (dot > 0) {
                const namespace = record.name.slice(0, dot);
                this.namespaceNames.set(namespace.toLowerCase(), namespace);
            }
        }
    }

    type(qualifiedName: string): PlatformType | undefined {
        const key = qualifiedName.toLowerCase();
        const known = this.opened.get(key);
        if (known !== undefined) return known;
        const record = this.records.get(key);
        if (record === undefined) return undefined;
        const type = openTypeRecord(record);
        this.opened.set(key, type);
        return type;
    }

    resolve(name: string): PlatformType | undefined {
        for (const namespace of IMPLICIT_NAMESPACES) {
            const type = this.type(`${namespace}.${name}`);
            if (type !== undefined) return type;
        }
        return this.type(name);
    }

    namespace(name: string): string | undefined {
        return this.namespaceNames.get(name.toLowerCase());
    }

    names(): string[] {
        return [...this.records.values()].map((record) => record.name);
    }
}
