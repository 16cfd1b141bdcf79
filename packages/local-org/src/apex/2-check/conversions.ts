/**
 * What happens to a value between where it is computed and where it is used. Recorded for the
 * expression whose value converts: operands (to the operation's common type), arguments, assigned,
 * returned and initialising values, branches of `?:` and `??`, elements of creators.
 *
 * Null passes through each of them as null.
 */
export type Conversion =
    | 'integerToLong'
    | 'integerToDouble'
    | 'integerToDecimal'
    | 'longToDouble'
    | 'longToDecimal'
    | 'doubleToDecimal'
    | 'decimalToDouble'
    /** Only by a cast. */
    | 'longToInteger'
    | 'doubleToInteger'
    | 'doubleToLong'
    | 'decimalToInteger'
    | 'decimalToLong'
    /** Throws System.StringException: Invalid id. */
    | 'stringToId'
    | 'idToString'
    | 'dateToDatetime'
    /** `Account a = [SELECT …]`, `[SELECT …].Name`: throws System.QueryException unless one row came. */
    | 'soqlToSingleRow';
