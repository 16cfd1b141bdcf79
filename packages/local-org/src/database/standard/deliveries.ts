import { ApexDatetime } from '../../runtime/values/index.ts';
import { normalizeId } from '../../schema/index.ts';
import { compactRow } from '../records/index.ts';
import type { DmlContext, PendingRow } from '../dml/index.ts';
import type { Row, Store } from '../store/index.ts';

/** Name of the hidden value that makes a delivery's link unguessable. */
const TOKEN = '$token';
const TOKEN_BYTES = 32;
/** Fields that follow from the token and from where the org is. */
const LINKS = new Set(['DistributionPublicUrl', 'ContentDownloadUrl', 'PdfDownloadUrl']);

/** A new content delivery gets its document and the secret part of its links. */
export function startDelivery(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'ContentDistribution' || !pending.isInsert) return;
    const { random } = context.rt.host;
    const version = context.store.get('ContentVersion', String(pending.row['ContentVersionId']));
    pending.row = compactRow({
        ...pending.row,
        ContentDocumentId: version?.['ContentDocumentId'],
        Password:
            pending.row['PreferencesPasswordRequired'] === true
                ? textOf(random.bytes(6))
                : undefined,
        ViewCount: 0,
        [TOKEN]: textOf(random.bytes(TOKEN_BYTES))
    });
    context.store.put(pending.object.name, pending.row);
}

/**
 * A link of a content delivery, in the shape of the platform's own; `https://…/sfc/p/` leads to a page, the others to
 * the file. Their fields are documented ("ContentDistribution" in the Object Reference), their shape is knowledge.
 *
 * @param domain `https://…`
 * @returns undefined for fields that are no links
 */
export function deliveryLink(
    store: Store,
    row: Row,
    field: string,
    domain: () => string
): string | undefined {
    if (!LINKS.has(field)) return undefined;
    const organization = organizationOf(store);
    const path = pathOf(row);
    if (field === 'DistributionPublicUrl')
        return `${domain()}/sfc/p/${organization.slice(3)}${path}`;
    const query = new URLSearchParams({
        oid: organization,
        ids: String(row['ContentVersionId']).slice(0, 15),
        d: path,
        asPdf: String(field === 'PdfDownloadUrl')
    });
    return `${domain()}/sfc/dist/version/download/?${query.toString()}`;
}

/** The delivery that a link's path opens: `/a/…/…`. */
export function deliveryBehind(store: Store, path: string): Row | undefined {
    const [, , suffix = ''] = path.split('/');
    const id = normalizeId(`05D${suffix}`);
    const row = id === null ? undefined : store.get('ContentDistribution', id);
    return row !== undefined && row['IsDeleted'] !== true && pathOf(row) === path ? row : undefined;
}

/** Counts somebody's look at a delivered file. */
export function countView(store: Store, row: Row, now: number): void {
    const moment = new ApexDatetime(Math.floor(now / 1000) * 1000);
    store.put('ContentDistribution', {
        ...row,
        ViewCount: Number(row['ViewCount'] ?? 0) + 1,
        FirstViewDate: row['FirstViewDate'] ?? moment,
        LastViewDate: moment
    });
}

/** The id of the organisation as addresses carry it: 15 characters. */
export function organizationOf(store: Store): string {
    const [organization] = store.rows('Organization');
    return String(organization?.['Id']).slice(0, 15);
}

function pathOf(row: Row): string {
    return `/a/${String(row['Id']).slice(3, 15)}/${String(row[TOKEN])}`;
}

function textOf(bytes: Uint8Array): string {
    return Buffer.from(bytes).toString('base64url');
}
