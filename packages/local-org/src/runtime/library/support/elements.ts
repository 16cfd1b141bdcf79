import type { Runtime } from '../../runtime.ts';
import { ApexList, ApexSet } from '../../values/index.ts';

/** The elements of a List, Set or user Iterable, as an array of their own. */
export function elementsOf(rt: Runtime, source: unknown): unknown[] {
    if (source instanceof ApexList) return [...source.items];
    if (source instanceof ApexSet) return [...source];
    const iterator = rt.invoke(source, 'iterator', []);
    const elements: unknown[] = [];
    while (rt.invoke(iterator, 'hasNext', []) === true) {
        elements.push(rt.invoke(iterator, 'next', []));
    }
    return elements;
}
