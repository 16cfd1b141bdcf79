import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** A partition of the platform cache. */
export const platformCachePartition: ObjectDescription = {
    name: 'PlatformCachePartition',
    label: 'Platform Cache Partition',
    pluralLabel: 'Platform Cache Partitions',
    keyPrefix: '0Er',
    nameField: 'DeveloperName',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        DeveloperName: { ...is.readOnly(is.text('Name', 80)), nillable: false },
        MasterLabel: { ...is.readOnly(is.text('Label', 80)), nillable: false },
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15))
    }
};
