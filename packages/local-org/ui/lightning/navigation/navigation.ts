import type { LightningElement, WireAdapter } from 'lwc';
import {
    currentPage,
    navigate,
    onPageChange,
    urlOf,
    type PageReference
} from '../../shell/router/router.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Base = new () => LightningElement;

/** Gives a component `this[NavigationMixin.Navigate](…)` and `this[NavigationMixin.GenerateUrl](…)`. */
export function NavigationMixin<T extends Base>(Superclass: T) {
    return class extends (Superclass as Base) {
        [Navigate](reference: PageReference, replace = false): void {
            navigate(reference, replace);
        }

        async [GenerateUrl](reference: PageReference): Promise<string> {
            return urlOf(reference);
        }
    };
}

NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

/** Wire adapter: the page shown now. */
export class CurrentPageReference implements WireAdapter {
    readonly #callback: (reference: PageReference) => void;
    #stop: (() => void) | undefined;

    constructor(callback: (reference: PageReference) => void) {
        this.#callback = callback;
        callback(currentPage());
    }

    connect(): void {
        this.#callback(currentPage());
        this.#stop = onPageChange(this.#callback);
    }

    update(): void {
        // Takes no configuration.
    }

    disconnect(): void {
        this.#stop?.();
    }
}
