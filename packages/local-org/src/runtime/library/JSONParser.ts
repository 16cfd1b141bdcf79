import { ApexBlob, ApexDecimal, ApexDouble } from '../values/index.ts';
import type { ApexTypeValue } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { idOf } from './Id.ts';
import {
    JsonReader,
    dateIn,
    datetimeIn,
    integerIn,
    longIn,
    readValue,
    timeIn
} from './json/index.ts';
import type { JsonToken, JsonTokenKind } from './json/index.ts';
import { doubleToInteger, doubleToLong } from './numbers/index.ts';
import { refusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** A value of System.JSONParser. */
export class ApexJsonParser {
    readonly reader: JsonReader;
    lastCleared: JsonToken | null = null;

    constructor(rt: Runtime, text: string) {
        this.reader = new JsonReader(rt, text);
    }

    /** The current token if it is of these kinds. @throws System.JSONException otherwise */
    token(wanted: string, ...kinds: JsonTokenKind[]): JsonToken {
        const { current } = this.reader;
        if (current !== null && kinds.includes(current.kind)) return current;
        // knowledge, not documented: the words, which are Jackson's
        const kind = current?.kind ?? 'null';
        throw this.reader.error(`Current token (${kind}) not ${wanted}`);
    }
}

export const systemJsonParser = definePlatformType({
    name: 'System.JSONParser',
    jsClass: ApexJsonParser,
    methods: refusingNull({
        'nextToken()': (rt, self: ApexJsonParser) => constant(rt, self.reader.next()),
        'nextValue()': (rt, self: ApexJsonParser) => {
            const token = self.reader.next();
            return constant(rt, token?.kind === 'FIELD_NAME' ? self.reader.next() : token);
        },
        'getCurrentToken()': (rt, self: ApexJsonParser) => constant(rt, self.reader.current),
        'hasCurrentToken()': (_rt, self: ApexJsonParser) => self.reader.current !== null,
        'clearCurrentToken()': (_rt, self: ApexJsonParser) => {
            self.lastCleared = self.reader.current;
            self.reader.current = null;
        },
        'getLastClearedToken()': (rt, self: ApexJsonParser) => constant(rt, self.lastCleared),
        'getCurrentName()': (_rt, self: ApexJsonParser) => self.reader.currentName,
        'getText()': (_rt, self: ApexJsonParser) => self.reader.current?.text ?? null,
        'skipChildren()': (_rt, self: ApexJsonParser) => self.reader.skipChildren(),
        'getBooleanValue()': (_rt, self: ApexJsonParser) =>
            self.token('of boolean type', 'VALUE_TRUE', 'VALUE_FALSE').kind === 'VALUE_TRUE',
        'getIntegerValue()': (_rt, self: ApexJsonParser) => integerValue(self),
        'getLongValue()': (_rt, self: ApexJsonParser) => longValue(self),
        'getDoubleValue()': (_rt, self: ApexJsonParser) => new ApexDouble(Number(numberText(self))),
        'getDecimalValue()': (_rt, self: ApexJsonParser) => ApexDecimal.parse(numberText(self)),
        'getBlobValue()': (_rt, self: ApexJsonParser) =>
            new ApexBlob(Buffer.from(stringText(self), 'base64')),
        'getDateValue()': (rt, self: ApexJsonParser) => dateIn(rt, stringText(self)),
        'getDateTimeValue()': (rt, self: ApexJsonParser) => datetimeIn(rt, stringText(self)),
        'getTimeValue()': (rt, self: ApexJsonParser) => timeIn(rt, stringText(self)),
        'getIdValue()': (rt, self: ApexJsonParser) => idOf(rt, stringText(self)),
        'readValueAs(Type)': (rt, self: ApexJsonParser, type: ApexTypeValue) =>
            readAs(rt, self, type, false),
        'readValueAsStrict(Type)': (rt, self: ApexJsonParser, type: ApexTypeValue) =>
            readAs(rt, self, type, true)
    })
});

function constant(rt: Runtime, token: JsonToken | null): unknown {
    return token === null
        ? null
        : (rt.library.enumConstant('System.JSONToken', token.kind) ?? null);
}

/** Begins at the current token, or at the first one when nothing has been read. */
function readAs(
    rt: Runtime,
    { reader }: ApexJsonParser,
    type: ApexTypeValue,
    isStrict: boolean
): unknown {
    if (reader.current === null) reader.next();
    if (reader.current?.kind === 'FIELD_NAME') reader.next();
    return readValue(rt, reader, type.type, isStrict);
}

function numberText(self: ApexJsonParser): string {
    return self.token('numeric', 'VALUE_NUMBER_INT', 'VALUE_NUMBER_FLOAT').text;
}

function stringText(self: ApexJsonParser): string {
    return self.token('VALUE_STRING', 'VALUE_STRING').text;
}

function integerValue(self: ApexJsonParser): number {
    const text = numberText(self);
    if (/[.eE]/.test(text)) return doubleToInteger(Number(text));
    const value = integerIn(text);
    if (value !== undefined) return value;
    throw self.reader.error(`Numeric value (${text}) out of range of int`);
}

function longValue(self: ApexJsonParser): bigint {
    const text = numberText(self);
    if (/[.eE]/.test(text)) return doubleToLong(Number(text));
    const value = longIn(text);
    if (value !== undefined) return value;
    throw self.reader.error(`Numeric value (${text}) out of range of long`);
}
