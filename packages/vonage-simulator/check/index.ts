export { checkBodies } from './checkBodies.ts';
export { checkDocument } from './checkDocument.ts';
export type { Report } from './checkDocument.ts';
export { checkSamples } from './checkSamples.ts';
export { judge } from './judge.ts';
export type { Verdict } from './judge.ts';
export type { OpenApiDocument } from './readDocument.ts';
