import openLibrary from '@salesforce/apex/SetupResourcesController.open';
import chooseOne from '@salesforce/apex/SetupResourcesController.choose';
import makeOne from '@salesforce/apex/SetupResourcesController.make';
import loadFiles from '@salesforce/apex/SetupResourcesController.files';

/** The only module that imports the Apex of files: its types are written here, once. Apex leaves empty members out. */

/** Somebody, or a group, that may use the library. */
export interface LibraryMember {
    name: string;
    type: string;
    permission?: string;
    canSend: boolean;
}

/** The library whose files agents may send. */
export interface Library {
    hasLibraries: boolean;
    hasDeliveries: boolean;
    libraryId?: string;
    /** Nothing when the administrator is no member of it. */
    name?: string;
    /** Names by id. */
    libraries: Record<string, string>;
    members: LibraryMember[];
}

/** One file of the library. */
export interface ResourceFile {
    documentId: string;
    title: string;
    extension?: string;
    sizeBytes?: number;
    version?: string;
    timesSent?: number;
    lastSentAt?: string;
    /** Why MMS does not carry it; nothing when it does. */
    mmsRefusal?: string;
    whatsAppRefusal?: string;
    linkEndsAt?: string;
}

export function open(): Promise<Library> {
    return openLibrary() as Promise<Library>;
}

/** Chooses a library; nothing for none. */
export function choose(libraryId: string | undefined): Promise<Library> {
    return chooseOne({ libraryId }) as Promise<Library>;
}

/** Makes a library and chooses it. */
export function make(name: string): Promise<Library> {
    return makeOne({ name }) as Promise<Library>;
}

export function files(searchText: string): Promise<ResourceFile[]> {
    return loadFiles({ searchText }) as Promise<ResourceFile[]>;
}
