export * from './ApexCollection.ts';
export * from './ApexKeySet.ts';
export * from './ApexList.ts';
export * from './ApexMap.ts';
export * from './ApexSet.ts';
export type { KeyEntry } from './KeyTable.ts';
