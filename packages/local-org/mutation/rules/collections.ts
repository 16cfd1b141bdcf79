import type { Area } from '../Rule.ts';

const KEY_SET =
    'Salesforce Stack Exchange, "Maps keySet is a collection that supports remove() but is otherwise read-only"';

export const collections: Area = {
    name: 'collections',
    title: 'Collections',
    rules: [
        {
            id: 'list-bounds',
            rule: 'An index outside a List is a ListException that names it.',
            evidence: { document: 'Apex Reference Guide, "List Class"' },
            state: 'Exact',
            tests: ['language/CollectionsTest.indexOutOfBounds'],
            mutant: {
                file: 'runtime/values/collections/ApexList.ts',
                from: 'if (index < 0 || index > last) {',
                to: 'if (index < 0 || index > last + 1) {'
            }
        },
        {
            id: 'loop-guard',
            rule: 'A collection cannot change while a for loop runs over it.',
            evidence: { document: 'Apex Developer Guide, "Iterating Collections"' },
            state: 'Exact',
            tests: [
                'language/ControlFlowTest.forEachRefusesChanges',
                'values/TypesAndTextTest.aListCannotChange'
            ],
            mutant: {
                file: 'runtime/values/collections/ApexCollection.ts',
                from: 'if (this.loops > 0) {',
                to: 'if (this.loops > 1) {'
            }
        },
        {
            id: 'key-set',
            rule: 'Map.keySet() is a view: removing from it removes from the map.',
            evidence: { document: KEY_SET },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.removingFromTheKeySet'],
            mutant: {
                file: 'runtime/library/Map.ts',
                from: '=> self.keySet(),',
                to: '=> copyOf(_rt, self.type, self).keySet(),'
            }
        },
        {
            id: 'key-set-add',
            rule: 'Nothing can be added to Map.keySet().',
            evidence: { document: KEY_SET },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.nothingIsAddedToAKeySet'],
            mutant: {
                file: 'runtime/values/collections/ApexKeySet.ts',
                from: "throw rt.exception('System.FinalException', 'Collection is read-only');",
                to: 'return super.add(rt, null);'
            }
        },
        {
            id: 'map-values',
            rule: 'Map.values() is a list of its own.',
            evidence: {
                document:
                    'Salesforce Stack Exchange, "Adding/removing elements from a Map while iterating over it"'
            },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.valuesOfAMap'],
            mutant: {
                file: 'runtime/library/Map.ts',
                from: '[...self.values()]),',
                to: '((self as unknown as { list: unknown[] }).list ??= [...self.values()])),'
            }
        },
        {
            id: 'key-loop-guard',
            rule: 'A map takes and loses no key while a for loop runs over its keySet.',
            evidence: { document: 'Apex Developer Guide, "Iterating Collections"' },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.aMapKeepsItsKeys'],
            mutant: {
                file: 'runtime/values/collections/ApexKeySet.ts',
                from: 'return this.map.guarded(values);',
                to: 'return super.guarded(values);'
            }
        },
        {
            id: 'list-equality',
            rule: 'Lists are equal by their elements.',
            evidence: { document: 'Apex Reference Guide, "List Class"' },
            state: 'Exact',
            tests: [
                'language/CollectionsTest.collectionsCompare',
                'values/CollectionMethodsTest.collectionsAreEqual'
            ],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: 'one.items.every((item, index) => equalValues(rt, item, other.items[index]))',
                to: 'one === other'
            }
        },
        {
            id: 'set-equality',
            rule: 'Sets are equal whatever their order.',
            evidence: { document: 'Apex Reference Guide, "Set Class"' },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.collectionsAreEqual'],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: 'one.size === other.size && [...one].every((value) => other.has(rt, value))',
                to: 'one.size === other.size && [...one].every((value, index) => equalValues(rt, value, [...other][index]))'
            }
        },
        {
            id: 'map-equality',
            rule: 'Maps are equal by keys and values.',
            evidence: { document: 'Apex Reference Guide, "Map Class"' },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.collectionsAreEqual'],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: 'if (one.size !== other.size) return false;',
                to: 'return false;'
            }
        },
        {
            id: 'identity',
            rule: '=== of collections asks for the very same object.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: ['language/CollectionsTest.collectionsCompare'],
            mutant: {
                file: 'runtime/kernel/support/comparison.ts',
                from: 'return !hasIdentity && equalValues(rt, a, b);',
                to: 'return equalValues(rt, a, b);'
            }
        },
        {
            id: 'user-keys',
            rule: 'equals and hashCode of user classes decide in Sets and Maps.',
            evidence: {
                document: 'Apex Developer Guide, "Using Custom Types in Map Keys and Sets"'
            },
            state: 'Exact',
            tests: [
                'language/ClassesTest.equalsAndHashCode',
                'values/CollectionMethodsTest.userKeys'
            ],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: "one.apexClass.hasMethod('equals', 1)",
                to: "one.apexClass.hasMethod('equals', 2)"
            }
        },
        {
            id: 'sort-nulls',
            rule: 'List.sort puts nulls first.',
            evidence: { document: 'Apex Developer Guide, "List Sorting"' },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.sortsNullsFirst'],
            mutant: {
                file: 'runtime/values/ordering.ts',
                from: 'return one === other ? 0 : one === null ? -1 : 1;',
                to: 'return one === other ? 0 : one === null ? 1 : -1;'
            }
        },
        {
            id: 'sort-case',
            rule: 'List.sort orders capitals before small letters.',
            evidence: { document: 'Apex Developer Guide, "List Sorting"' },
            state: 'Exact',
            tests: ['values/CollectionMethodsTest.sortsNullsFirst'],
            mutant: {
                file: 'runtime/values/ordering.ts',
                from: 'return one < other ? -1 : one > other ? 1 : 0;',
                to: 'return one.localeCompare(other);'
            }
        },
        {
            id: 'sort-comparable',
            rule: 'List.sort calls compareTo.',
            evidence: { document: 'Apex Reference Guide, "Comparable Interface"' },
            state: 'Exact',
            tests: [
                'values/CollectionMethodsTest.sortsByComparable',
                'language/ClassesTest.thePlatformCalls'
            ],
            mutant: {
                file: 'runtime/values/ordering.ts',
                from: "return Number(rt.invoke(one, 'compareTo', [other]));",
                to: "return -Number(rt.invoke(one, 'compareTo', [other]));"
            }
        }
    ]
};
