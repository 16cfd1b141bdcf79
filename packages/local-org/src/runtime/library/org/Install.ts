import { definePlatformInterface, definePlatformType } from '../definePlatformType.ts';

/** What an install script is handed. */
export class ApexInstallContext {
    /** A System.Version; null for a first installation. */
    readonly previousVersion: unknown;
    readonly isPush: boolean;

    constructor(previousVersion: unknown, isPush: boolean) {
        this.previousVersion = previousVersion;
        this.isPush = isPush;
    }
}

export const installTypes = [
    definePlatformInterface('System.InstallHandler'),
    definePlatformType({
        name: 'System.InstallContext',
        jsClass: ApexInstallContext,
        methods: {
            installerId: (rt) => rt.transaction.user.id,
            organizationId: (rt) => rt.host.organization.id,
            previousVersion: (_rt, self: ApexInstallContext) => self.previousVersion,
            isPush: (_rt, self: ApexInstallContext) => self.isPush,
            isUpgrade: (_rt, self: ApexInstallContext) => self.previousVersion !== null
        }
    })
];
