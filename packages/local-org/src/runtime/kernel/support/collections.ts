import type { Runtime } from '../../runtime.ts';
import { ApexList, ApexMap, ApexSet } from '../../values/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { nullPointer } from './nulls.ts';

/** Rows that a query loop over lists gets at a time. */
const CHUNK = 200;

/** Creators and loops. */
export function collectionSupport(rt: Runtime) {
    return {
        newList: (type: TypeDescriptor, items: unknown[]) => new ApexList(type, items),
        newSet: (type: TypeDescriptor, items: unknown[]) => ApexSet.of(rt, type, items),
        newMap: (type: TypeDescriptor, entries: [unknown, unknown][]) =>
            ApexMap.of(rt, type, entries),
        /** `new String[5]`: five nulls. */
        newArray(type: TypeDescriptor, size: number | null): ApexList {
            if (size === null) throw nullPointer(rt);
            return new ApexList(type, new Array<unknown>(size).fill(null));
        },
        setItem(list: ApexList, index: number, value: unknown): unknown {
            list.set(rt, index, value);
            return value;
        },
        each(collection: ApexList | ApexSet | null): Iterable<unknown> {
            if (collection === null) throw nullPointer(rt);
            return collection.loop();
        },
        /** A user's Iterable, called through its methods. */
        *eachOfIterable(iterable: unknown): Generator<unknown, void> {
            if (iterable === null) throw nullPointer(rt);
            const iterator = rt.invoke(iterable, 'iterator', []);
            if (iterator === null) throw nullPointer(rt);
            while (rt.invoke(iterator, 'hasNext', []) === true) {
                yield rt.invoke(iterator, 'next', []);
            }
        },
        *eachChunk(rows: ApexList): Generator<ApexList, void> {
            for (let from = 0; from < rows.size; from += CHUNK) {
                yield new ApexList(rows.type, rows.items.slice(from, from + CHUNK));
            }
        }
    };
}
