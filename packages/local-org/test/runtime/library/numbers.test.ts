import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
    ApexDecimal,
    ApexDouble,
    doubleText,
    valueText
} from '../../../src/runtime/values/index.ts';
import { call, callStatic, fakeRuntime, thrownBy } from '../support/fakeRuntime.ts';

const rt = fakeRuntime();
const decimal = (text: string): ApexDecimal => {
    const parsed = ApexDecimal.parse(text);
    assert.ok(parsed, text);
    return parsed;
};
const mode = (name: string) => rt.library.enumConstant('System.RoundingMode', name);
const text = (value: unknown) => valueText(rt, value);

describe('Decimal', () => {
    test('adds, subtracts and multiplies exactly, with Java scales', () => {
        assert.equal(text(decimal('0.10').add(decimal('0.2'))), '0.30');
        assert.equal(text(decimal('1').subtract(decimal('0.01'))), '0.99');
        assert.equal(text(decimal('1.20').multiply(decimal('3.0'))), '3.600');
    });

    test('divides exactly where it can, else to 34 digits', () => {
        assert.equal(text(decimal('10.00').divide(decimal('4'))), '2.50');
        assert.equal(text(decimal('1').divide(decimal('8'))), '0.125');
        assert.equal(text(decimal('1').divide(decimal('3'))), `0.${'3'.repeat(34)}`);
        assert.equal(text(decimal('200').divide(decimal('3'))), `66.${'6'.repeat(31)}7`);
        assert.equal(
            text(decimal('1').divide(decimal('31'))),
            '0.0322580645161290322580645161290323'
        );
        assert.equal(text(decimal('0').divide(decimal('3.00'))), '0');
        assert.equal(text(decimal('100').divide(decimal('10.0'))), '10');
    });

    test('rounds by every mode', () => {
        const rounded = (value: string, name: string) =>
            text(
                call(rt, 'Decimal', 'setScale(Integer,RoundingMode)', decimal(value), 0, mode(name))
            );

        assert.deepEqual(
            ['5.5', '2.5', '1.1', '-1.1', '-2.5', '-5.5'].map((value) => [
                rounded(value, 'CEILING'),
                rounded(value, 'DOWN'),
                rounded(value, 'FLOOR'),
                rounded(value, 'HALF_DOWN'),
                rounded(value, 'HALF_EVEN'),
                rounded(value, 'HALF_UP'),
                rounded(value, 'UP')
            ]),
            [
                ['6', '5', '5', '5', '6', '6', '6'],
                ['3', '2', '2', '2', '2', '3', '3'],
                ['2', '1', '1', '1', '1', '1', '2'],
                ['-1', '-1', '-2', '-1', '-1', '-1', '-2'],
                ['-2', '-2', '-3', '-2', '-2', '-3', '-3'],
                ['-5', '-5', '-6', '-5', '-6', '-6', '-6']
            ]
        );
        assert.equal(
            thrownBy(() => rounded('1.1', 'UNNECESSARY')),
            'System.MathException: Rounding necessary'
        );
    });

    test('setScale is half even, takes negative scales and no more than 33', () => {
        const scaled = (value: string, scale: number) =>
            call(rt, 'Decimal', 'setScale(Integer)', decimal(value), scale);

        assert.equal(text(scaled('2.345', 2)), '2.34');
        assert.equal(text(scaled('4000', -3)), '4E+3');
        assert.equal((scaled('4000', -3) as ApexDecimal).toPlainString(), '4000');
        assert.match(
            thrownBy(() => scaled('1', 34)),
            /MathException/
        );
    });

    test('divide with scale, by zero too', () => {
        const divide = (one: string, other: string, scale: number) =>
            call(rt, 'Decimal', 'divide(Decimal,Integer)', decimal(one), decimal(other), scale);

        assert.equal(text(divide('19', '100', 3)), '0.190');
        assert.equal(
            thrownBy(() => divide('1', '0', 2)),
            'System.MathException: Divide by 0'
        );
    });

    test('tells precision, scale, parts and powers', () => {
        const on = (key: string, value: string, ...args: unknown[]) =>
            call(rt, 'Decimal', key, decimal(value), ...args);

        assert.deepEqual([on('precision()', '123.4500'), on('scale()', '123.4500')], [7, 4]);
        assert.equal(on('intValue()', '-1.9'), -1);
        assert.equal(on('longValue()', '1.9'), 1n);
        assert.equal(on('round()', '2.5'), 2n);
        assert.equal(text(on('pow(Integer)', '1.1', 2)), '1.21');
        assert.equal(text(on('stripTrailingZeros()', '1.500')), '1.5');
        assert.equal(on('format()', '1234567.891'), '1,234,567.891');
        assert.equal(
            call(fakeRuntime({ locale: 'de_DE' }), 'Decimal', 'format()', decimal('1234.5')),
            '1.234,5'
        );
    });

    test('prints small numbers with an exponent, toPlainString never', () => {
        assert.equal(text(decimal('0.000001')), '0.000001');
        assert.equal(text(decimal('0.0000001')), '1E-7');
        assert.equal(decimal('0.0000001').toPlainString(), '0.0000001');
    });

    test('valueOf refuses other text', () => {
        assert.equal(text(callStatic(rt, 'Decimal', 'valueOf(String)', '-12.50')), '-12.50');
        assert.equal(
            text(callStatic(rt, 'Decimal', 'valueOf(Double)', new ApexDouble(1.5))),
            '1.5'
        );
        assert.equal(
            thrownBy(() => callStatic(rt, 'Decimal', 'valueOf(String)', 'x')),
            'System.TypeException: Invalid decimal: x'
        );
    });
});

