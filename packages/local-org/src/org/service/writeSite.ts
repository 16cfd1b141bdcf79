import type { SiteSettings } from '../../server/protocol/index.ts';
import type { Org } from '../Org.ts';
import { SITE_GUEST, seededUserId } from '../seed/index.ts';

/** Keeps the row of the one Site in step with how it answers, as Setup does. */
export function writeSite(org: Org, { path, isActive }: SiteSettings): void {
    org.rows.put('Site', 'the site', {
        Name: 'Webhooks',
        MasterLabel: 'Webhooks',
        Subdomain: 'local',
        UrlPathPrefix: path,
        Status: isActive ? 'Active' : 'Inactive',
        SiteType: 'Visualforce',
        ClickjackProtectionLevel: 'SameOriginOnly',
        AdminId: seededUserId(org.rows, 'admin@local.org'),
        GuestUserId: seededUserId(org.rows, SITE_GUEST)
    });
}
