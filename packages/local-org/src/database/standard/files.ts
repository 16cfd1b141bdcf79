import { createHash } from 'node:crypto';

import { ApexBlob } from '../../runtime/values/index.ts';
import { fail, type DmlContext, type PendingRow } from '../dml/index.ts';
import { addRow } from './addRow.ts';
import { isLibrary, shareWithLibrary } from './libraries.ts';

/**
 * Salesforce Files: a version without a document gets a new one, is linked to its owner and to the record it
 * was first published at. Source: Object Reference, "ContentVersion".
 */
export function fileBeforeSave(pending: PendingRow): void {
    if (pending.object.name !== 'ContentVersion') return;
    const { row } = pending;
    const path = String(row['PathOnClient'] ?? row['Title'] ?? '');
    const extension = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : null;
    const data = row['VersionData'];
    const bytes = data instanceof ApexBlob ? data.bytes : new Uint8Array();
    pending.row = {
        ...row,
        Title: row['Title'] ?? path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
        FileExtension: extension,
        FileType: fileType(extension),
        ContentSize: bytes.length,
        Checksum: createHash('md5').update(bytes).digest('hex'),
        IsLatest: row['IsLatest'] ?? true
    };
}

/** As `ContentVersion.FileType` names them. Source: Object Reference, "ContentDocument". */
const FILE_TYPES: Readonly<Record<string, string>> = {
    doc: 'WORD',
    docx: 'WORD_X',
    htm: 'HTML',
    ppt: 'POWER_POINT',
    pptx: 'POWER_POINT_X',
    txt: 'TEXT',
    xls: 'EXCEL',
    xlsx: 'EXCEL_X'
};

function fileType(extension: string | null): string {
    if (extension === null) return 'UNKNOWN';
    return FILE_TYPES[extension.toLowerCase()] ?? extension.toUpperCase();
}

export function fileAfterSave(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name === 'ContentVersion' && pending.isInsert) {
        const isNew = typeof pending.row['ContentDocumentId'] !== 'string';
        const documentId = isNew ? addDocument(context, pending) : newestOf(context, pending);
        if (isNew) linkDocument(context, pending, documentId);
    }
    shareWithLibrary(context, pending, (objectName, values) => {
        addRow(context, pending, objectName, values);
    });
}

function addDocument(context: DmlContext, pending: PendingRow): string {
    const id = addRow(context, pending, 'ContentDocument', {
        Title: pending.row['Title'],
        OwnerId: pending.row['OwnerId'],
        FileExtension: pending.row['FileExtension'],
        FileType: pending.row['FileType'],
        ContentSize: pending.row['ContentSize'],
        LatestPublishedVersionId: pending.row['Id'],
        PublishStatus: 'R'
    });
    changeVersion(context, pending, { ContentDocumentId: id, VersionNumber: '1', IsLatest: true });
    return id;
}

/** A further version of a document takes the place of the one before. */
function newestOf(context: DmlContext, pending: PendingRow): string {
    const documentId = String(pending.row['ContentDocumentId']);
    const versions = [
        ...(context.store.find('ContentVersion', 'ContentDocumentId', documentId) ?? [])
    ];
    for (const version of versions) {
        if (version['Id'] === pending.row['Id']) continue;
        context.store.put('ContentVersion', { ...version, IsLatest: false });
    }
    const number = String(versions.length);
    changeVersion(context, pending, { VersionNumber: number, IsLatest: true });
    const document = context.store.get('ContentDocument', documentId);
    if (document !== undefined) {
        context.store.put('ContentDocument', {
            ...document,
            Title: pending.row['Title'],
            LatestPublishedVersionId: pending.row['Id'],
            ContentSize: pending.row['ContentSize']
        });
    }
    return documentId;
}

function linkDocument(context: DmlContext, pending: PendingRow, documentId: string): void {
    const owner = pending.row['OwnerId'];
    const place = pending.row['FirstPublishLocationId'];
    if (isLibrary(place)) publishInLibrary(context, pending, documentId, place);
    const targets = [...new Set([owner, isLibrary(place) ? null : place])].filter(
        (id) => typeof id === 'string'
    );
    for (const target of targets) {
        addRow(context, pending, 'ContentDocumentLink', {
            ContentDocumentId: documentId,
            LinkedEntityId: target,
            ShareType: target === owner ? 'I' : 'V',
            Visibility: 'AllUsers'
        });
    }
}

/** A file first published in a library is managed by it. Source: Object Reference, "ContentVersion". */
function publishInLibrary(
    context: DmlContext,
    pending: PendingRow,
    documentId: string,
    libraryId: string
): void {
    const document = context.store.get('ContentDocument', documentId);
    context.store.put('ContentDocument', {
        ...document,
        ParentId: libraryId,
        PublishStatus: 'P'
    });
    addRow(context, pending, 'ContentWorkspaceDoc', {
        ContentWorkspaceId: libraryId,
        ContentDocumentId: documentId,
        IsOwner: true
    });
    addRow(context, pending, 'ContentDocumentLink', {
        ContentDocumentId: documentId,
        LinkedEntityId: libraryId,
        ShareType: 'I',
        Visibility: 'AllUsers'
    });
}

function changeVersion(
    context: DmlContext,
    pending: PendingRow,
    values: Readonly<Record<string, unknown>>
): void {
    pending.row = { ...pending.row, ...values };
    context.store.put('ContentVersion', pending.row);
}

/** A file is linked to a record once. */
export function refuseSecondLink(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'ContentDocumentLink' || !pending.isInsert) return;
    const documentId = pending.row['ContentDocumentId'];
    const entityId = pending.row['LinkedEntityId'];
    for (const link of context.store.find(pending.object.name, 'LinkedEntityId', entityId) ?? []) {
        if (link['ContentDocumentId'] !== documentId || link['IsDeleted'] === true) continue;
        fail(
            pending,
            'DUPLICATE_VALUE',
            `Document with ID: ${String(documentId)} is already linked with the entity with ID: ${String(entityId)}`
        );
        return;
    }
}
