import type { IncomingResponse, OutgoingRequest } from '../../runtime/runtime.ts';
import type { SiteSettings } from '../../server/protocol/index.ts';
import type { Org } from '../Org.ts';
import { refusalOfSite } from '../../contract/index.ts';
import { callApexRest } from './apexRest.ts';

/**
 * Answers a callout to this org's own Site. The org waits for its callouts, so a request that went out to itself would
 * never be taken: it runs here, in a transaction of its own. Nothing is uncommitted then, as callouts demand.
 *
 * @returns null for an address that is not this org's
 * @throws Error for any other address of this org
 */
export function answerOwnSite(
    org: Org,
    settings: SiteSettings,
    url: string,
    request: OutgoingRequest
): IncomingResponse | null {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== new URL(org.addresses.orgDomain).origin) return null;
    const [, path, resource] = /^\/([^/]+)\/services\/apexrest(\/.*)$/.exec(pathname) ?? [];
    if (path === undefined || resource === undefined) {
        throw new Error(
            `A callout to this org's own ${pathname} is not in the local org: only Apex REST on its Site is.`
        );
    }
    const headers = Object.fromEntries(
        request.headers.map(([name, value]) => [name.toLowerCase(), value])
    );
    const answer =
        refusalOfSite(settings, path, headers['authorization']) ??
        callApexRest(org, null, {
            method: request.method,
            path: resource,
            parameters: Object.fromEntries(searchParams),
            headers,
            body: request.body ?? new Uint8Array(),
            remoteAddress: '127.0.0.1'
        });
    return {
        status: answer.status,
        statusText: '',
        headers: Object.entries(answer.headers),
        body: answer.body
    };
}
