import type { ApexTypeValue } from '../values/index.ts';
import { definePlatformEnum, definePlatformType } from './definePlatformType.ts';
import { ApexJsonGenerator } from './JSONGenerator.ts';
import { ApexJsonParser } from './JSONParser.ts';
import { JSON_TOKENS, fromJson, fromJsonUntyped, toJson } from './json/index.ts';
import { staticsRefusingNull } from './support/index.ts';

export const systemJsonToken = definePlatformEnum('System.JSONToken', JSON_TOKENS);

export const systemJson = definePlatformType({
    name: 'System.JSON',
    statics: {
        'serialize(Object)': (rt, value: unknown) => toJson(rt, value),
        'serialize(Object,Boolean)': (rt, value: unknown, suppressNulls: boolean) =>
            toJson(rt, value, { suppressNulls }),
        'serializePretty(Object)': (rt, value: unknown) => toJson(rt, value, { isPretty: true }),
        'serializePretty(Object,Boolean)': (rt, value: unknown, suppressNulls: boolean) =>
            toJson(rt, value, { isPretty: true, suppressNulls }),
        ...staticsRefusingNull({
            'deserialize(String,Type)': (rt, text: string, type: ApexTypeValue) =>
                fromJson(rt, text, type.type),
            'deserializeStrict(String,Type)': (rt, text: string, type: ApexTypeValue) =>
                fromJson(rt, text, type.type, true),
            'deserializeUntyped(String)': (rt, text: string) => fromJsonUntyped(rt, text),
            'createGenerator(Boolean)': (rt, isPretty: boolean) =>
                new ApexJsonGenerator(rt, isPretty),
            'createParser(String)': (rt, text: string) => new ApexJsonParser(rt, text)
        })
    }
});
