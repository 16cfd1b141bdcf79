import type { Runtime } from '../../runtime.ts';

const ELLIPSIS = '...';

/** Shortens a text to `width` units with `...`, keeping the part around `offset`. */
export function abbreviate(rt: Runtime, text: string, width: number, offset = 0): string {
    // knowledge, not documented: the words; that less than four is an error is
    if (width < 4) throw tooNarrow(rt, 'Minimum abbreviation width is 4');
    if (text.length <= width) return text;
    const room = width - ELLIPSIS.length;
    const start = Math.min(offset, text.length, text.length - room);
    if (start <= 4) return text.slice(0, room) + ELLIPSIS;
    if (width < 7) throw tooNarrow(rt, 'Minimum abbreviation width with offset is 7');
    if (start + room < text.length) return ELLIPSIS + abbreviate(rt, text.slice(start), room);
    return ELLIPSIS + text.slice(text.length - room);
}

function tooNarrow(rt: Runtime, message: string): Error {
    return rt.exception('System.StringException', message);
}
