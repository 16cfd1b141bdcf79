import metadata from 'libphonenumber-js/metadata.min.json';
import {
    type CountryCode,
    getCountryCallingCode,
    Metadata,
    ParseError,
    type PhoneNumber,
    parsePhoneNumberWithError
} from 'libphonenumber-js/core';

import type { Answer, Question } from './apexPhones.ts';

/** E.164 as the standard and Vonage limit it; the library does not. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** What the library makes of a typed number, in the words of the package. */
export function libraryAnswer({ typed, country }: Question): Answer {
    const found = parsed(typed, country);
    if (typeof found === 'string') return { ...NOTHING, problem: found };
    // The package drops extensions: nobody can write to one.
    found.setExt('');
    const problem = lengthProblem(found) ?? digitsProblem(found.number);
    return {
        problem,
        region: regionOf(found),
        found: found.number,
        isValid: found.isValid(),
        e164: problem === null ? found.number : null,
        ...ofTheNumberAlone(found, country),
        athome: found.formatNational(),
        abroad: found.formatInternational().slice(found.countryCallingCode.length + 2)
    };
}

/** When there is no number in the text. */
export const NOTHING: Answer = {
    problem: null,
    region: null,
    found: null,
    isValid: null,
    e164: null,
    countryOf: null,
    isPossible: null,
    athome: null,
    abroad: null,
    forReader: null
};

/** What can be told of a number when nobody knows any more where it was typed. */
function ofTheNumberAlone(
    { number, nationalNumber }: PhoneNumber,
    reader: string
): Pick<Answer, 'countryOf' | 'isPossible' | 'forReader'> {
    const alone = parsed(number, undefined);
    // A number whose own first digits look like a trunk prefix: the library takes it for another one.
    if (typeof alone === 'string' || alone.nationalNumber !== nationalNumber) {
        return { countryOf: UNTOLD, isPossible: null, forReader: UNTOLD };
    }
    const region = regionOf(alone);
    const isHome =
        region === null
            ? getCountryCallingCode(reader as CountryCode, metadata) === alone.countryCallingCode
            : region === reader.toUpperCase();
    return {
        countryOf: region,
        isPossible: lengthProblem(alone) === null && digitsProblem(number) === null,
        forReader: isHome ? alone.formatNational() : alone.formatInternational()
    };
}

/** Where the library has no answer that could be compared. */
export const UNTOLD = 'untold';

function parsed(typed: string, country: string | undefined): PhoneNumber | string {
    try {
        return parsePhoneNumberWithError(
            typed,
            country === undefined ? {} : { defaultCountry: country as CountryCode },
            metadata
        );
    } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        return error.message === 'INVALID_COUNTRY' ? 'UNKNOWN_COUNTRY' : error.message;
    }
}

function regionOf(found: PhoneNumber): string | null {
    return found.isNonGeographic() ? '001' : (found.country ?? null);
}

function lengthProblem({
    country,
    countryCallingCode,
    nationalNumber
}: PhoneNumber): string | null {
    const plan = new Metadata(metadata);
    plan.selectNumberingPlan(country ?? (countryCallingCode as unknown as CountryCode));
    const lengths = plan.numberingPlan?.possibleLengths() ?? [];
    const digits = nationalNumber.length;
    if (lengths.includes(digits)) return null;
    if (digits < Math.min(...lengths)) return 'TOO_SHORT';
    return digits > Math.max(...lengths) ? 'TOO_LONG' : 'WRONG_LENGTH';
}

function digitsProblem(number: string): string | null {
    const digits = number.length - 1;
    if (digits > MOST_DIGITS) return 'TOO_LONG';
    return digits < FEWEST_DIGITS ? 'TOO_SHORT' : null;
}
