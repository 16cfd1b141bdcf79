import type { Area } from '../Rule.ts';

export const limits: Area = {
    name: 'limits',
    title: 'Callouts, REST and limits',
    rules: [
        {
            id: 'callout-uncommitted',
            rule: 'No callout after uncommitted work.',
            evidence: { document: 'Apex Developer Guide, "Callout Limits and Limitations"' },
            state: 'Exact',
            tests: ['org/CalloutsTest.uncommittedWork'],
            mutant: {
                file: 'host/callouts/CalloutGateway.ts',
                from: 'You have uncommitted work pending. Please commit or rollback before calling out',
                to: 'Uncommitted work'
            }
        },
        {
            id: 'callout-start-test',
            rule: 'startTest clears the way for callouts.',
            evidence: {
                document: 'Apex Developer Guide, "Performing DML Operations and Mock Callouts"'
            },
            state: 'Exact',
            tests: ['org/CalloutsTest.startTestClears', 'org/LimitsTest.startTest'],
            mutant: {
                file: 'host/TestControl.ts',
                from: 'rt.transaction.limits = this.runner.limits(false, rt.transaction.quiddity);',
                to: ''
            }
        },
        {
            id: 'callout-mock',
            rule: 'A mock answers; without one a test cannot call out.',
            evidence: {
                document:
                    'Apex Developer Guide, "Testing HTTP Callouts by Implementing the HttpCalloutMock Interface"'
            },
            state: 'Exact',
            tests: ['org/CalloutsTest.testsNeed'],
            mutant: {
                file: 'host/callouts/CalloutGateway.ts',
                from: 'if (rt.transaction.isTest) {',
                to: 'if (!rt.transaction.isTest) {'
            }
        },
        {
            id: 'callout-headers',
            rule: 'Header names ignore case.',
            evidence: { document: 'Apex Reference Guide, "HttpRequest Class"' },
            state: 'Exact',
            tests: ['org/CalloutsTest.headersIgnore', 'org/CalloutsTest.mocksAnswer'],
            mutant: {
                file: 'runtime/library/org/HttpHeaders.ts',
                from: 'this.byName.get(name.toLowerCase())',
                to: 'this.byName.get(name)'
            }
        },
        {
            id: 'callout-limit',
            rule: 'Callouts are counted.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: 'Exact',
            tests: ['org/CalloutsTest.mocksAnswer'],
            mutant: {
                file: 'host/callouts/CalloutGateway.ts',
                from: "limits.count('Callouts');",
                to: ''
            }
        },
        {
            id: 'rest-context',
            rule: 'RestContext holds request and response.',
            evidence: { document: 'Apex Reference Guide, "RestContext Class"' },
            state: 'Exact',
            tests: ['org/RestTest'],
            mutant: { none: 'No single line is the rule.' }
        },
        {
            id: 'limit-queries',
            rule: 'Queries are counted.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: 'Exact',
            tests: ['org/LimitsTest.queriesAndRows'],
            mutant: {
                file: 'host/limits/allowances.ts',
                from: '    Queries: 100,',
                to: '    Queries: 101,'
            }
        },
        {
            id: 'limit-asynchronous',
            rule: 'Asynchronous code may do more.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: 'Exact',
            tests: ['org/LimitsTest.jobsMayDoMore'],
            mutant: {
                file: 'host/limits/allowances.ts',
                from: '    CpuTime: 60_000,',
                to: '    CpuTime: 10_000,'
            }
        },
        {
            id: 'limit-restored',
            rule: 'stopTest brings the limits of before back.',
            evidence: { document: 'Apex Reference Guide, "Test Class"' },
            state: 'Exact',
            tests: ['org/LimitsTest.startTest'],
            mutant: {
                file: 'host/TestControl.ts',
                from: 'if (state.outerLimits !== null) rt.transaction.limits = state.outerLimits;',
                to: ''
            }
        },
        {
            id: 'limit-cpu',
            rule: 'CPU time is limited.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: { simplified: 'Statements are counted and scaled: the platform measures time.' },
            tests: ['org/LimitsTest.jobsMayDoMore'],
            mutant: { none: 'A count of statements has no exact counterpart in an org.' }
        },
        {
            id: 'limit-heap',
            rule: 'Heap size is limited.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: {
                simplified:
                    'One value that alone is larger than the heap ends the transaction: a file that is read, a Blob, a text in base64. Nothing else is measured, and Limits.getHeapSize does not compile.'
            },
            tests: ['org/LimitsTest.queriesAndRows'],
            mutant: {
                none: 'A test method that meets a limit fails by definition; packages/local-org/test/kernel/exceptions.test.ts shows it from outside.'
            }
        },
        {
            id: 'notifications',
            rule: 'A notification without body, target or recipients is refused.',
            evidence: { document: 'Apex Reference Guide, "CustomNotification Class"' },
            state: { simplified: 'The words of the refusal are ours.' },
            tests: ['org/NotificationsTest'],
            mutant: {
                none: 'Every missing part is refused on its own, so that no single line lets the test pass.'
            }
        }
    ]
};
