import type { Row, Store } from './store/index.ts';

/** The rows of SiteDetail: the address of each Site below the org's own. */
export function siteDetailRows(store: Pick<Store, 'rows'>, orgDomain: string): Row[] {
    return [...store.rows('Site')].map((site) => ({
        DurableId: site['Id'],
        SecureUrl: `${orgDomain}/${String(site['UrlPathPrefix'])}`,
        IsRegistered: true
    }));
}
