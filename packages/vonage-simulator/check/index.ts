export { checkDocument } from './checkDocument.ts';
export type { Report } from './checkDocument.ts';
export { checkSamples } from './checkSamples.ts';
export type { OpenApiDocument } from './readDocument.ts';
