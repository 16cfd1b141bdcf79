import { definePlatformType } from './definePlatformType.ts';
import type { PlatformFunction } from './definePlatformType.ts';
import { JsonWriter, writeValue } from './json/index.ts';
import { notNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** A value of System.JSONGenerator. */
export class ApexJsonGenerator {
    readonly writer: JsonWriter;
    isClosed = false;

    constructor(rt: Runtime, isPretty: boolean) {
        this.writer = new JsonWriter(rt, isPretty);
    }

    /** @throws System.JSONException after close */
    open(rt: Runtime): JsonWriter {
        if (!this.isClosed) return this.writer;
        // knowledge, not documented: the words
        throw rt.exception('System.JSONException', 'The JSON generator is closed');
    }
}

/** Suffixes of the methods that write one value, alone or as a field. */
const VALUES = ['Blob', 'Boolean', 'Date', 'DateTime', 'Id', 'Number', 'Object', 'String', 'Time'];

export const systemJsonGenerator = definePlatformType({
    name: 'System.JSONGenerator',
    jsClass: ApexJsonGenerator,
    methods: {
        'writeStartObject()': (rt, self: ApexJsonGenerator) => self.open(rt).startObject(),
        'writeEndObject()': (rt, self: ApexJsonGenerator) => self.open(rt).endObject(),
        'writeStartArray()': (rt, self: ApexJsonGenerator) => self.open(rt).startArray(),
        'writeEndArray()': (rt, self: ApexJsonGenerator) => self.open(rt).endArray(),
        'writeFieldName(String)': (rt, self: ApexJsonGenerator, name: string) =>
            self.open(rt).name(notNull(rt, name, 1)),
        'writeNull()': (rt, self: ApexJsonGenerator) => self.open(rt).raw('null'),
        'writeNullField(String)': (rt, self: ApexJsonGenerator, name: string) => {
            self.open(rt).name(notNull(rt, name, 1));
            self.writer.raw('null');
        },
        ...valueMethods(),
        'close()': (_rt, self: ApexJsonGenerator) => {
            self.isClosed = true;
        },
        'isClosed()': (_rt, self: ApexJsonGenerator) => self.isClosed,
        'getAsString()': (_rt, self: ApexJsonGenerator) => {
            self.isClosed = true;
            return self.writer.toString();
        }
    }
});

function valueMethods(): Record<string, PlatformFunction> {
    const methods: Record<string, PlatformFunction> = {};
    for (const value of VALUES) {
        methods[`write${value}`] = (rt, self: ApexJsonGenerator, written: unknown) =>
            write(rt, self, written);
        methods[`write${value}Field`] = (
            rt,
            self: ApexJsonGenerator,
            name: string,
            written: unknown
        ) => {
            self.open(rt).name(notNull(rt, name, 1));
            write(rt, self, written);
        };
    }
    return methods;
}

function write(rt: Runtime, self: ApexJsonGenerator, value: unknown): void {
    writeValue(rt, self.open(rt), value, { suppressNulls: false });
}
