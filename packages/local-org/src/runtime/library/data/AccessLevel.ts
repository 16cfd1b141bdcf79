import type { AccessMode } from '../../database.ts';
import { definePlatformType } from '../definePlatformType.ts';

/** An instance of System.AccessLevel. */
export class ApexAccessLevel {
    readonly mode: AccessMode;

    constructor(mode: AccessMode) {
        this.mode = mode;
    }

    hashText(): string {
        return `AccessLevel ${this.mode}`;
    }
}

export const accessLevel = definePlatformType({
    name: 'System.AccessLevel',
    jsClass: ApexAccessLevel,
    methods: {
        'toString()': (_rt, self: ApexAccessLevel) =>
            self.mode === 'user' ? 'USER_MODE' : 'SYSTEM_MODE'
    },
    staticProperties: {
        USER_MODE: { get: () => new ApexAccessLevel('user') },
        SYSTEM_MODE: { get: () => new ApexAccessLevel('system') }
    }
});
