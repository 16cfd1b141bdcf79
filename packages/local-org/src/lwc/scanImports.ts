import ts from 'typescript';

/** A module that a file of a bundle asks for, and where it does so. */
export interface ImportSite {
    specifier: string;
    /** From 1. */
    line: number;
    column: number;
}

/** `import … from 'x'`, `export … from 'x'` and `import('x')` of a script. */
export function scanScript(source: string): ImportSite[] {
    return ts.preProcessFile(source, true, true).importedFiles.map((found) => ({
        specifier: found.fileName,
        ...positionAt(source, found.pos)
    }));
}

/** The custom elements of a template, as the modules that the LWC compiler imports for them. */
export function scanTemplate(source: string): ImportSite[] {
    const withoutComments = source.replace(/<!--[\s\S]*?-->/g, (comment) =>
        comment.replace(/[^\n]/g, ' ')
    );
    const elements = withoutComments.matchAll(/<([a-z][a-z0-9]*)-([a-z0-9][\w-]*)/g);
    return [...elements]
        .filter(([, namespace]) => namespace !== 'lwc')
        .map((found) => ({
            specifier: `${found[1]}/${camelCase(found[2] ?? '')}`,
            ...positionAt(source, found.index + 1)
        }));
}

/** `@import 'c/styles';` of a stylesheet. */
export function scanStylesheet(source: string): ImportSite[] {
    const imports = source.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g);
    return [...imports].map((found) => ({
        specifier: found[1] ?? '',
        ...positionAt(source, found.index)
    }));
}

function camelCase(kebab: string): string {
    return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function positionAt(source: string, offset: number): { line: number; column: number } {
    const before = source.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
