import { ControlError } from '../phones/index.ts';
import type { Feature, OwnNumber } from '../state/index.ts';
import { ownNumber } from '../state/index.ts';
import type { World } from '../World.ts';

/** A number that the account is to have. */
export interface NewNumber {
    /** With or without plus. */
    readonly number?: string;
    /** ISO 3166, two letters. */
    readonly country?: string;
    readonly features?: readonly Feature[];
    readonly type?: OwnNumber['type'];
    /** Left out, it belongs to no application. */
    readonly applicationId?: string;
}

const FEATURES: readonly string[] = ['SMS', 'MMS', 'VOICE', 'WHATSAPP'];

/**
 * Rents a number, or registers a WhatsApp sender with the account's first WhatsApp Business Account.
 *
 * @throws ControlError 400 for a number that cannot be.
 */
export function addNumber(wish: NewNumber | null, world: World): OwnNumber {
    const number = (wish?.number ?? '').replace(/^\+/, '');
    if (!/^[1-9][0-9]{6,14}$/.test(number) || ownNumber(world.account, number)) {
        throw new ControlError(
            400,
            'Say which "number": 7 to 15 digits with country code, not one that the account has.'
        );
    }
    const features = wish?.features ?? ['SMS'];
    if (features.length === 0 || features.some((one) => !FEATURES.includes(one))) {
        throw new ControlError(400, `"features" are among ${FEATURES.join(', ')}.`);
    }
    const own: OwnNumber = {
        number,
        country: wish?.country ?? 'US',
        features,
        type: wish?.type ?? 'mobile-lvn',
        applicationId: wish?.applicationId ?? null,
        optOutAssist: false
    };
    world.account.numbers.push(own);
    if (features.includes('WHATSAPP')) {
        world.account.wabas[0]?.numbers.push(number);
    }
    world.events.emit({ type: 'account' });
    return own;
}
