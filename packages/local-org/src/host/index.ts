/** The org around running Apex: who, when, how much, and what happens beside the records. */
export { Shelf } from './shelf/index.ts';
export { CalloutGateway, Destinations, HttpThread } from './callouts/index.ts';
export { Certificates } from './certificates.ts';
export { AdjustableClock, SteppingClock } from './clock.ts';
export { EventBus, EventChannels } from './events/index.ts';
export { JobQueue } from './jobs/index.ts';
export { GovernorLimits } from './limits/index.ts';
export { Inbox, NotificationCenter } from './notifications/index.ts';
export type { InboxItem, InboxStorage } from './notifications/index.ts';
export { PlatformCache } from './PlatformCache.ts';
export { SeededRandom, systemRandom } from './random.ts';
export { StoreRecords } from './StoreRecords.ts';
export type { SystemRecords } from './SystemRecords.ts';
export { TestControl } from './TestControl.ts';
export { TransactionRunner } from './transaction/index.ts';
export type { RunOptions, TransactionUsage } from './transaction/index.ts';
export { TriggerRunner } from './triggers.ts';
export { permissionsOf, UserDirectory } from './UserDirectory.ts';
