import type { ApexSet } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';

/** An instance of Messaging.CustomNotification. */
class ApexCustomNotification {
    typeId: string | null = null;
    title: string | null = null;
    body: string | null = null;
    targetId: string | null = null;
    targetPageRef: string | null = null;
    senderId: string | null = null;
}

type TextField = keyof ApexCustomNotification;

function setter(field: TextField) {
    return (_rt: Runtime, self: ApexCustomNotification, value: string | null): void => {
        self[field] = value;
    };
}

function required(rt: Runtime, value: string | null, field: string): string {
    if (value !== null && value !== '') return value;
    // knowledge, not documented: the platform's own words for a missing attribute
    throw rt.exception('System.HandledException', `Missing required field: ${field}`);
}

/**
 * Code of API version 67 and later needs the user permission "Send Custom Notifications", earlier code
 * runs in system mode. Source: Apex Reference Guide, Messaging.CustomNotification. The words are ours.
 */
function refuseUnpermitted(rt: Runtime): void {
    const userId = rt.transaction.user.id;
    if (rt.callSite.accessMode === 'system') return;
    if (rt.host.permissions.hasUserPermission(userId, 'SendCustomNotifications')) return;
    throw rt.exception(
        'System.HandledException',
        'The running user needs the permission "Send Custom Notifications".'
    );
}

function send(rt: Runtime, self: ApexCustomNotification, recipients: ApexSet | null): void {
    refuseUnpermitted(rt);
    if (recipients === null || recipients.size === 0) {
        throw rt.exception('System.HandledException', 'Missing required field: recipientIds');
    }
    if (self.targetId === null && self.targetPageRef === null) {
        throw rt.exception(
            'System.HandledException',
            'Missing required field: targetId or targetPageRef'
        );
    }
    rt.host.notifications.send(rt, {
        typeId: required(rt, self.typeId, 'customNotifTypeId'),
        title: required(rt, self.title, 'title'),
        body: required(rt, self.body, 'body'),
        targetId: self.targetId,
        targetPageRef: self.targetPageRef,
        senderId: self.senderId,
        recipientIds: [...recipients] as string[]
    });
}

export const customNotification = definePlatformType({
    name: 'Messaging.CustomNotification',
    jsClass: ApexCustomNotification,
    constructors: { '()': () => new ApexCustomNotification() },
    methods: {
        setNotificationTypeId: setter('typeId'),
        setTitle: setter('title'),
        setBody: setter('body'),
        setTargetId: setter('targetId'),
        setTargetPageRef: setter('targetPageRef'),
        setSenderId: setter('senderId'),
        send
    }
});
