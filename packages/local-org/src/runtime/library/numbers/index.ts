export * from './conversion.ts';
export * from './parsing.ts';
