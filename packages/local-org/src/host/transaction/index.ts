export { ApexTransaction } from './ApexTransaction.ts';
export { TransactionRunner } from './TransactionRunner.ts';
export type { RunOptions } from './TransactionRunner.ts';
export type { TransactionUsage } from './TransactionUsage.ts';
