export { decodeValue, encodeValue, type EncodedValue } from './rowCodec.ts';
export { MemoryStore } from './MemoryStore.ts';
export { SqliteStore } from './SqliteStore.ts';
export type { IndexedFields, Row, Store } from './Store.ts';
