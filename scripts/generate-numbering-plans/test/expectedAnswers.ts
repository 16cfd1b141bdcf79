import type { Answer, Question } from './apexPhones.ts';
import { libraryAnswer, NOTHING } from './libraryAnswers.ts';

/** Where the package means to read otherwise than the library. */
export type Deviation = 'full-width plus' | 'exit code 00' | 'letters are keys';

export interface Expected {
    readonly answer: Answer;
    readonly deviation: Deviation | null;
}

/** What the package should make of a typed number: the library's answer but for three deviations. */
export function expectedAnswer(question: Question): Expected {
    return (
        fullWidthPlus(question) ??
        lettersAreKeys(question) ??
        exitCode00(question) ?? { answer: libraryAnswer(question), deviation: null }
    );
}

/** The library finds a number behind a full-width plus and then forgets that it is international. */
function fullWidthPlus({ typed, country }: Question): Expected | null {
    if (!typed.includes('＋')) return null;
    const { answer } = expectedAnswer({ typed: typed.replaceAll('＋', '+'), country });
    return { answer, deviation: 'full-width plus' };
}

/** 00 means plus in every country, where it would make no number otherwise. */
function exitCode00({ typed, country }: Question): Expected | null {
    const [, rest] = /^[^\d+]*0[^\d+]*0(.*)$/s.exec(inOurDigits(typed)) ?? [];
    if (rest === undefined || libraryAnswer({ typed, country }).problem === null) return null;
    const answer = libraryAnswer({ typed: `+${rest}`, country });
    return answer.problem === null ? { answer, deviation: 'exit code 00' } : null;
}

/** 0800 123 FLOWERS is another number than 0800 123; the library cuts the letters off. */
function lettersAreKeys({ typed, country }: Question): Expected | null {
    const [, number = '', word = ''] = /^(.*\d.*\d)[-. ]?([A-Z][-. A-Z]*)$/s.exec(typed) ?? [];
    const letters = word.replace(/[^A-Z]/g, '');
    if (letters === '' || libraryAnswer({ typed: number, country }).problem === 'NOT_A_NUMBER') {
        return null;
    }
    const withKeys = libraryAnswer({ typed: `${number}${'2'.repeat(letters.length)}`, country });
    if (withKeys.problem !== null) return null;
    const answer = { ...NOTHING, problem: 'NOT_A_NUMBER' };
    return { answer, deviation: 'letters are keys' };
}

function inOurDigits(text: string): string {
    return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
        const code = digit.codePointAt(0) ?? 0;
        const zero = [0x660, 0x6f0, 0xff10].findLast((each) => each <= code) ?? code;
        return String(code - zero);
    });
}
