import type { Runtime } from '../../runtime.ts';
import { OBJECT_TYPE, STRING_TYPE, listOf, mapOf } from '../../types/index.ts';
import { ApexDecimal, ApexList, ApexMap } from '../../values/index.ts';
import type { JsonReader } from './JsonReader.ts';
import { integerIn, longIn } from './readPrimitive.ts';

/**
 * The value that begins at the current token as Map<String,Object>, List<Object>, String, Boolean, null,
 * Integer (or Long, where 32 bits do not do) or Decimal.
 */
export function readUntyped(rt: Runtime, reader: JsonReader): unknown {
    const token = reader.current;
    switch (token?.kind) {
        case 'START_OBJECT':
            return readObject(rt, reader);
        case 'START_ARRAY': {
            const items: unknown[] = [];
            while (reader.next()?.kind !== 'END_ARRAY') items.push(readUntyped(rt, reader));
            return new ApexList(listOf(OBJECT_TYPE), items);
        }
        case 'VALUE_STRING':
            return token.text;
        case 'VALUE_TRUE':
            return true;
        case 'VALUE_FALSE':
            return false;
        case 'VALUE_NULL':
            return null;
        case 'VALUE_NUMBER_INT':
            // knowledge, not documented: Decimal where 64 bits do not do
            return integerIn(token.text) ?? longIn(token.text) ?? ApexDecimal.parse(token.text);
        case 'VALUE_NUMBER_FLOAT':
            return ApexDecimal.parse(token.text);
        default:
            throw reader.error('Unexpected token');
    }
}

function readObject(rt: Runtime, reader: JsonReader): ApexMap {
    const map = new ApexMap(mapOf(STRING_TYPE, OBJECT_TYPE));
    while (reader.next()?.kind === 'FIELD_NAME') {
        const name = reader.current?.text ?? '';
        reader.next();
        map.put(rt, name, readUntyped(rt, reader));
    }
    return map;
}
