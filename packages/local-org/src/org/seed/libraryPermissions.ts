import type { SetupRows } from './SetupRows.ts';

const READS = ['PermissionsViewComments'];
const WRITES = [
    ...READS,
    'PermissionsAddContent',
    'PermissionsAddContentOBO',
    'PermissionsArchiveContent',
    'PermissionsAddComment',
    'PermissionsTagContent',
    'PermissionsDeliverContent',
    'PermissionsChatterSharing',
    'PermissionsOrganizeFileAndFolder'
];
const MANAGES = [
    ...WRITES,
    'PermissionsManageWorkspace',
    'PermissionsDeleteContent',
    'PermissionsFeatureContent',
    'PermissionsModifyComments'
];

/**
 * The three library permissions that an org comes with. Source: Salesforce Help, "Library Permissions";
 * which rights the author has exactly is knowledge.
 */
export function seedLibraryPermissions(rows: SetupRows): void {
    put(rows, 'Library Administrator', 'Admin', MANAGES);
    put(rows, 'Author', 'Author', WRITES);
    put(rows, 'Viewer', 'Viewer', READS);
}

function put(rows: SetupRows, name: string, type: string, rights: readonly string[]): void {
    const granted = Object.fromEntries(MANAGES.map((right) => [right, rights.includes(right)]));
    rows.put('ContentWorkspacePermission', name, { Name: name, Type: type, ...granted });
}
