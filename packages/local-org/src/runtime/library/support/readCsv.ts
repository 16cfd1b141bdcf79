/**
 * Rows of comma-separated values (RFC 4180): cells may stand in quotes, with commas, line ends and doubled
 * quotes inside. Empty lines are no rows.
 */
export function readCsv(text: string): string[][] {
    const rows: string[][] = [];
    let cells: string[] = [];
    const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
    for (const [whole, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
        if (whole === '' && cells.length === 0) break;
        cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (end === ',') continue;
        if (cells.some((cell) => cell !== '')) rows.push(cells);
        cells = [];
    }
    return rows;
}
