import type { Events } from './Events.ts';

/** A customer's phone and its switches. */
export interface Phone {
    /** Number without plus, or WhatsApp user id for people who hide their number. */
    readonly address: string;
    name: string;
    /** WhatsApp name that the person chose, for people who hide their number. */
    username?: string;
    /** WhatsApp read receipts are given. */
    reads: boolean;
    /** "typing…" is shown when the business writes. */
    showsTyping: boolean;
    /** The number has a WhatsApp account. */
    hasWhatsApp: boolean;
    /** The phone is on and in reach; messages wait otherwise. */
    reachable: boolean;
    /** Brand numbers that this phone sent STOP to, kept as the carrier keeps them. */
    blocked: string[];
}

export type PhoneSwitches = Partial<Omit<Phone, 'address' | 'blocked'>>;

/** The customers' phones. A number nobody has heard of gets a phone when it is first used. */
export class PhoneStore {
    readonly #phones: Map<string, Phone>;
    readonly #events: Events;

    constructor(phones: readonly Phone[], events: Events) {
        this.#phones = new Map(phones.map((phone) => [phone.address, phone]));
        this.#events = events;
    }

    all(): Phone[] {
        return [...this.#phones.values()];
    }

    at(address: string): Phone {
        const known = this.#phones.get(address);
        if (known) {
            return known;
        }
        const phone = newPhone(address, address);
        this.#phones.set(address, phone);
        this.changed(phone);
        return phone;
    }

    change(address: string, switches: PhoneSwitches): Phone {
        const phone = Object.assign(this.at(address), switches);
        this.changed(phone);
        return phone;
    }

    changed(phone: Phone): void {
        this.#events.emit({ type: 'phone', phone });
    }

    replaceAll(phones: readonly Phone[]): void {
        this.#phones.clear();
        phones.forEach((phone) => this.#phones.set(phone.address, phone));
    }
}

export function newPhone(address: string, name: string): Phone {
    return {
        address,
        name,
        reads: true,
        showsTyping: true,
        hasWhatsApp: true,
        reachable: true,
        blocked: []
    };
}
