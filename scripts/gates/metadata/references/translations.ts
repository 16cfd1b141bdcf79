import { type MetadataDocument, childrenOf, textOf } from '../documents.ts';

/**
 * Labels that a shipped language lacks, translations of labels that are gone, and translations that fill other places.
 * A user of that language would read half a page in another.
 */
export function translationProblems(documents: readonly MetadataDocument[]): string[] {
    const labels = new Map(
        documents
            .filter(({ root }) => root.name === 'CustomLabels')
            .flatMap(({ root }) => childrenOf(root, 'labels'))
            .map((label) => [textOf(label, 'fullName') ?? '', textOf(label, 'value') ?? ''])
    );
    return documents
        .filter(({ root }) => root.name === 'Translations')
        .flatMap((document) => problemsOf(document, labels));
}

function problemsOf(
    { file, name: language, root }: MetadataDocument,
    labels: ReadonlyMap<string, string>
): string[] {
    const translated = new Set<string>();
    const problems: string[] = [];
    for (const entry of childrenOf(root, 'customLabels')) {
        const name = textOf(entry, 'name') ?? '';
        const original = labels.get(name);
        translated.add(name);
        if (original === undefined) {
            problems.push(`${file}:${entry.line}: there is no label ${name}: remove it here, too`);
        } else if (placesOf(original) !== placesOf(textOf(entry, 'label') ?? '')) {
            problems.push(
                `${file}:${entry.line}: ${name} has other places to fill than the label (${placesOf(original) || 'none'})`
            );
        }
    }
    for (const name of labels.keys()) {
        if (!translated.has(name)) {
            problems.push(`${file}:1: label ${name} has no text in ${language}: add one`);
        }
    }
    return problems;
}

/** `{0} … {1}` → `{0}{1}` */
function placesOf(text: string): string {
    return [...new Set(text.match(/\{\d\}/g))].sort().join('');
}
