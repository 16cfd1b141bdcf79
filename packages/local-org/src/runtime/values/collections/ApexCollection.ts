import type { Runtime } from '../../runtime.ts';
import type { TypeDescriptor } from '../../types/index.ts';

/** What List, Set and Map share: the type they were declared with and the guard of running loops. */
export abstract class ApexCollection {
    readonly type: TypeDescriptor;
    private loops = 0;

    constructor(type: TypeDescriptor) {
        this.type = type;
    }

    abstract get size(): number;

    protected get isLooped(): boolean {
        return this.loops > 0;
    }

    /** @throws System.FinalException while a for loop runs over this collection */
    guardChange(rt: Runtime): void {
        if (this.loops > 0) {
            throw rt.exception(
                'System.FinalException',
                'Cannot modify a collection while it is being iterated.'
            );
        }
    }

    /** Yields `values` and keeps the collection unchangeable meanwhile, also when the loop is left early. */
    *guarded<T>(values: Iterable<T>): Generator<T, void> {
        this.loops++;
        try {
            yield* values;
        } finally {
            this.loops--;
        }
    }
}
