import type { Area } from '../Rule.ts';

export const text: Area = {
    name: 'text',
    title: 'JSON, Crypto and encodings',
    rules: [
        {
            id: 'json-number-types',
            rule: 'Untyped JSON gives Integer, Long where 32 bits do not do, and Decimal.',
            evidence: { document: 'Apex Reference Guide, "JSON Class"' },
            state: 'Exact',
            tests: ['values/JsonTest.untypedReading'],
            mutant: {
                file: 'runtime/library/json/readUntyped.ts',
                from: 'return integerIn(token.text) ?? longIn(token.text) ??',
                to: 'return longIn(token.text) ??'
            }
        },
        {
            id: 'json-attributes',
            rule: 'Records carry attributes in JSON.',
            evidence: { document: 'Apex Reference Guide, "JSON Class"' },
            state: 'Exact',
            tests: ['values/JsonTest.recordsCarryAttributes'],
            mutant: {
                file: 'runtime/library/json/writeRecord.ts',
                from: '    writeAttributes(writer, record);\n    const isQueried',
                to: '    const isQueried'
            }
        },
        {
            id: 'json-access',
            rule: 'A class with JsonAccess never is not serialized, nor deserialized.',
            evidence: { document: 'Apex Developer Guide, "JsonAccess Annotation"' },
            state: 'Exact',
            tests: ['values/JsonTest.guardedClasses'],
            mutant: {
                file: 'runtime/library/json/serialize.ts',
                from: 'object.apexClass.jsonAccess?.serializable === NEVER',
                to: 'false'
            }
        },
        {
            id: 'json-error',
            rule: 'A mistake in JSON is a JSONException that says where.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/JsonTest.badText'],
            mutant: {
                file: 'runtime/library/json/JsonScanner.ts',
                from: '`${message} at [line:${line}, column:${column}]`',
                to: 'message'
            }
        },
        {
            id: 'json-sobject',
            rule: 'Attributes decide the object of a generic SObject.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/JsonTest.recordsCarryAttributes'],
            mutant: {
                file: 'runtime/library/json/readRecord.ts',
                from: 'record ??= named;',
                to: ''
            }
        },
        {
            id: 'crypto-digest',
            rule: 'generateDigest and hmac give the values of the standards.',
            evidence: { document: 'Apex Reference Guide, "Crypto Class"' },
            state: 'Exact',
            tests: ['values/SecretsTest.hashesAndSigns'],
            mutant: {
                file: 'runtime/library/crypto/hashing.ts',
                from: "'SHA-256': 'sha256'",
                to: "'SHA-256': 'sha512'"
            }
        },
        {
            id: 'crypto-hmac',
            rule: 'verifyHMac accepts what generateMac made.',
            evidence: { document: 'Apex Reference Guide, "Crypto Class"' },
            state: 'Exact',
            tests: ['values/SecretsTest.hashesAndSigns'],
            mutant: {
                file: 'runtime/library/crypto/hashing.ts',
                from: 'bytes.length === mac.bytes.length && timingSafeEqual(bytes, mac.bytes)',
                to: 'false'
            }
        },
        {
            id: 'base64',
            rule: 'base64Decode refuses the URL alphabet.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/SecretsTest.refusesTheUrlAlphabet'],
            mutant: {
                file: 'runtime/library/EncodingUtil.ts',
                from: 'Unrecognized base64 character',
                to: 'Bad character'
            }
        },
        {
            id: 'json-shape',
            rule: 'A text that does not begin as its type must is malformed, whatever follows.',
            evidence: { document: 'The test suite of trailheadapps/apex-recipes' },
            state: 'Exact',
            tests: ['values/JsonTest.aTextMustBegin'],
            mutant: {
                file: 'runtime/library/json/index.ts',
                from: '    refuseOtherShape(rt, reader, type);\n',
                to: ''
            }
        },
        {
            id: 'blob-null',
            rule: 'Methods of a null Blob have words of their own.',
            evidence: { document: 'The test suite of trailheadapps/apex-recipes' },
            state: 'Exact',
            tests: ['language/NullTest.aNullBlob'],
            mutant: {
                file: 'runtime/kernel/support/nulls.ts',
                from: "'Argument cannot be null.'",
                to: "'Attempt to de-reference a null object'"
            }
        },
        {
            id: 'regex-limit',
            rule: 'A pattern that tries too long is a LimitException.',
            evidence: { knowledge: true },
            state: {
                simplified: 'After a second; the platform counts how often the text is read.'
            },
            tests: ['values/PatternsTest'],
            mutant: {
                none: 'A test method that meets a limit fails by definition; packages/local-org/test/runtime/library/Pattern.test.ts shows it from outside.'
            }
        }
    ]
};
