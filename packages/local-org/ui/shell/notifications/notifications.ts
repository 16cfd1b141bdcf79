import type { NotificationModel } from '../../wire/index.ts';
import { request } from '../http/http.ts';
import { recordsChanged } from '../recordEvents/recordEvents.ts';
import { currentPage, navigate, type PageReference } from '../router/router.ts';
import { session } from '../session/session.ts';

/** Goes where a notification leads and marks it as read. */
export function openNotification(notification: NotificationModel): void {
    void request('POST', '/_ui/notifications/read', { ids: [notification.id] });
    const target = notification.targetId;
    const reference = target
        ? { type: 'standard__recordPage', attributes: { recordId: target, actionName: 'view' } }
        : (notification.targetPageReference as Partial<PageReference> | null);
    if (!reference) {
        return;
    }
    if (target && currentPage().attributes['recordId'] === target) {
        recordsChanged([target]);
        return;
    }
    navigate(reference);
}

/** `3 minutes ago`, in the user's language. */
export function relativeTime(iso: string): string {
    const seconds = (Date.parse(iso.replace(/\+0000$/, 'Z')) - Date.now()) / 1000;
    const format = new Intl.RelativeTimeFormat(String(session.i18n['locale']), { numeric: 'auto' });
    const units: [Intl.RelativeTimeFormatUnit, number][] = [
        ['day', 86400],
        ['hour', 3600],
        ['minute', 60]
    ];
    const unit = units.find(([, length]) => Math.abs(seconds) >= length);
    return unit
        ? format.format(Math.round(seconds / unit[1]), unit[0])
        : format.format(0, 'second');
}
