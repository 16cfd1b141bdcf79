import { childrenOf, textOf } from '../documents.ts';
import { type ReferenceCheck, unlessKnown } from './reference.ts';

/** A lookup leads to an object that exists and names the way back. */
export const lookups: ReferenceCheck = ({ root }, inventory) => {
    if (root.name !== 'CustomField') return [];
    const targets = childrenOf(root, 'referenceTo');
    const isCustomLookup = /^(Lookup|MasterDetail)$/.test(textOf(root, 'type') ?? '');
    return [
        ...targets.flatMap((target) =>
            unlessKnown(inventory.hasObject(target.text), target.line, `object ${target.text}`)
        ),
        ...(isCustomLookup && targets.length === 0
            ? [`${root.line}: a ${textOf(root, 'type') ?? ''} field needs <referenceTo>`]
            : [])
    ];
};

/** What a custom object, event or metadata type cannot be deployed without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
    __c: ['label', 'pluralLabel', 'nameField', 'sharingModel', 'deploymentStatus'],
    __e: ['label', 'pluralLabel', 'eventType', 'publishBehavior', 'deploymentStatus'],
    __mdt: ['label', 'pluralLabel', 'visibility']
};

/** A custom object is complete; a custom setting has its own, shorter form. */
export const completeObjects: ReferenceCheck = ({ root, name }) => {
    if (root.name !== 'CustomObject' || textOf(root, 'customSettingsType') !== undefined) return [];
    const needed = NEEDED[/__\w+$/.exec(name)?.[0] ?? ''] ?? [];
    return needed
        .filter((element) => textOf(root, element) === undefined)
        .map((element) => `${root.line}: object ${name} lacks <${element}>`);
};
