import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { sourceFiles } from '../apexFiles.ts';
import { type XmlElement, XmlError, parseXml } from './parseXml.ts';

/** One metadata file. */
export interface MetadataDocument {
    /** Relative to the project. */
    readonly file: string;
    /** Name that the file's name gives it: `Body__c`, `Messaging_User`. */
    readonly name: string;
    readonly root: XmlElement;
}

export interface Documents {
    readonly documents: readonly MetadataDocument[];
    /** Files that are not well formed, as `file:line: message`. */
    readonly problems: readonly string[];
}

/** Reads every `*-meta.xml` of the package directories. */
export function readDocuments(root: string): Documents {
    const documents: MetadataDocument[] = [];
    const problems: string[] = [];
    for (const file of sourceFiles(root).filter((name) => name.endsWith('-meta.xml'))) {
        try {
            const name = basename(file).replace(/\.[^.]+-meta\.xml$/, '');
            documents.push({ file, name, root: parseXml(readFileSync(join(root, file), 'utf8')) });
        } catch (error) {
            if (!(error instanceof XmlError)) throw error;
            problems.push(`${file}:${error.message}`);
        }
    }
    return { documents, problems };
}

/** The text of a child element, or undefined when there is none of that name. */
export function textOf(element: XmlElement, name: string): string | undefined {
    return element.children.find((child) => child.name === name)?.text;
}

/** All child elements of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
    return element.children.filter((child) => child.name === name);
}

/** All elements of a name, however deep. */
export function deepChildrenOf(element: XmlElement, name: string): XmlElement[] {
    return element.children.flatMap((child) => [
        ...(child.name === name ? [child] : []),
        ...deepChildrenOf(child, name)
    ]);
}
