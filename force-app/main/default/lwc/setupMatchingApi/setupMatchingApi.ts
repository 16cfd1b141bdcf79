import openObjects from '@salesforce/apex/SetupMatchingController.open';
import loadAddable from '@salesforce/apex/SetupMatchingController.addable';
import loadCandidate from '@salesforce/apex/SetupMatchingController.candidate';
import saveObject from '@salesforce/apex/SetupMatchingController.save';
import loadProgress from '@salesforce/apex/SetupMatchingController.progress';
import startBackfill from '@salesforce/apex/SetupMatchingController.backfill';

/** The only module that imports the Apex of matching: its types are written here, once. */

/** An object whose numbers say whose message it is. */
export interface MatchedObject {
    /** API name. */
    name: string;
    label: string;
    isActive: boolean;
    /** Whether changes count at once; others are looked through four times an hour. */
    isWatched: boolean;
    /** API names; empty for every phone field. */
    phoneFields: string[];
    countryField?: string;
    /** Labels by API name. */
    possiblePhoneFields: Record<string, string>;
    possibleCountryFields: Record<string, string>;
}

/** How far an object's records are linked. */
export interface BackfillProgress {
    objectName: string;
    objectLabel: string;
    isActive: boolean;
    isAtWork: boolean;
    partsDone?: number;
    partsInAll?: number;
    partsFailed?: number;
    endedAt?: string;
    sweptUntil?: string;
}

export function open(): Promise<MatchedObject[]> {
    return openObjects() as Promise<MatchedObject[]>;
}

/** The org's own objects: labels by API name. */
export function addable(): Promise<Record<string, string>> {
    return loadAddable() as Promise<Record<string, string>>;
}

/** An object as it would count. */
export function candidate(objectName: string): Promise<MatchedObject> {
    return loadCandidate({ objectName }) as Promise<MatchedObject>;
}

/** Saves how an object counts; its records are linked anew. */
export function saveMatched(matched: MatchedObject): Promise<MatchedObject[]> {
    const { name, isActive, phoneFields, countryField } = matched;
    return saveObject({
        matched: { name, isActive, phoneFields, countryField }
    }) as Promise<MatchedObject[]>;
}

export function progress(): Promise<BackfillProgress[]> {
    return loadProgress() as Promise<BackfillProgress[]>;
}

export function backfill(): Promise<BackfillProgress[]> {
    return startBackfill() as Promise<BackfillProgress[]>;
}
