import type { DmlContext, PendingRow } from '../dml/index.ts';

/** A user is of the type of its profile. (Object Reference, User: UserType, "The category of user license".) */
export function takeUserType(context: DmlContext, pending: PendingRow): void {
    if (pending.object.name !== 'User') return;
    const profile = context.store.get('Profile', String(pending.row['ProfileId'] ?? ''));
    if (profile === undefined) return;
    pending.row = { ...pending.row, UserType: profile['UserType'] ?? 'Standard' };
}
