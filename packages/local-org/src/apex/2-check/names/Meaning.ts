import type { Reference } from '../references.ts';
import type { ApexType } from '../types.ts';

/** What a name or a dotted name turns out to be. */
export type Meaning = ValueMeaning | TypeMeaning | NamespaceMeaning;

export interface ValueMeaning {
    readonly kind: 'value';
    readonly type: ApexType;
    readonly reference: Reference;
}

export interface TypeMeaning {
    readonly kind: 'type';
    readonly type: ApexType;
    readonly reference: Reference;
}

/** A namespace, or one of the two names that work like it: `Page`, and a namespace after `Label`. */
export interface NamespaceMeaning {
    readonly kind: 'namespace';
    readonly of: 'types' | 'pages' | 'labels';
    readonly name: string;
    readonly reference: Reference;
}

export function valueOf(type: ApexType, reference: Reference): ValueMeaning {
    return { kind: 'value', type, reference };
}

export function typeMeaning(type: ApexType): TypeMeaning {
    return { kind: 'type', type, reference: { kind: 'type', type } };
}

export function namespaceMeaning(of: NamespaceMeaning['of'], name: string): NamespaceMeaning {
    return { kind: 'namespace', of, name, reference: { kind: 'namespace', name } };
}
