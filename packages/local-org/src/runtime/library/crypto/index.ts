export * from './encryption.ts';
export * from './hashing.ts';
export * from './signing.ts';
