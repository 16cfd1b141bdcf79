/**
 * The matcher of a LIKE pattern: `%` any characters, `_` one character, `\%` and `\_` themselves; without
 * regard to case.
 */
export function likePattern(pattern: string): RegExp {
    let source = '';
    for (let index = 0; index < pattern.length; index++) {
        const character = pattern.charAt(index);
        const next = pattern.charAt(index + 1);
        if (character === '\\' && next !== '') {
            source += escape(next);
            index++;
        } else if (character === '%') source += '[^]*';
        else if (character === '_') source += '[^]';
        else source += escape(character);
    }
    return new RegExp(`^${source}$`, 'iu');
}

function escape(character: string): string {
    return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
