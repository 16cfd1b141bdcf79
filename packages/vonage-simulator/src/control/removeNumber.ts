import { ControlError } from '../phones/index.ts';
import { ownNumber } from '../state/index.ts';
import type { World } from '../World.ts';

/**
 * Gives a number back, and a WhatsApp sender with it.
 *
 * @param number With or without plus.
 * @throws ControlError 404 for a number that the account does not have.
 */
export function removeNumber(number: string, world: World): { readonly removed: string } {
    const digits = number.replace(/^\+/, '');
    const own = ownNumber(world.account, digits);
    if (!own) throw new ControlError(404, `The account has no number ${digits}.`);
    world.account.numbers.splice(world.account.numbers.indexOf(own), 1);
    for (const { numbers } of world.account.wabas) {
        const place = numbers.indexOf(digits);
        if (place >= 0) numbers.splice(place, 1);
    }
    world.events.emit({ type: 'account' });
    return { removed: digits };
}
