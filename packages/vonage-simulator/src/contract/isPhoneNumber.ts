/** Whether the text is a phone number as Vonage writes it: 7 to 15 digits, no plus, no leading zero. */
export function isPhoneNumber(text: string): boolean {
    return /^[1-9][0-9]{6,14}$/.test(text);
}
