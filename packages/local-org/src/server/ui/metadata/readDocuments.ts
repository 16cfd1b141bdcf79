import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** An element of a metadata file: text, or children by name. Repeated children are arrays; use `all`. */
export type XmlNode = { [name: string]: XmlNode | XmlNode[] | string };

/** A metadata file by its kind (`flexipage`, `tab`, `app`, `layout` …). */
export interface UiDocument {
    kind: string;
    /** File name without `.kind-meta.xml`. */
    name: string;
    /** Folder of the object it lies in, for list views and compact layouts; else the folder's name. */
    parent: string;
    file: string;
    root: XmlNode;
}

const kinds = [
    'flexipage',
    'tab',
    'app',
    'layout',
    'listView',
    'compactLayout',
    'object',
    'resource',
    'asset'
];

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, trimValues: true });

/** Every file below the directories that describes what the pages show. */
export function readDocuments(directories: readonly string[]): UiDocument[] {
    return directories.flatMap((directory) => documentsBelow(directory));
}

function documentsBelow(directory: string): UiDocument[] {
    return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = join(directory, entry.name);
        if (entry.isDirectory()) {
            return ['node_modules', 'lwc', 'classes'].includes(entry.name)
                ? []
                : documentsBelow(path);
        }
        const [, name, kind] = /^(.+)\.(\w+)-meta\.xml$/.exec(entry.name) ?? [];
        if (!name || !kind || !kinds.includes(kind)) {
            return [];
        }
        const parsed = parser.parse(readFileSync(path, 'utf8')) as XmlNode;
        const root = Object.entries(parsed).find(([key]) => !key.startsWith('?'))?.[1];
        const parent = basename(join(path, '..', '..'));
        return root && typeof root === 'object' && !Array.isArray(root)
            ? [{ kind, name: decodeURIComponent(name), parent, file: path, root }]
            : [];
    });
}

/** Children of this name, however many there are. */
export function all(node: XmlNode | undefined, name: string): XmlNode[] {
    const found = node?.[name];
    const list = found === undefined || found === '' ? [] : Array.isArray(found) ? found : [found];
    return list.filter((each): each is XmlNode => typeof each === 'object');
}

/** Texts of the children of this name. */
export function texts(node: XmlNode | undefined, name: string): string[] {
    const found = node?.[name];
    const list = found === undefined ? [] : Array.isArray(found) ? found : [found];
    return (list as unknown[]).filter((each): each is string => typeof each === 'string');
}

/** Text of the first child of this name; empty when there is none. */
export function text(node: XmlNode | undefined, name: string): string {
    return texts(node, name)[0] ?? '';
}

/** The first child of this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
    return all(node, name)[0];
}
