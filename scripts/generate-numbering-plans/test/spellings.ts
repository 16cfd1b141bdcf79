import type { Question } from './apexPhones.ts';
import type { Chance } from './chance.ts';
import type { NationalNumber } from './nationalNumbers.ts';

type Spelling = (number: NationalNumber, chance: Chance) => Question | null;

/** Where nobody from the number's region would type it. */
const ABROAD = ['US', 'GB', 'DE', 'JP', 'BR', 'AU', 'RU', 'IT', 'MX', 'AR', 'FI', 'IM', 'KZ'];

/** How people write numbers, in and outside their country, with what else stands in a phone field. */
const SPELLINGS: readonly Spelling[] = [
    abroad(({ callingCode, digits }) => `+${callingCode}${digits}`),
    abroad(({ callingCode, digits }, chance) => `+${callingCode} ${grouped(digits, chance)}`),
    abroad(({ callingCode, digits }, chance) => `(+${callingCode}) ${grouped(digits, chance)}`),
    abroad(({ callingCode, digits }, chance) => `+${callingCode} (0)${grouped(digits, chance)}`),
    abroad(({ callingCode, trunk, digits }) => `+${callingCode}${trunk}${digits}`),
    abroad(({ callingCode, digits }) => `00${callingCode} ${digits}`),
    abroad(({ callingCode, digits }) => `011 ${callingCode} ${digits}`),
    abroad(({ callingCode, digits }) => `${callingCode}${digits}`),
    abroad(({ digits }) => digits),
    abroad(({ callingCode, digits }, chance) => `+${callingCode}${damaged(digits, chance)}`),
    abroad(({ callingCode, digits }) => fullWidth(`+${callingCode} ${digits}`).replace('＋', '+')),
    abroad(({ callingCode, digits }) => `+${otherDigits(`${callingCode}${digits}`, 0x660)}`),
    abroad(({ callingCode, digits }) => `+${otherDigits(`${callingCode}-${digits}`, 0x6f0)}`),
    abroad(({ callingCode, digits }) => `tel:+${callingCode}-${digits}`),
    abroad(({ callingCode, digits }) => `Mobile: +${callingCode} ${digits} (private)`),
    abroad(({ callingCode, digits }, chance) => `+${callingCode} ${digits}${extension(chance)}`),
    abroad((_, chance) => garbage(chance)),
    abroad((_, chance) => `+${chance.digits(1 + chance.below(19))}`),
    athome(({ digits }) => digits),
    athome(({ digits }, chance) => grouped(digits, chance)),
    athome(({ trunk, digits }) => `${trunk}${digits}`),
    athome(({ trunk, digits }, chance) => grouped(`${trunk}${digits}`, chance)),
    athome(
        ({ trunk, digits }, chance) =>
            `(${trunk}${digits.slice(0, 3)}) ${digits.slice(3)}${extension(chance)}`
    ),
    athome(({ trunk, digits }, chance) => `${trunk}${damaged(digits, chance)}`),
    athome(({ callingCode, digits }) => `${callingCode}${digits}`),
    athome(({ callingCode, trunk, digits }) => `${callingCode} ${trunk}${digits}`),
    athome(({ exitCode, callingCode, digits }) => `${exitCode}${callingCode}${digits}`),
    athome(({ trunk, digits }) => `phone ${trunk}${digits} office`),
    athome(({ trunk, digits }) => `${trunk}${digits.slice(0, -4)} FOOD`),
    athome(({ trunk, digits }) => `${trunk}${digits} CELL`),
    abroad(({ callingCode, digits }) => `＋${callingCode} ${digits}`),
    athome(({ digits }) => digits.slice(-7)),
    athome((_, chance) => chance.digits(1 + chance.below(16)))
];

/**
 * A number in some spellings, each time others.
 *
 * @param count how many
 */
export function spellingsOf(number: NationalNumber, count: number, chance: Chance): Question[] {
    return Array.from({ length: count }, () => chance.oneOf(SPELLINGS)(number, chance)).filter(
        (question) => question !== null
    );
}

function abroad(write: (number: NationalNumber, chance: Chance) => string): Spelling {
    return (number, chance) => ({ typed: write(number, chance), country: chance.oneOf(ABROAD) });
}

function athome(write: (number: NationalNumber, chance: Chance) => string): Spelling {
    return (number, chance) =>
        number.isOfACountry ? { typed: write(number, chance), country: number.region } : null;
}

function grouped(digits: string, chance: Chance): string {
    const mark = chance.oneOf([' ', '-', '.', '/', '\u00a0', '\u2013', ' - ', ') ', ' (']);
    const first = 2 + chance.below(3);
    const second = first + 2 + chance.below(3);
    return [digits.slice(0, first), digits.slice(first, second), digits.slice(second)]
        .filter((group) => group !== '')
        .join(mark);
}

function damaged(digits: string, chance: Chance): string {
    const cut = 1 + chance.below(4);
    return chance.below(2) === 0 ? digits.slice(0, -cut) : digits + chance.digits(cut);
}

function extension(chance: Chance): string {
    const digits = chance.digits(1 + chance.below(6));
    return chance.oneOf([
        ` ext. ${digits}`,
        ` ext ${digits}`,
        ` x${digits}`,
        `x${digits}`,
        ` extension ${digits}`,
        `;ext=${digits}`,
        ` #${digits}`,
        ` доб. ${digits}`,
        ` anexo ${digits}`,
        ` int. ${digits}`,
        `,,${digits}`,
        `,${digits}#`,
        `;${digits}`,
        ` - ${digits}#`,
        ` Ext: ${digits}`,
        ` ~ ${digits}`,
        ` EXTENSIÓN ${digits}`,
        ` ext. ${digits} after noon`,
        ` ext.`
    ]);
}

const SCRAPS = [
    '+',
    '0',
    '00',
    '1',
    '415',
    '555-0142',
    ' ',
    '(',
    ')',
    '-',
    '/',
    '.',
    ',',
    ';',
    '#',
    '~',
    'x',
    'ext',
    'a',
    'n/a',
    'call ',
    '٣',
    '４',
    '*',
    '@',
    '\t',
    '\n',
    '＋4',
    '&',
    '?'
];

function garbage(chance: Chance): string {
    return Array.from({ length: 1 + chance.below(9) }, () => chance.oneOf(SCRAPS)).join('');
}

function fullWidth(text: string): string {
    return text.replace(/[!-~]/g, (character) =>
        String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
    );
}

function otherDigits(text: string, zero: number): string {
    return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
