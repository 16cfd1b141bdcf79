import type { Store } from '../store/index.ts';

/** Ids of all groups and queues that a user belongs to, directly, through other groups or as anybody. */
export function groupsOf(store: Store, userId: string, isGuest: boolean): Set<string> {
    const found = new Set<string>();
    const visit = (memberId: string): void => {
        for (const row of store.rows('GroupMember')) {
            const groupId = String(row['GroupId']);
            if (row['UserOrGroupId'] !== memberId || row['IsDeleted'] === true) continue;
            if (found.has(groupId)) continue;
            found.add(groupId);
            visit(groupId);
        }
    };
    visit(userId);
    for (const group of store.rows('Group')) {
        const isRoleGroup = group['Type'] === 'Role' || group['Type'] === 'RoleAndSubordinates';
        const roleId = store.get('User', userId)?.['UserRoleId'];
        const isOwnRole = isRoleGroup && roleId != null && group['RelatedId'] === roleId;
        const isEverybody = group['Type'] === 'Organization' && !isGuest;
        if (isOwnRole || isEverybody) found.add(String(group['Id']));
    }
    return found;
}
