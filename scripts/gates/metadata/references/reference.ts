import type { Inventory } from '../Inventory.ts';
import type { MetadataDocument } from '../documents.ts';

/** Looks for names in a document that lead nowhere. Answers `line: message`. */
export type ReferenceCheck = (document: MetadataDocument, inventory: Inventory) => string[];

/** The complaint about a name that leads nowhere, if it does. */
export function unlessKnown(known: boolean, line: number, what: string): string[] {
    return known ? [] : [`${line}: ${what} does not exist: correct the name or add it`];
}
