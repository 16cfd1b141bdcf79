import type { AccessOptions } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** In whose rights a statement runs. */
export type Access = Pick<AccessOptions, 'accessMode' | 'permissionSetId'>;

/** An instance of System.AccessLevel. */
export class ApexAccessLevel {
    readonly access: Access;

    constructor(access: Access) {
        this.access = access;
    }

    hashText(): string {
        return `AccessLevel ${this.access.accessMode} ${this.access.permissionSetId ?? ''}`;
    }
}

/** What an AccessLevel says; where there is none, what the version of the calling class says. */
export function accessOf(rt: Runtime, level: ApexAccessLevel | null | undefined): Access {
    return level?.access ?? { accessMode: rt.callSite.accessMode };
}

export const accessLevel = definePlatformType({
    name: 'System.AccessLevel',
    jsClass: ApexAccessLevel,
    methods: {
        'withPermissionSetId(String)': (_rt, self: ApexAccessLevel, id: string | null) =>
            new ApexAccessLevel({ ...self.access, permissionSetId: id }),
        'toString()': (_rt, self: ApexAccessLevel) =>
            self.access.accessMode === 'user' ? 'USER_MODE' : 'SYSTEM_MODE'
    },
    staticProperties: {
        USER_MODE: { get: () => new ApexAccessLevel({ accessMode: 'user' }) },
        SYSTEM_MODE: { get: () => new ApexAccessLevel({ accessMode: 'system' }) }
    }
});
