import type { Runtime } from '../../runtime.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import type { ApexCollection } from './ApexCollection.ts';
import { ApexSet } from './ApexSet.ts';
import type { KeyTable } from './KeyTable.ts';

/**
 * What `Map.keySet()` gives: a view of the map, not a copy. What is removed from it leaves the map, nothing can be
 * added (salesforce.stackexchange.com/questions/207388).
 */
export class ApexKeySet extends ApexSet {
    private readonly map: ApexCollection;

    constructor(type: TypeDescriptor, table: KeyTable<unknown>, map: ApexCollection) {
        super(type, table);
        this.map = map;
    }

    override add(rt: Runtime): boolean {
        throw rt.exception('System.FinalException', 'Collection is read-only');
    }

    override guardChange(rt: Runtime): void {
        this.map.guardChange(rt);
    }

    override guarded<T>(values: Iterable<T>): Generator<T, void> {
        return this.map.guarded(values);
    }
}
