export * from './ApexDecimal.ts';
export * from './rounding.ts';
