import { definePlatformInterface, definePlatformType } from './definePlatformType.ts';

/** Walks over an array: what `iterator()` of a List or Set answers. */
export class ApexIterator {
    private readonly items: readonly unknown[];
    private next = 0;

    constructor(items: readonly unknown[]) {
        this.items = items;
    }

    get hasNext(): boolean {
        return this.next < this.items.length;
    }

    take(): unknown {
        return this.items[this.next++] ?? null;
    }
}

/** Calls on user iterators are dispatched by name; these are for the built-in one. */
export const systemIterator = definePlatformType({
    name: 'System.Iterator',
    isInterface: true,
    jsClass: ApexIterator,
    methods: {
        'hasNext()': (_rt, self: ApexIterator) => self.hasNext,
        'next()': (rt, self: ApexIterator) => {
            if (!self.hasNext) {
                // knowledge, not documented: the words
                throw rt.exception('System.NoSuchElementException', 'No more elements');
            }
            return self.take();
        }
    }
});

/** Interfaces of the platform that user classes implement and the runtime calls. */
export const systemInterfaces = [
    systemIterator,
    ...['Iterable', 'Comparable', 'Comparator', 'Callable', 'StubProvider'].map((name) =>
        definePlatformInterface(`System.${name}`)
    )
];
