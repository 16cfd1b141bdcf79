import { countView, deliveryBehind, organizationOf } from '../../database/index.ts';
import type { Row, Store } from '../../database/index.ts';
import { normalizeId } from '../../schema/index.ts';
import { ApexBlob, ApexDatetime } from '../../runtime/values/index.ts';
import type { DeliveryAnswer, DeliveryRequest, FileForUi } from '../../contract/index.ts';
import type { Org } from '../Org.ts';
import { AUTOMATED_PROCESS, seededUserId } from '../seed/index.ts';
import { contentTypeOf } from './contentTypes.ts';

/** Opens the link of a content delivery for anybody who has it. What is given out is counted as a view. */
export function openDelivery(org: Org, request: DeliveryRequest): DeliveryAnswer {
    const nobody = seededUserId(org.rows, AUTOMATED_PROCESS);
    return org.transact(nobody, 'SYNCHRONOUS', () => answerFrom(org, request), 'content delivery');
}

function answerFrom(org: Org, request: DeliveryRequest): DeliveryAnswer {
    const { store } = org.database;
    const { clock } = org.runtime.host;
    const delivery = deliveryBehind(store, request.path);
    // Addresses of pages leave the first three characters out.
    const isOurs = organizationOf(store).endsWith(request.organizationId);
    if (delivery === undefined || !isOurs || request.organizationId === '') return refused('gone');
    const version = versionOf(store, delivery, request.versionId);
    if (version === undefined) return refused('gone');
    if (hasExpired(delivery, clock.now())) return refused('expired');
    if (delivery['PreferencesPasswordRequired'] === true) return refused('password');
    if (request.isDownload && delivery['PreferencesAllowOriginalDownload'] !== true) {
        return refused('no-download');
    }
    countView(store, delivery, clock.now());
    return { kind: 'file', file: fileOf(version), versionId: String(version['Id']) };
}

function refused(reason: Exclude<DeliveryAnswer, { kind: 'file' }>['reason']): DeliveryAnswer {
    return { kind: 'refused', reason };
}

/** The version that the delivery shows: the one it was made for, or the file's latest. */
function versionOf(store: Store, delivery: Row, asked: string | null): Row | undefined {
    const own = String(delivery['ContentVersionId']);
    if (asked !== null && normalizeId(asked) !== own) return undefined;
    const document = store.get('ContentDocument', String(delivery['ContentDocumentId']));
    if (document === undefined || document['IsDeleted'] === true) return undefined;
    const followsFile = delivery['PreferencesLinkLatestVersion'] === true;
    const id = followsFile ? String(document['LatestPublishedVersionId']) : own;
    const version = store.get('ContentVersion', id);
    return version?.['IsDeleted'] === true ? undefined : version;
}

function hasExpired(delivery: Row, now: number): boolean {
    const end = delivery['ExpiryDate'];
    return (
        delivery['PreferencesExpires'] === true &&
        end instanceof ApexDatetime &&
        end.epochMilliseconds <= now
    );
}

function fileOf(version: Row): FileForUi {
    const data = version['VersionData'];
    const extension = String(version['FileExtension'] ?? '').toLowerCase();
    return {
        title: String(version['Title'] ?? 'file'),
        extension,
        contentType: contentTypeOf(extension),
        bytes: data instanceof ApexBlob ? data.bytes : new Uint8Array()
    };
}
