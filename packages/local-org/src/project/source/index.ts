export { DiskTree } from './DiskTree.ts';
export { HashingTree } from './HashingTree.ts';
export { MemoryTree } from './MemoryTree.ts';
export type { SourceTree } from './SourceTree.ts';
