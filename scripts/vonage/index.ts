export { apexWire } from './apexWire.ts';
export type { ApexWire, Body } from './apexWire.ts';
