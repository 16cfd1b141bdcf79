import { ApexDecimal } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';

const INTEGER = /^[+-]?\d+$/;

/** @throws System.TypeException "Invalid integer: …" */
export function parseInteger(rt: Runtime, text: string): number {
    const value = INTEGER.test(text) ? Number(text) : NaN;
    if (value === (value | 0)) return value;
    throw rt.exception('System.TypeException', `Invalid integer: ${text}`);
}

/** @throws System.TypeException "Invalid long: …" */
export function parseLong(rt: Runtime, text: string): bigint {
    const value = INTEGER.test(text) ? BigInt(text.replace('+', '')) : undefined;
    if (value !== undefined && BigInt.asIntN(64, value) === value) return value;
    throw rt.exception('System.TypeException', `Invalid long: ${text}`);
}

/** @throws System.TypeException "Invalid double: …" */
export function parseDouble(rt: Runtime, text: string): number {
    const trimmed = text.trim();
    const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed);
    if (isNumber) return Number(trimmed.replace(/[dDfF]$/, ''));
    if (/^[+-]?(NaN|Infinity)$/.test(trimmed)) return Number(trimmed.replace(/^[+-]NaN/, 'NaN'));
    throw rt.exception('System.TypeException', `Invalid double: ${text}`);
}

/** @throws System.TypeException "Invalid decimal: …" */
export function parseDecimal(rt: Runtime, text: string): ApexDecimal {
    const value = ApexDecimal.parse(text.trim());
    if (value !== undefined) return value;
    throw rt.exception('System.TypeException', `Invalid decimal: ${text}`);
}
