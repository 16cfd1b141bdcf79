import type { Notifications, Runtime, SentNotification } from '../../runtime/runtime.ts';
import type { SystemRecords } from '../SystemRecords.ts';
import { HourlyBudget } from './HourlyBudget.ts';
import type { Inbox } from './Inbox.ts';

/** Salesforce Help, "Considerations for Processing Custom Notifications". */
const LONGEST_TITLE = 250;
const LONGEST_BODY = 750;
const MOST_RECIPIENTS = 500;

/** Sends custom notifications to the inboxes of users, queues and groups. */
export class NotificationCenter implements Notifications {
    private readonly records: SystemRecords;
    private readonly inbox: Inbox;
    private readonly budget = new HourlyBudget();

    constructor(records: SystemRecords, inbox: Inbox) {
        this.records = records;
        this.inbox = inbox;
    }

    send(rt: Runtime, notification: SentNotification): void {
        this.refuseInvalid(rt, notification);
        if (rt.transaction.test !== null) {
            rt.transaction.test.notifications.push(notification);
            return;
        }
        const now = rt.host.clock.now();
        if (!this.budget.spend(now)) return;
        const typeName = this.typeName(notification.typeId) ?? '';
        for (const userId of this.activeUsers(notification.recipientIds)) {
            this.inbox.deliver(userId, notification, typeName, now);
        }
    }

    private refuseInvalid(rt: Runtime, notification: SentNotification): void {
        const problem = this.problemOf(notification);
        if (problem !== null) throw rt.exception('System.HandledException', problem);
    }

    private problemOf(notification: SentNotification): string | null {
        if (notification.title.length > LONGEST_TITLE) {
            return `The notification title must be ${LONGEST_TITLE} characters or less.`;
        }
        if (notification.body.length > LONGEST_BODY) {
            return `The notification body must be ${LONGEST_BODY} characters or less.`;
        }
        if (notification.recipientIds.length > MOST_RECIPIENTS) {
            return `You can specify at most ${MOST_RECIPIENTS} recipients.`;
        }
        if (this.typeName(notification.typeId) === null) {
            return `Invalid custom notification type: ${notification.typeId}`;
        }
        return null;
    }

    private typeName(typeId: string): string | null {
        return (this.records.byId(typeId)?.value('DeveloperName') as string | null) ?? null;
    }

    /** Users themselves, and the members of queues and groups; inactive users are passed over. */
    private activeUsers(recipientIds: readonly string[]): Set<string> {
        const users = new Set<string>();
        for (const id of recipientIds) {
            const members = id.startsWith('00G')
                ? this.records
                      .where('GroupMember', 'GroupId', id)
                      .map((member) => member.value('UserOrGroupId') as string)
                : [id];
            for (const member of members) {
                if (this.records.byId(member)?.value('IsActive') === true) users.add(member);
            }
        }
        return users;
    }
}
