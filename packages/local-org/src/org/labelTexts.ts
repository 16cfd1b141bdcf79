import type { LabelMetadata } from '../project/index.ts';

/** Looks texts of custom labels up; names compare without case. */
export function labelTexts(
    labels: readonly LabelMetadata[]
): (namespace: string | null, name: string) => string | undefined {
    const texts = new Map(labels.map((label) => [label.name.toLowerCase(), label.value]));
    return (namespace, name) => (namespace === null ? texts.get(name.toLowerCase()) : undefined);
}
