import type { FakeOrg } from './FakeOrg.ts';

/** Canned Apex for the fixture's component; counts how often it was asked. */
export function answerGreetings(org: FakeOrg): void {
    let asked = 0;
    org.apex.set('GreetingController.greet', ({ parameters }) => {
        asked += 1;
        return { ok: true, value: { text: `Good day, ${parameters['name']} (${asked})` } };
    });
    org.apex.set('GreetingController.rename', () => ({
        ok: false,
        message: 'Names cannot be changed.',
        exceptionType: 'System.AuraHandledException',
        isUserDefinedException: false,
        stackTrace: ''
    }));
}
