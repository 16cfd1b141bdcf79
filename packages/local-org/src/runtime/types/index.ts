export * from './TypeDescriptor.ts';
export * from './RuntimeClass.ts';
export * from './RuntimeTypes.ts';
