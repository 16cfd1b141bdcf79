import type { ElementReader } from '../xml/index.ts';
import type {
    ObjectPermissionMetadata,
    PermissionSetGroupMetadata,
    PermissionsMetadata
} from './types.ts';

/** A permission set or a profile; both say nearly the same. */
export function readPermissions(
    reader: ElementReader,
    name: string,
    file: string,
    kind: PermissionsMetadata['kind']
): PermissionsMetadata {
    reader.ignore(
        'agentAccesses',
        'categoryGroupVisibilities',
        'custom',
        'emailRoutingAddressAccesses',
        'externalDataSourceAccesses',
        'fullName',
        'hasActivationRequired',
        'layoutAssignments',
        'loginFlows',
        'loginHours',
        'loginIpRanges',
        'profileActionOverrides',
        'servicePresenceStatusAccesses'
    );
    return {
        file,
        name,
        kind,
        label: reader.text('label') ?? name,
        description: reader.text('description'),
        license: reader.text('license') ?? reader.text('userLicense'),
        objects: reader.each('objectPermissions', readObjectPermission),
        fields: reader.each('fieldPermissions', readFieldPermission),
        classes: enabled(reader, 'classAccesses', 'apexClass'),
        pages: enabled(reader, 'pageAccesses', 'apexPage'),
        userPermissions: enabled(reader, 'userPermissions', 'name'),
        customPermissions: enabled(reader, 'customPermissions', 'name'),
        customMetadataTypes: enabled(reader, 'customMetadataTypeAccesses', 'name'),
        customSettings: enabled(reader, 'customSettingAccesses', 'name'),
        externalCredentialPrincipals: enabled(
            reader,
            'externalCredentialPrincipalAccesses',
            'externalCredentialPrincipal'
        ),
        flows: enabled(reader, 'flowAccesses', 'flow'),
        tabs: [...reader.each('tabSettings', readTab), ...reader.each('tabVisibilities', readTab)],
        applications: reader.each('applicationVisibilities', (item) => ({
            application: item.requiredText('application'),
            default: item.boolean('default', false),
            visible: item.boolean('visible', false)
        })),
        recordTypes: reader.each('recordTypeVisibilities', (item) => {
            item.ignore('personAccountDefault');
            return {
                recordType: item.requiredText('recordType'),
                visible: item.boolean('visible', false),
                default: item.boolean('default', false)
            };
        })
    };
}

export function readPermissionSetGroup(
    reader: ElementReader,
    name: string,
    file: string
): PermissionSetGroupMetadata {
    reader.ignore('description', 'hasActivationRequired', 'status');
    return {
        file,
        name,
        label: reader.requiredText('label'),
        permissionSets: reader.texts('permissionSets'),
        mutingPermissionSets: reader.texts('mutingPermissionSets')
    };
}

function readObjectPermission(reader: ElementReader): ObjectPermissionMetadata {
    return {
        object: reader.requiredText('object'),
        create: reader.boolean('allowCreate', false),
        read: reader.boolean('allowRead', false),
        edit: reader.boolean('allowEdit', false),
        delete: reader.boolean('allowDelete', false),
        viewAll: reader.boolean('viewAllRecords', false),
        modifyAll: reader.boolean('modifyAllRecords', false),
        viewAllFields: reader.boolean('viewAllFields', false)
    };
}

function readFieldPermission(reader: ElementReader): PermissionsMetadata['fields'][number] {
    reader.ignore('hidden');
    const editable = reader.boolean('editable', false);
    return {
        field: reader.requiredText('field'),
        readable: reader.boolean('readable', false) || editable,
        editable
    };
}

function readTab(reader: ElementReader): PermissionsMetadata['tabs'][number] {
    return { tab: reader.requiredText('tab'), visibility: reader.requiredText('visibility') };
}

/** Names of the items of that kind that are switched on. */
function enabled(reader: ElementReader, list: string, nameElement: string): string[] {
    const items = reader.each(list, (item) => ({
        name: item.requiredText(nameElement),
        isEnabled: item.boolean('enabled', true)
    }));
    return items.filter((item) => item.isEnabled).map((item) => item.name);
}
