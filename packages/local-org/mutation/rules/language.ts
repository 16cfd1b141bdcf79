import type { Area } from '../Rule.ts';

export const language: Area = {
    name: 'language',
    title: 'Language',
    rules: [
        {
            id: 'switch-case',
            rule: 'switch on a String minds case.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['language/ControlFlowTest.switchesOnNumbers'],
            mutant: {
                file: 'apex/3-emit/statements/SwitchStatement.ts',
                from: 'return `${subject} === ${emitExpression(value, to)}`;',
                to: 'return `String(${subject}).toLowerCase() === String(${emitExpression(value, to)}).toLowerCase()`;'
            }
        },
        {
            id: 'static-order',
            rule: 'Static initialisers run in the order they are written.',
            evidence: {
                document:
                    'Apex Developer Guide, "Using Static Methods, Variables, and Initialization Code"'
            },
            state: 'Exact',
            tests: ['language/StaticsTest'],
            mutant: {
                file: 'runtime/kernel/classes/LoadedClass.ts',
                from: 'if (known === undefined) this.js?.statics$?.();',
                to: ''
            }
        },
        {
            id: 'static-lifetime',
            rule: 'Static variables live as long as the transaction.',
            evidence: {
                document:
                    'Apex Developer Guide, "Using Static Methods, Variables, and Initialization Code"'
            },
            state: 'Exact',
            tests: ['language/StaticsTest'],
            mutant: {
                file: 'runtime/kernel/classes/LoadedClass.ts',
                from: 'return this.rt.transaction.statics === this.statics ? this.current : this.enter();',
                to: 'return this.statics === null ? this.enter() : this.current;'
            }
        },
        {
            id: 'uncatchable',
            rule: 'LimitException and AssertException pass every catch.',
            evidence: {
                document: 'Apex Reference Guide, "Exception Class and Built-In Exceptions"'
            },
            state: 'Exact',
            tests: ['language/ExceptionsTest'],
            mutant: {
                none: 'A test method that meets one fails by definition; packages/local-org/test/kernel/exceptions.test.ts shows it from outside.'
            }
        },
        {
            id: 'catch-type',
            rule: 'catch takes its type and subtypes, in order.',
            evidence: { document: 'Apex Developer Guide, "Catching Exceptions"' },
            state: 'Exact',
            tests: ['language/ExceptionsTest.catchesByType'],
            mutant: {
                file: 'apex/3-emit/statements/TryStatement.ts',
                from: "`${index === 0 ? '' : 'else '}if (${test}) {`",
                to: "`${index === 0 ? '' : 'else '}if (true || ${test}) {`"
            }
        },
        {
            id: 'throw-null',
            rule: 'Throwing null is a NullPointerException.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['language/ExceptionsTest.throwingNull'],
            mutant: {
                file: 'runtime/kernel/support/exceptions.ts',
                from: 'if (exception === null) return nullPointer(rt);',
                to: "if (exception === null) return rt.exception('System.TypeException', 'null');"
            }
        },
        {
            id: 'exception-line',
            rule: 'An exception knows the line it was thrown at.',
            evidence: {
                document: 'Apex Reference Guide, "Exception Class and Built-In Exceptions"'
            },
            state: 'Exact',
            tests: ['language/ExceptionsTest.exceptionsKnowTheirLine'],
            mutant: {
                file: 'runtime/kernel/StackFrames.ts',
                from: 'const index = codeLine - 1;',
                to: 'const index = codeLine;'
            }
        },
        {
            id: 'enum-valueof',
            rule: 'valueOf of an enum ignores case and refuses unknown names.',
            evidence: { document: 'Apex Reference Guide, "Enum Methods"' },
            state: 'Exact',
            tests: ['language/EnumsTest'],
            mutant: {
                file: 'runtime/kernel/support/calls.ts',
                from: "'System.NoSuchElementException'",
                to: "'System.TypeException'"
            }
        },
        {
            id: 'stub-api',
            rule: 'A stub asks its provider with names, types and arguments.',
            evidence: {
                document: 'Apex Developer Guide, "Build a Mocking Framework with the Stub API"'
            },
            state: 'Exact',
            tests: ['org/StubsTest'],
            mutant: {
                file: 'runtime/kernel/createStub.ts',
                from: 'new ApexTypeValue(method.returnType ?? VOID),',
                to: 'new ApexTypeValue(VOID),'
            }
        },
        {
            id: 'iterable',
            rule: 'A for loop takes any Iterable.',
            evidence: { document: 'Apex Reference Guide, "Iterable Interface"' },
            state: 'Exact',
            tests: ['language/ClassesTest.loopsTakeUserIterables'],
            mutant: {
                file: 'runtime/kernel/support/collections.ts',
                from: "while (rt.invoke(iterator, 'hasNext', []) === true) {",
                to: "if (rt.invoke(iterator, 'hasNext', []) === true) {"
            }
        }
    ]
};
