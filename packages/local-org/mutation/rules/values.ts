import type { Area } from '../Rule.ts';

export const values: Area = {
    name: 'values',
    title: 'Values and operators',
    rules: [
        {
            id: 'string-equality',
            rule: '== of Strings does not mind case.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: ['language/StringsTest.equalityIgnoresCase'],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: 'one.toLowerCase() === other.toLowerCase()',
                to: 'one === other'
            }
        },
        {
            id: 'string-identity',
            rule: 'String.equals, Set elements and Map keys mind case.',
            evidence: { document: 'Apex Reference Guide, "String Class"' },
            state: 'Exact',
            tests: ['values/StringMethodsTest.equalsMindsCase'],
            mutant: {
                file: 'runtime/values/hashKey.ts',
                from: 'return value.charCodeAt(0) === 0 ? MARK + value : value;',
                to: 'return value.toLowerCase();'
            }
        },
        {
            id: 'string-ordering',
            rule: '<, <=, > and >= of Strings do not mind case.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: ['language/StringsTest.comparisonIgnoresCase'],
            mutant: {
                file: 'runtime/values/ordering.ts',
                from: 'return compareStringsForOperator(rt, one, other);',
                to: 'return one < other ? -1 : one > other ? 1 : 0;'
            }
        },
        {
            id: 'null-comparison',
            rule: 'An ordering comparison of numbers with null is false.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: [
                'language/NullTest.comparisonsWithNull',
                'values/NumberMethodsTest.comparisonsWithNull'
            ],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'lessOrEqualInteger(a: Operand, b: Operand): boolean {\n            return a !== null && b !== null && a <= b;',
                to: 'lessOrEqualInteger(a: Operand, b: Operand): boolean {\n            return Number(a) <= Number(b);'
            }
        },
        {
            id: 'null-arithmetic',
            rule: 'Arithmetic with null is a NullPointerException.',
            evidence: {
                document: 'Apex Reference Guide, "Exception Class and Built-In Exceptions"'
            },
            state: 'Exact',
            tests: ['language/ArithmeticTest.nullInArithmetic'],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'if (a === null || b === null) throw none();\n            return (a + b) | 0;',
                to: 'return (Number(a) + Number(b)) | 0;'
            }
        },
        {
            id: 'null-dereference',
            rule: "Using null as an object is a NullPointerException with the platform's words.",
            evidence: {
                document: 'Apex Reference Guide, "Exception Class and Built-In Exceptions"'
            },
            state: 'Exact',
            tests: ['language/NullTest.callingNullThrows'],
            mutant: {
                file: 'runtime/kernel/support/nulls.ts',
                from: 'Attempt to de-reference a null object',
                to: 'Null pointer'
            }
        },
        {
            id: 'null-condition',
            rule: 'A null Boolean as condition throws.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['language/NullTest.nullBooleanAsCondition'],
            mutant: {
                file: 'runtime/kernel/support/nulls.ts',
                from: 'if (value === null) throw nullPointer(rt);\n            return value;\n        }\n    };',
                to: 'return value === true;\n        }\n    };'
            }
        },
        {
            id: 'integer-overflow',
            rule: 'Integers wrap around at 32 bits.',
            evidence: { document: 'Apex Developer Guide, "Primitive Data Types"' },
            state: 'Exact',
            tests: ['language/ArithmeticTest.integersWrapAround'],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'return (a + b) | 0;',
                to: 'return a + b;'
            }
        },
        {
            id: 'integer-division',
            rule: 'Integer division cuts the fraction off.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: ['language/ArithmeticTest.integersWrapAround'],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'return (a / b) | 0;',
                to: 'return Math.floor(a / b);'
            }
        },
        {
            id: 'division-by-zero',
            rule: 'Division by zero is a MathException "Divide by 0".',
            evidence: {
                document: 'Apex Reference Guide, "Exception Class and Built-In Exceptions"'
            },
            state: 'Exact',
            tests: ['language/ArithmeticTest.divisionByZeroThrows'],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'if (b === 0) throw divisionByZero(rt);\n            return (a / b) | 0;',
                to: 'return (a / b) | 0;'
            }
        },
        {
            id: 'long-overflow',
            rule: 'Longs wrap around at 64 bits.',
            evidence: { document: 'Apex Developer Guide, "Primitive Data Types"' },
            state: 'Exact',
            tests: ['values/NumberMethodsTest.integersWrapAround'],
            mutant: {
                file: 'runtime/kernel/support/longs.ts',
                from: 'return BigInt.asIntN(64, compute(a, b));',
                to: 'return compute(a, b);'
            }
        },
        {
            id: 'unsigned-shift',
            rule: '>>> fills with zeros.',
            evidence: { document: 'Apex Developer Guide, "Expression Operators"' },
            state: 'Exact',
            tests: ['language/ArithmeticTest.shiftsAndBits'],
            mutant: {
                file: 'runtime/kernel/support/integers.ts',
                from: 'return (a >>> Number(b)) | 0;',
                to: 'return a >> Number(b);'
            }
        },
        {
            id: 'decimal-scale',
            rule: 'Sums keep the larger scale, products add the scales.',
            evidence: { document: 'Apex Reference Guide, "Decimal Class"' },
            state: 'Exact',
            tests: ['values/NumberMethodsTest.decimalKeepsItsScale'],
            mutant: {
                file: 'runtime/values/decimal/ApexDecimal.ts',
                from: 'new ApexDecimal(this.unscaled * other.unscaled, this.scale + other.scale)',
                to: 'new ApexDecimal(this.unscaled * other.unscaled, this.scale + other.scale).stripTrailingZeros()'
            }
        },
        {
            id: 'decimal-equality',
            rule: 'Decimals compare by value, whatever their scale.',
            evidence: { document: 'Apex Reference Guide, "Decimal Class"' },
            state: 'Exact',
            tests: ['values/NumberMethodsTest.decimalKeepsItsScale'],
            mutant: {
                file: 'runtime/values/decimal/ApexDecimal.ts',
                from: 'return one < two ? -1 : one > two ? 1 : 0;',
                to: 'return one < two ? -1 : one > two ? 1 : this.scale - other.scale;'
            }
        },
        {
            id: 'decimal-rounding',
            rule: 'round() and setScale(n) round half even.',
            evidence: { document: 'Apex Reference Guide, "Decimal Class"' },
            state: 'Exact',
            tests: ['values/NumberMethodsTest.decimalRoundsHalfEven'],
            mutant: {
                file: 'runtime/library/Decimal.ts',
                from: "toLong(self.setScale(0, 'HALF_EVEN').unscaled)",
                to: "toLong(self.setScale(0, 'HALF_UP').unscaled)"
            }
        },
        {
            id: 'decimal-text',
            rule: 'A Decimal prints all its digits.',
            evidence: { document: 'Apex Reference Guide, "Decimal Class"' },
            state: 'Exact',
            tests: ['values/NumberMethodsTest.decimalKeepsItsScale'],
            mutant: {
                file: 'runtime/values/decimal/ApexDecimal.ts',
                from: '`${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`',
                to: "`${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`.replace(/0+$/, '')"
            }
        },
        {
            id: 'date-text',
            rule: 'A Date in text is followed by a midnight, a Datetime is in GMT.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/DatetimeMethodsTest.localAndGmt'],
            mutant: {
                file: 'runtime/values/text/valueText.ts',
                from: 'return gmtText(value);',
                to: 'return isoDate(value as never);'
            }
        },
        {
            id: 'id-lengths',
            rule: 'Ids of 15 and 18 characters are equal and are kept with 18.',
            evidence: { document: 'Apex Reference Guide, "Id Class"' },
            state: 'Exact',
            tests: ['values/TypesAndTextTest.idsAreTheSame', 'org/RecordValuesTest.idsKnow'],
            mutant: {
                file: 'schema/recordId.ts',
                from: 'if (text.length === 15) return withChecksum(text);',
                to: 'if (text.length === 15) return text;'
            }
        },
        {
            id: 'id-suffix',
            rule: 'The suffix of an id says which letters are capitals.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/TypesAndTextTest.idsAreTheSame'],
            mutant: { file: 'schema/recordId.ts', from: 'bits |= 1 << index;', to: 'bits |= 1;' }
        },
        {
            id: 'null-text',
            rule: 'null in a concatenation is the word null.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['language/StringsTest.concatenationTakesAnything'],
            mutant: {
                file: 'runtime/values/text/valueText.ts',
                from: "return value === null ? 'null' : objectText(rt, value, open);",
                to: "return value === null ? '' : objectText(rt, value, open);"
            }
        },
        {
            id: 'object-text',
            rule: 'Objects print their fields, or their own toString.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['values/TypesAndTextTest.objectsPrint'],
            mutant: {
                file: 'runtime/values/text/valueText.ts',
                from: "if (apexClass.hasMethod('toString', 0)) return",
                to: "if (apexClass.hasMethod('toString', 1)) return"
            }
        }
    ]
};
