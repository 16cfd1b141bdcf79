export * from './arguments.ts';
export * from './enumMembers.ts';
export * from './hashCode.ts';
export * from './elements.ts';
export * from './cloneObject.ts';
export * from './readCsv.ts';
export * from './valueClass.ts';
