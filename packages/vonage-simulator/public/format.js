/** @import { Phone } from './types.ts' */

/**
 * `14155550142` as `+1 415 555 0142`, `442079460958` as `+44 20 7946 0958`, `447700900142` as `+44 7700 900142`; a user id as it is.
 *
 * @param {string} address
 */
export function number(address) {
    if (!/^[0-9]+$/.test(address)) {
        return address;
    }
    if (/^1[0-9]{10}$/.test(address)) {
        return `+1 ${address.slice(1, 4)} ${address.slice(4, 7)} ${address.slice(7)}`;
    }
    if (/^442[0-9]{9}$/.test(address)) {
        return `+44 ${address.slice(2, 4)} ${address.slice(4, 8)} ${address.slice(8)}`;
    }
    return /^44[0-9]{10}$/.test(address)
        ? `+44 ${address.slice(2, 6)} ${address.slice(6)}`
        : `+${address}`;
}

/** @param {Phone} phone */
export const personName = (phone) =>
    phone.name === phone.address ? number(phone.address) : phone.name;

/** @param {string} name */
export const initials = (name) =>
    name
        .split(/\s+/)
        .filter((word) => /^\p{L}/u.test(word))
        .slice(0, 2)
        .map((word) => word.charAt(0).toUpperCase())
        .join('') || '#';

/** @param {string} iso */
export const clockTime = (iso) =>
    new Date(iso).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

/** @param {string} iso */
export const fullTime = (iso) =>
    new Date(iso).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** @param {string} iso */
export const day = (iso) =>
    new Date(iso).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long' });

/**
 * JSON made readable; other text as it is.
 *
 * @param {string} text
 */
export function pretty(text) {
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
        return text;
    }
}
