/**
 * A double as Apex prints it, which is Java's way: `1.0`, `0.001`, `1.2345678E7`, `1.0E-4`, `NaN`, `Infinity`.
 */
export function doubleText(value: number): string {
    if (!Number.isFinite(value)) return String(value);
    if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) {
        const plain = String(value);
        return plain.includes('.') ? plain : `${plain}.0`;
    }
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    const digits = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
    return `${digits}E${exponent.replace('+', '')}`;
}
