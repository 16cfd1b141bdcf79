import type { Row, Store } from '../store/index.ts';

/** Ids of all groups and queues that a user belongs to, directly, through other groups, by role or as anybody. */
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
    const [ownRole, ...rolesAbove] = rolesUpwards(store, userId);
    for (const group of store.rows('Group')) {
        if (!includes(group, ownRole, rolesAbove, isGuest)) continue;
        const groupId = String(group['Id']);
        if (found.has(groupId)) continue;
        found.add(groupId);
        visit(groupId);
    }
    return found;
}

/** Groups that nobody fills by hand. Source: Object Reference, "Group" (Type). */
function includes(
    group: Row,
    ownRole: string | undefined,
    rolesAbove: readonly string[],
    isGuest: boolean
): boolean {
    const related = String(group['RelatedId']);
    switch (group['Type']) {
        case 'Organization':
            return !isGuest;
        case 'Role':
            return related === ownRole;
        case 'RoleAndSubordinates':
        case 'RoleAndSubordinatesInternal':
            return related === ownRole || rolesAbove.includes(related);
        default:
            return false;
    }
}

/** The user's role and those above it, the nearest first. */
function rolesUpwards(store: Store, userId: string): string[] {
    const roles: string[] = [];
    let next = store.get('User', userId)?.['UserRoleId'];
    while (typeof next === 'string' && !roles.includes(next)) {
        roles.push(next);
        next = store.get('UserRole', next)?.['ParentRoleId'];
    }
    return roles;
}
