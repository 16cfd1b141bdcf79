import { groupsOf } from '../security/index.ts';
import { fail, type DmlContext, type PendingRow } from '../dml/index.ts';
import type { Row, Store } from '../store/index.ts';

const LIBRARY_PREFIX = '058';

export function isLibrary(id: unknown): id is string {
    return typeof id === 'string' && id.startsWith(LIBRARY_PREFIX);
}

/** Whether a member of a library is a user or a group follows from its Id. Source: Object Reference, "ContentWorkspaceMember". */
export function nameMember(pending: PendingRow): void {
    if (pending.object.name !== 'ContentWorkspaceMember' || !pending.isInsert) return;
    const isUser = String(pending.row['MemberId']).startsWith('005');
    pending.row = { ...pending.row, MemberType: isUser ? 'U' : 'G' };
}

/**
 * A file put into a library is shared with its members; the first library of a file manages it.
 * Source: Object Reference, "ContentWorkspaceDoc" and "ContentDocument" (ParentId).
 */
export function shareWithLibrary(
    context: DmlContext,
    pending: PendingRow,
    insertRow: (objectName: string, values: Row) => void
): void {
    if (pending.object.name !== 'ContentWorkspaceDoc' || !pending.isInsert) return;
    const { ContentDocumentId: documentId, ContentWorkspaceId: libraryId } = pending.row;
    const document = context.store.get('ContentDocument', String(documentId));
    const manages = document !== undefined && !isLibrary(document['ParentId']);
    pending.row = { ...pending.row, IsOwner: manages };
    context.store.put('ContentWorkspaceDoc', pending.row);
    insertRow('ContentDocumentLink', {
        ContentDocumentId: documentId,
        LinkedEntityId: libraryId,
        ShareType: 'I',
        Visibility: 'AllUsers'
    });
    if (manages) {
        context.store.put('ContentDocument', {
            ...document,
            ParentId: libraryId,
            PublishStatus: 'P'
        });
    }
}

/** A file taken out of a library is no longer its members' to see. */
export function takeFromLibrary({ store }: DmlContext, row: Row): void {
    const { ContentDocumentId: documentId, ContentWorkspaceId: libraryId } = row;
    const links = [...(store.find('ContentDocumentLink', 'ContentDocumentId', documentId) ?? [])];
    for (const link of links) {
        if (link['LinkedEntityId'] === libraryId) {
            store.remove('ContentDocumentLink', String(link['Id']));
        }
    }
    const document = store.get('ContentDocument', String(documentId));
    if (document?.['ParentId'] === libraryId) {
        store.put('ContentDocument', { ...document, ParentId: undefined, PublishStatus: 'R' });
    }
}

/**
 * Only the owner of a file, or a member of one of its libraries whose library permission says "Deliver Content",
 * makes deliveries of it; files in no library need access alone (the user permission for those is part of the
 * standard profiles here). View All Data does not help. Source: Object Reference, "ContentDistribution".
 */
export function refuseDelivery(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'ContentDistribution' || !pending.isInsert) return;
    const { store } = context;
    const version = store.get('ContentVersion', String(pending.row['ContentVersionId']));
    const documentId = version?.['ContentDocumentId'];
    const document = store.get('ContentDocument', String(documentId));
    const user = context.rt.transaction.user;
    if (document === undefined || document['OwnerId'] === user.id) return;
    const libraries = [
        ...(store.find('ContentWorkspaceDoc', 'ContentDocumentId', documentId) ?? [])
    ].map((each) => String(each['ContentWorkspaceId']));
    if (libraries.length === 0 || libraries.some((id) => mayDeliver(store, id, user.id))) return;
    // knowledge, not documented: code and words
    fail(
        pending,
        'INSUFFICIENT_ACCESS_OR_READONLY',
        'insufficient access rights on cross-reference id',
        ['ContentVersionId']
    );
}

function mayDeliver(store: Store, libraryId: string, userId: string): boolean {
    const groups = groupsOf(store, userId, false);
    const members = store.find('ContentWorkspaceMember', 'ContentWorkspaceId', libraryId) ?? [];
    for (const member of members) {
        const memberId = String(member['MemberId']);
        if (memberId !== userId && !groups.has(memberId)) continue;
        const permission = store.get(
            'ContentWorkspacePermission',
            String(member['ContentWorkspacePermissionId'])
        );
        if (permission?.['PermissionsDeliverContent'] === true) return true;
    }
    return false;
}
