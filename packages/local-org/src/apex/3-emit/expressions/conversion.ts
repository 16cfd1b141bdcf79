import type { Expression } from '../../ast/index.ts';
import type { ApexType, Conversion } from '../../2-check/index.ts';
import { DATETIME, DECIMAL, DOUBLE, ID, INTEGER, LONG, STRING } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { numberCode } from './Literal.ts';

const results: Record<Exclude<Conversion, 'soqlToSingleRow'>, ApexType> = {
    integerToLong: LONG,
    integerToDouble: DOUBLE,
    integerToDecimal: DECIMAL,
    longToDouble: DOUBLE,
    longToDecimal: DECIMAL,
    doubleToDecimal: DECIMAL,
    decimalToDouble: DOUBLE,
    longToInteger: INTEGER,
    doubleToInteger: INTEGER,
    doubleToLong: LONG,
    decimalToInteger: INTEGER,
    decimalToLong: LONG,
    stringToId: ID,
    idToString: STRING,
    dateToDatetime: DATETIME
};

/** The conversion that the checker wants for the value of `node`, around `code`. */
export function emitConversion(node: Expression, code: string, to: Emission): string {
    const conversion = to.checked.conversions.get(node);
    return conversion === undefined
        ? code
        : (convertedLiteral(node, conversion, to) ?? convert(conversion, code, to));
}

export function convert(conversion: Conversion, code: string, to: Emission): string {
    // Ids and Strings are the same at run time; only the way from text to Id is checked.
    return conversion === 'idToString' ? code : `${to.use(conversion)}(${code})`;
}

/** The type of the value of `node` after its conversion. */
export function convertedType(node: Expression, to: Emission): ApexType {
    const conversion = to.checked.conversions.get(node);
    if (conversion === undefined || conversion === 'soqlToSingleRow') return to.typeOf(node);
    return results[conversion];
}

/** `Decimal d = 5` needs no conversion at run time. */
function convertedLiteral(node: Expression, conversion: Conversion, to: Emission): string | null {
    if (node.kind !== 'Literal' || node.literal !== 'Integer') return null;
    switch (conversion) {
        case 'integerToLong':
            return numberCode('Long', node.value, to);
        case 'integerToDouble':
            return numberCode('Double', node.value, to);
        case 'integerToDecimal':
            return numberCode('Decimal', node.value, to);
        default:
            return null;
    }
}
