import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

export const namedCredential: ObjectDescription = {
    name: 'NamedCredential',
    label: 'Named Credential',
    pluralLabel: 'Named Credentials',
    keyPrefix: '0XA',
    nameField: 'DeveloperName',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        DeveloperName: { ...is.readOnly(is.text('Name', 80)), nillable: false },
        MasterLabel: { ...is.readOnly(is.text('Label', 80)), nillable: false },
        Language: is.readOnly(is.restrictedPicklist('Master Language', [])),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        Description: is.readOnly(is.text('Description', 255)),
        Endpoint: is.readOnly(is.url('URL', 1024)),
        PrincipalType: is.readOnly(
            is.restrictedPicklist('Identity Type', [
                'Anonymous',
                'PerUser=Per User',
                'NamedUser=Named Principal'
            ])
        ),
        CalloutOptionsGenerateAuthorizationHeader: is.readOnly(
            is.checkbox('Generate Authorization Header', true)
        ),
        CalloutOptionsAllowMergeFieldsInHeader: is.readOnly(
            is.checkbox('Allow Merge Fields in HTTP Header')
        ),
        CalloutOptionsAllowMergeFieldsInBody: is.readOnly(
            is.checkbox('Allow Merge Fields in HTTP Body')
        )
    }
};