describe('Double', () => {
    test('prints as Java does', () => {
        assert.deepEqual(
            [0, 1, 0.1, 100, 0.001, 0.0001, 9999999, 1e7, 12345678.9, -1e21, NaN, 1 / 3].map(
                doubleText
            ),
            [
                '0.0',
                '1.0',
                '0.1',
                '100.0',
                '0.001',
                '1.0E-4',
                '9999999.0',
                '1.0E7',
                '1.23456789E7',
                '-1.0E21',
                'NaN',
                '0.3333333333333333'
            ]
        );
    });

    test('rounds and narrows', () => {
        const on = (key: string, value: number) => call(rt, 'Double', key, new ApexDouble(value));

        assert.deepEqual(
            [on('round()', 4.5), on('round()', 4.2), on('round()', -4.7)],
            [5n, 4n, -5n]
        );
        assert.equal(on('intValue()', 1e20), 2147483647);
        assert.equal(on('longValue()', -1.9), -1n);
    });
});

describe('Integer, Long, Boolean', () => {
    test('valueOf reads text and refuses the rest', () => {
        assert.equal(callStatic(rt, 'Integer', 'valueOf(String)', '-12'), -12);
        assert.equal(callStatic(rt, 'Integer', 'valueOf(Object)', decimal('3.9')), 3);
        assert.equal(
            callStatic(rt, 'Long', 'valueOf(String)', '9223372036854775807'),
            2n ** 63n - 1n
        );
        assert.equal(
            thrownBy(() => callStatic(rt, 'Integer', 'valueOf(String)', '2147483648')),
            'System.TypeException: Invalid integer: 2147483648'
        );
        assert.equal(
            thrownBy(() => callStatic(rt, 'Long', 'valueOf(String)', '1.0')),
            'System.TypeException: Invalid long: 1.0'
        );
        assert.equal(callStatic(rt, 'Boolean', 'valueOf(Object)', 'TRUE'), true);
        assert.equal(callStatic(rt, 'Boolean', 'valueOf(Object)', 'yes'), false);
    });

    test('intValue drops the upper bits', () => {
        assert.equal(call(rt, 'Long', 'intValue()', 4294967297n), 1);
    });

    test('format groups digits', () => {
        assert.equal(call(rt, 'Integer', 'format()', 1234567), '1,234,567');
    });
});

describe('Math', () => {
    const math = (key: string, ...args: unknown[]) => callStatic(rt, 'Math', key, ...args);

    test('mod has the sign of the first number and refuses zero', () => {
        assert.equal(math('mod(Integer,Integer)', -7, 3), -1);
        assert.equal(math('mod(Long,Long)', 7n, -3n), 1n);
        assert.equal(
            thrownBy(() => math('mod(Integer,Integer)', 1, 0)),
            'System.MathException: Divide by 0'
        );
    });

    test('rounds', () => {
        assert.equal(math('round(Decimal)', decimal('2.5')), 2);
        assert.equal(math('round(Decimal)', decimal('214748364656.6')), -143);
        assert.equal(math('roundToLong(Double)', new ApexDouble(2.5)), 3n);
        assert.equal(text(math('ceil(Decimal)', decimal('1.2'))), '2');
        assert.equal(text(math('floor(Decimal)', decimal('-1.2'))), '-2');
        assert.equal(text(math('rint(Double)', new ApexDouble(2.5))), '2.0');
        assert.match(
            thrownBy(() => math('round(Double)', new ApexDouble(3e9))),
            /MathException/
        );
    });

    test('abs wraps at the smallest Integer', () => {
        assert.equal(math('abs(Integer)', -2147483648), -2147483648);
        assert.equal(math('abs(Integer)', -5), 5);
    });

    test('max and min of mixed numbers', () => {
        assert.equal(text(math('max(Decimal,Decimal)', decimal('1.50'), decimal('1.5'))), '1.50');
        assert.equal(math('min(Long,Long)', 1n, 2n), 1n);
    });

    test('pow, sqrt and random', () => {
        assert.equal(
            text(math('pow(Double,Double)', new ApexDouble(2), new ApexDouble(10))),
            '1024.0'
        );
        assert.equal(text(math('sqrt(Decimal)', decimal('4'))), '2.0');
        assert.equal(text(math('random()')), '0.25');
    });
});
