import { isPhoneNumber, isUserId } from '../contract/index.ts';
import { ControlError } from './CustomerMessage.ts';

/**
 * A customer's address as the wire has it: `+1 415 555 0142` becomes `14155550142`; a WhatsApp user id stays.
 *
 * @throws ControlError 400 when it is neither.
 */
export function phoneAddress(text: string): string {
    if (isUserId(text)) {
        return text;
    }
    const digits = text.replace(/[\s()+.-]/g, '');
    if (!isPhoneNumber(digits)) {
        throw new ControlError(
            400,
            `"${text}" is no phone number. Write 7 to 15 digits with country code, for example +14155550142, or a WhatsApp user id such as US.13491208655302741918.`
        );
    }
    return digits;
}
