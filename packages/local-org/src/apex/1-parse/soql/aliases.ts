import type { SoqlIdContext } from '@apexdevtools/apex-parser';
import type { Conversion } from '../Conversion.ts';

/** Words that the platform's own parser does not take as an alias; the grammar does. */
const RESERVED = new Set(
    (
        'after and asc before bulk by count cube desc excludes find first from having in includes instanceof ' +
        'last like limit not nulls or returning rollup select set transient trigger using where with'
    ).split(' ')
);

/** The alias behind a field, a function or an object; null where there is none. */
export function convertAlias(
    tree: SoqlIdContext | null | undefined,
    to: Conversion
): string | null {
    if (!tree) return null;
    const name = tree.getText();
    if (RESERVED.has(name.toLowerCase())) to.report('unexpected-token', tree, [name]);
    return name;
}
