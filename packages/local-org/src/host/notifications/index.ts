export { Inbox } from './Inbox.ts';
export type { InboxItem, InboxStorage } from './Inbox.ts';
export { NotificationCenter } from './NotificationCenter.ts';
