import { USER_ID_PATTERN } from './parts.ts';

const USER_ID = new RegExp(`^${USER_ID_PATTERN}$`);

/** Whether the text is a phone number as Vonage writes it: 7 to 15 digits, no plus, no leading zero. */
export function isPhoneNumber(text: string): boolean {
    return /^[1-9][0-9]{6,14}$/.test(text);
}

/** Whether the text is the id of somebody on WhatsApp. */
export function isUserId(text: string): boolean {
    return USER_ID.test(text);
}
