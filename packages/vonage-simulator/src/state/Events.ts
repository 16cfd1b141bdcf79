import type { Message } from './Message.ts';
import type { Phone } from './PhoneStore.ts';
import type { ApiCall, Webhook } from './WireLog.ts';

/** Something changed, for whoever looks on: the phones page, the state file. */
export type SimulatorEvent =
    | { readonly type: 'message'; readonly message: Message }
    | { readonly type: 'phone'; readonly phone: Phone }
    | { readonly type: 'webhook'; readonly webhook: Webhook }
    | { readonly type: 'call'; readonly call: ApiCall }
    | {
          readonly type: 'typing';
          readonly phone: string;
          readonly brand: string;
          readonly until: string;
      }
    | { readonly type: 'account' }
    | { readonly type: 'reset' };

export type Listener = (event: SimulatorEvent) => void;

/** Tells every listener of every change, in the order of their coming. */
export class Events {
    readonly #listeners = new Set<Listener>();

    emit(event: SimulatorEvent): void {
        for (const listener of this.#listeners) {
            listener(event);
        }
    }

    /** @returns a function that ends the subscription. */
    listen(listener: Listener): () => void {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
}
