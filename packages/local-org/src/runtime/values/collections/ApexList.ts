import type { Runtime } from '../../runtime.ts';
import { typeArgument } from '../../types/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { ApexCollection } from './ApexCollection.ts';

/** An Apex List or array. `items` may be read directly; change it through the methods. */
export class ApexList extends ApexCollection {
    readonly items: unknown[];

    /** @param items taken over, not copied */
    constructor(type: TypeDescriptor, items: unknown[] = []) {
        super(type);
        this.items = items;
    }

    get elementType(): TypeDescriptor {
        return typeArgument(this.type, 0);
    }

    get size(): number {
        return this.items.length;
    }

    /** @throws System.ListException "List index out of bounds: 3" */
    get(rt: Runtime, index: number): unknown {
        this.checkIndex(rt, index, this.items.length - 1);
        return this.items[index];
    }

    set(rt: Runtime, index: number, value: unknown): void {
        this.checkIndex(rt, index, this.items.length - 1);
        this.items[index] = value;
    }

    add(rt: Runtime, value: unknown): void {
        this.guardChange(rt);
        this.items.push(value);
    }

    insert(rt: Runtime, index: number, value: unknown): void {
        this.guardChange(rt);
        this.checkIndex(rt, index, this.items.length);
        this.items.splice(index, 0, value);
    }

    addAll(rt: Runtime, values: Iterable<unknown>): void {
        this.guardChange(rt);
        for (const value of [...values]) this.items.push(value);
    }

    remove(rt: Runtime, index: number): unknown {
        this.guardChange(rt);
        this.checkIndex(rt, index, this.items.length - 1);
        return this.items.splice(index, 1)[0];
    }

    clear(rt: Runtime): void {
        this.guardChange(rt);
        this.items.length = 0;
    }

    /** Puts the items in another order; `items` must hold the same values. */
    replaceOrder(rt: Runtime, items: readonly unknown[]): void {
        this.guardChange(rt);
        items.forEach((item, index) => (this.items[index] = item));
    }

    /** For `for (X x : list)`. */
    loop(): Generator<unknown, void> {
        return this.guarded(this.items);
    }

    [Symbol.iterator](): IterableIterator<unknown> {
        return this.items[Symbol.iterator]();
    }

    private checkIndex(rt: Runtime, index: number, last: number): void {
        if (index === null) {
            throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
        }
        if (index < 0 || index > last) {
            throw rt.exception('System.ListException', `List index out of bounds: ${index}`);
        }
    }
}
