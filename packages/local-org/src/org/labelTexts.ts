import type { LabelMetadata, TranslationMetadata } from '../project/index.ts';

type LabelText = (namespace: string | null, name: string, language: string) => string | undefined;

/**
 * Looks texts of custom labels up, in the language of whoever reads them; what is not translated stands in the language it
 * was written in. Names compare without case.
 */
export function labelTexts(
    labels: readonly LabelMetadata[],
    translations: readonly TranslationMetadata[]
): LabelText {
    const texts = new Map(labels.map((label) => [label.name.toLowerCase(), label.value]));
    const translated = new Map(
        translations.map(({ name: language, labels: ofLanguage }) => [
            language.toLowerCase(),
            new Map(ofLanguage.map(({ name, label }) => [name.toLowerCase(), label]))
        ])
    );
    return (namespace, name, language) => {
        if (namespace !== null) return undefined;
        const key = name.toLowerCase();
        const text = texts.get(key);
        return text === undefined
            ? undefined
            : (translated.get(language.toLowerCase())?.get(key) ?? text);
    };
}
