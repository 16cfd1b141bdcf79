/** Read access to the files of a project. Paths are relative to its root, with forward slashes. */
export interface SourceTree {
    /** For messages: where the project is. */
    readonly root: string;
    exists(path: string): boolean;
    /** Paths of all files below a folder, sorted; empty when there is no such folder. */
    list(folder: string): string[];
    readText(path: string): string;
    readBytes(path: string): Uint8Array;
}
