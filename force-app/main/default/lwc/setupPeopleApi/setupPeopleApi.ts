import loadPeople from '@salesforce/apex/SetupPeopleController.all';
import giveSet from '@salesforce/apex/SetupPeopleController.give';
import takeSet from '@salesforce/apex/SetupPeopleController.take';
import finishStep from '@salesforce/apex/SetupPeopleController.finish';
import type { ConnectionView } from 'c/setupConnectionApi';

/** The only module that imports the Apex of people: its types are written here, once. */

/** Somebody, and which permission sets of this package they have. */
export interface Person {
    id: string;
    name: string;
    username: string;
    profile: string;
    permissionSets: string[];
}

export function people(text: string): Promise<Person[]> {
    return loadPeople({ text }) as Promise<Person[]>;
}

export function give(userId: string, permissionSet: string, text: string): Promise<Person[]> {
    return giveSet({ userId, permissionSet, text }) as Promise<Person[]>;
}

export function take(userId: string, permissionSet: string, text: string): Promise<Person[]> {
    return takeSet({ userId, permissionSet, text }) as Promise<Person[]>;
}

/** Ends the step of the people. */
export function finish(): Promise<ConnectionView> {
    return finishStep() as Promise<ConnectionView>;
}
