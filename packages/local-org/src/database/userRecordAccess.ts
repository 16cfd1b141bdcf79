import { allows, type RecordLevel } from './security/index.ts';
import type { Row } from './store/index.ts';

/** What one user may do with one record; null when there is no such record. */
export type LevelOf = (userId: string, recordId: string) => RecordLevel | null;

const NAMES: Readonly<Record<RecordLevel, string>> = {
    none: 'None',
    read: 'Read',
    edit: 'Edit',
    all: 'All'
};

/**
 * The rows of UserRecordAccess that a query asks for: it has to name one user and the records.
 *
 * @returns null when it does not
 */
export function userRecordAccessRows(
    wanted: ReadonlyMap<string, readonly unknown[]>,
    levelOf: LevelOf
): Row[] | null {
    const users = wanted.get('UserId');
    const records = wanted.get('RecordId');
    if (users === undefined || records === undefined) return null;
    return users.flatMap((userId) =>
        records.flatMap((recordId) => {
            const level = levelOf(String(userId), String(recordId));
            return level === null ? [] : [rowOf(String(userId), String(recordId), level)];
        })
    );
}

function rowOf(userId: string, recordId: string, level: RecordLevel): Row {
    return {
        Id: recordId,
        UserId: userId,
        RecordId: recordId,
        HasReadAccess: allows(level, 'read'),
        HasEditAccess: allows(level, 'edit'),
        HasDeleteAccess: allows(level, 'all'),
        HasTransferAccess: allows(level, 'all'),
        HasAllAccess: allows(level, 'all'),
        MaxAccessLevel: NAMES[level]
    };
}
