import type { SObjectValue } from '../../sobject/index.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of Database.QueryLocator: the rows that a query found, for batches and iterators. */
export class ApexQueryLocator {
    readonly query: string;
    readonly rows: readonly SObjectValue[];

    constructor(query: string, rows: readonly SObjectValue[]) {
        this.query = query;
        this.rows = rows;
    }
}

/** An instance of Database.QueryLocatorIterator. */
export class ApexQueryLocatorIterator {
    readonly rows: readonly SObjectValue[];
    next = 0;

    constructor(rows: readonly SObjectValue[]) {
        this.rows = rows;
    }
}

export const queryLocatorTypes = [
    definePlatformType({
        name: 'Database.QueryLocator',
        jsClass: ApexQueryLocator,
        methods: {
            'getQuery()': (_rt, self: ApexQueryLocator) => self.query,
            'iterator()': (_rt, self: ApexQueryLocator) => new ApexQueryLocatorIterator(self.rows)
        }
    }),
    definePlatformType({
        name: 'Database.QueryLocatorIterator',
        jsClass: ApexQueryLocatorIterator,
        interfaces: ['System.Iterator'],
        methods: {
            'hasNext()': (_rt, self: ApexQueryLocatorIterator) => self.next < self.rows.length,
            'next()': (rt, self: ApexQueryLocatorIterator) => {
                const row = self.rows[self.next++];
                if (row !== undefined) return row;
                throw rt.exception(
                    'System.NoSuchElementException',
                    'Iterator has no more elements.'
                );
            }
        }
    })
];
