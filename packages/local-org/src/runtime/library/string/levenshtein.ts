/** The number of single-character changes that turn one text into the other. */
export function levenshteinDistance(one: string, other: string): number {
    let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row++) {
        const current = [row];
        for (let column = 1; column <= other.length; column++) {
            const same = one.charAt(row - 1) === other.charAt(column - 1);
            current[column] = Math.min(
                (current[column - 1] ?? 0) + 1,
                (previous[column] ?? 0) + 1,
                (previous[column - 1] ?? 0) + (same ? 0 : 1)
            );
        }
        previous = current;
    }
    return previous[other.length] ?? 0;
}
