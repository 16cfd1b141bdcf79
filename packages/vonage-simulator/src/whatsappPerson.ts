import { isPhoneNumber } from './contract/index.ts';

/** A person on WhatsApp as webhooks name them: always by id, and by number when they show it. */
export function personOnTheWire(address: string): { user_id: string; wa_id?: string } {
    return isPhoneNumber(address)
        ? { user_id: userIdOf(address), wa_id: address }
        : { user_id: address };
}

/** WhatsApp gives an id of its own to every person; here it is made from the number, so that it stays the same. */
function userIdOf(number: string): string {
    const country = number.startsWith('1') ? 'US' : number.startsWith('44') ? 'GB' : 'XX';
    return `${country}.90${number}0042`;
}
