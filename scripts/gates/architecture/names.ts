import { type ApexSource, problemAt } from './ApexSource.ts';

const SAYS_NOTHING = /(Utils?|Helper|Manager|Common|Wrapper)(Test)?$/;
const LONGEST_NAME = 40;

/** A class's name says what it is for. */
export function tellingNames(source: ApexSource): string[] {
    const empty = SAYS_NOTHING.exec(source.name)?.[1];
    if (empty !== undefined) {
        return [
            problemAt(
                source,
                source.tree,
                `${empty} says nothing: name the class after its subject`
            )
        ];
    }
    if (source.name.length > LONGEST_NAME) {
        return [
            problemAt(
                source,
                source.tree,
                `a name of ${source.name.length} characters: the platform takes ${LONGEST_NAME}`
            )
        ];
    }
    return [];
}
