import type { Area } from '../Rule.ts';

export const async: Area = {
    name: 'async',
    title: 'Jobs and platform events',
    rules: [
        {
            id: 'queueable-stop-test',
            rule: 'stopTest runs jobs.',
            evidence: { document: 'Apex Reference Guide, "Test Class"' },
            state: 'Exact',
            tests: ['org/JobsTest.stopTestRuns'],
            mutant: { file: 'host/TestControl.ts', from: 'rt.host.jobs.runForTest(rt);', to: '' }
        },
        {
            id: 'queueable-copy',
            rule: 'A job takes a copy of its state when it is enqueued.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/JobsTest.stateIsCopied'],
            mutant: {
                file: 'host/jobs/copyState.ts',
                from: 'return isUserObject(value) ? copyObject(rt, value, seen) : value;',
                to: 'return value;'
            }
        },
        {
            id: 'queueable-chain',
            rule: 'A test cannot chain jobs.',
            evidence: { document: 'Apex Developer Guide, "Queueable Apex"' },
            state: 'Exact',
            tests: ['org/JobsTest.testsCannotChain'],
            mutant: {
                file: 'host/jobs/refusals.ts',
                from: 'Maximum stack depth has been reached.',
                to: 'Too deep.'
            }
        },
        {
            id: 'queueable-twins',
            rule: 'Duplicate signatures are refused.',
            evidence: { document: 'Apex Developer Guide, "Detecting Duplicate Queueable Jobs"' },
            state: 'Exact',
            tests: ['org/JobsTest.duplicateSignatures'],
            mutant: {
                file: 'host/jobs/refusals.ts',
                from: 'if (signature === null || !isTwin) return;',
                to: 'return;'
            }
        },
        {
            id: 'finalizer',
            rule: 'A finalizer sees how its job ended, in a transaction of its own.',
            evidence: { document: 'Apex Developer Guide, "Transaction Finalizers"' },
            state: 'Exact',
            tests: ['org/JobsTest.failuresAre', 'org/JobsTest.finalizersFollow'],
            mutant: {
                file: 'runtime/library/org/Async.ts',
                from: "self.exception === null ? 'SUCCESS' : 'UNHANDLED_EXCEPTION'",
                to: "self.exception !== null ? 'SUCCESS' : 'UNHANDLED_EXCEPTION'"
            }
        },
        {
            id: 'job-rollback',
            rule: 'What a failing job did is undone.',
            evidence: { document: 'Apex Developer Guide, "Queueable Apex"' },
            state: 'Exact',
            tests: ['org/JobsTest.failuresAre'],
            mutant: {
                file: 'host/transaction/TransactionRunner.ts',
                from: 'this.rt.database.rollback(start);\n                transaction.dropEffects(0);',
                to: 'transaction.dropEffects(0);'
            }
        },
        {
            id: 'job-savepoint',
            rule: 'A rollback takes back the jobs enqueued after the savepoint.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/JobsTest.rollbacksTakeThemBack'],
            mutant: {
                file: 'runtime/library/data/Database.ts',
                from: 'rt.transaction.dropEffects(savepoint.effectCount);',
                to: ''
            }
        },
        {
            id: 'finalizer-limits',
            rule: 'Finalizers have synchronous limits, but for heap, jobs and futures.',
            evidence: { document: 'Apex Developer Guide, "Transaction Finalizers"' },
            state: 'Exact',
            tests: ['org/JobsTest.finalizersHave'],
            mutant: {
                file: 'host/limits/allowances.ts',
                from: "QueueableJobs: ASYNCHRONOUS['QueueableJobs'] ?? 0",
                to: 'QueueableJobs: 50'
            }
        },
        {
            id: 'event-delivery',
            rule: 'stopTest delivers events.',
            evidence: {
                document: 'Platform Events Developer Guide, "Testing Your Platform Event"'
            },
            state: 'Exact',
            tests: ['org/EventsTest.stopTestDelivers'],
            mutant: {
                file: 'host/TestControl.ts',
                from: 'rt.host.events.deliverForTest(rt);',
                to: ''
            }
        },
        {
            id: 'event-user',
            rule: 'Event triggers run as Automated Process.',
            evidence: {
                document:
                    'Platform Events Developer Guide, "Subscribe to Platform Event Notifications with Apex Triggers"'
            },
            state: 'Exact',
            tests: ['org/EventsTest.triggersRunAs'],
            mutant: {
                file: 'org/Org.ts',
                from: 'seededUserId(this.rows, AUTOMATED_PROCESS)',
                to: "seededUserId(this.rows, 'admin@local.org')"
            }
        },
        {
            id: 'event-required',
            rule: 'An event without a required field is not published.',
            evidence: { document: 'Platform Events Developer Guide, "Publish Event Messages"' },
            state: 'Exact',
            tests: ['org/EventsTest.requiredFields'],
            mutant: {
                file: 'host/events/refusalOf.ts',
                from: 'if (missing.length > 0) {',
                to: 'if (missing.length > 9) {'
            }
        },
        {
            id: 'event-savepoint',
            rule: 'A rollback takes back events that wait for the commit.',
            evidence: { document: 'Platform Events Developer Guide, "Publish Behavior"' },
            state: 'Exact',
            tests: ['org/EventsTest.rollbacksTake'],
            mutant: {
                file: 'host/events/EventBus.ts',
                from: 'staged.events = staged.events.filter((each) => each !== event);',
                to: ''
            }
        },
        {
            id: 'event-retry',
            rule: 'RetryableException runs the trigger again, and what it did is undone.',
            evidence: { document: 'Platform Events Developer Guide, "Refire Event Triggers"' },
            state: 'Exact',
            tests: ['org/EventsTest.retriesRun'],
            mutant: { file: 'host/events/Subscription.ts', from: 'this.retries++;', to: '' }
        },
        {
            id: 'event-checkpoint',
            rule: 'The trigger resumes after its checkpoint.',
            evidence: {
                document: 'Platform Events Developer Guide, "Resume Processing from a Checkpoint"'
            },
            state: 'Exact',
            tests: ['org/EventsTest.checkpointsResume'],
            mutant: {
                file: 'host/events/Subscription.ts',
                from: "const last = end.resumeAfter ?? batch.at(-1)?.replayId ?? '0';",
                to: "const last = batch.at(-1)?.replayId ?? '0';"
            }
        },
        {
            id: 'event-failure',
            rule: 'A trigger that throws is undone.',
            evidence: {
                document:
                    'Platform Events Developer Guide, "Considerations for Platform Event Triggers"'
            },
            state: {
                simplified:
                    'In a test the exception leaves Test.stopTest and deliver, so that it cannot go unseen.'
            },
            tests: ['org/EventsTest.failingTriggers'],
            mutant: {
                none: 'Undone by the same line as job-rollback; the exception also leaves deliver() here.'
            }
        },
        {
            id: 'event-limit',
            rule: 'Events published immediately count against a limit of their own.',
            evidence: { document: 'Platform Events Developer Guide, "Platform Event Allocations"' },
            state: 'Exact',
            tests: ['org/EventsTest.publishBehaviour'],
            mutant: {
                file: 'host/events/EventBus.ts',
                from: "isImmediate ? 'PublishImmediateDml' : 'DmlStatements'",
                to: "'DmlStatements'"
            }
        },
        {
            id: 'future',
            rule: '@future methods run in a transaction of their own, with asynchronous limits.',
            evidence: { document: 'Apex Developer Guide, "Future Methods"' },
            state: 'Exact',
            tests: ['host/FutureTest'],
            mutant: {
                file: 'host/jobs/performFuture.ts',
                from: "quiddity: 'FUTURE',\n        isAsync: true,",
                to: "quiddity: 'FUTURE',\n        isAsync: false,"
            }
        },
        {
            id: 'batch',
            rule: 'Batches work in scopes; without Database.Stateful each begins with the first state.',
            evidence: { document: 'Apex Developer Guide, "Using Batch Apex"' },
            state: 'Exact',
            tests: ['host/BatchTest'],
            mutant: {
                file: 'host/jobs/performBatch.ts',
                from: 'if (this.isStateful) this.state = batch;',
                to: 'this.state = batch;'
            }
        },
        {
            id: 'schedule',
            rule: 'System.schedule runs at stopTest; a name is scheduled once.',
            evidence: { document: 'Apex Developer Guide, "Apex Scheduler"' },
            state: 'Exact',
            tests: ['host/ScheduleTest'],
            mutant: {
                file: 'host/jobs/CronTable.ts',
                from: "if (scheduled.some((row) => row.value('Name') === name)) {",
                to: "if (scheduled.some((row) => row.value('Name') === name + name)) {"
            }
        },
        {
            id: 'job-statics',
            rule: 'Jobs that a test runs share its static variables.',
            evidence: { document: 'The test suite of trailheadapps/apex-recipes' },
            state: 'Exact',
            tests: ['host/QueueableTest.sharesStatics'],
            mutant: {
                file: 'host/transaction/TransactionRunner.ts',
                from: 'this.open(options, outer.test, outer.statics)',
                to: 'this.open(options, outer.test)'
            }
        },
        {
            id: 'restart',
            rule: 'Jobs and events that wait outlive a restart; a job that ran then ends Aborted, with the reason.',
            evidence: { knowledge: true },
            state: {
                simplified:
                    'An org is never stopped. Publish callbacks and a finalizer attached to an interrupted job are lost.'
            },
            tests: ['host/QueueableTest'],
            mutant: {
                none: 'An Apex test cannot stop its org; packages/local-org/test/org/restart.test.ts does.'
            }
        }
    ]
};
