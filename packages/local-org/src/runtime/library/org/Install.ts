import type { Runtime } from '../../runtime.ts';
import { definePlatformInterface, definePlatformType } from '../definePlatformType.ts';

/** What an install script is handed. */
export class ApexInstallContext {
    /** A System.Version; null for a first installation. */
    readonly previousVersion: unknown;
    readonly isPush: boolean;
    private readonly installer: string | null;

    /** @param installer null: whoever runs */
    constructor(previousVersion: unknown, isPush: boolean, installer: string | null = null) {
        this.installer = installer;
        this.previousVersion = previousVersion;
        this.isPush = isPush;
    }

    installerId(rt: Runtime): string {
        return this.installer ?? rt.transaction.user.id;
    }
}

/** Runs an install script under the rules that hold for one. */
export function runInstallScript(rt: Runtime, handler: object, context: ApexInstallContext): void {
    rt.transaction.installing = 'entering';
    try {
        rt.invoke(handler, 'onInstall', [context]);
    } finally {
        rt.transaction.installing = 'no';
    }
}

export const installTypes = [
    definePlatformInterface('System.InstallHandler'),
    definePlatformType({
        name: 'System.InstallContext',
        jsClass: ApexInstallContext,
        methods: {
            installerId: (rt, self: ApexInstallContext) => self.installerId(rt),
            organizationId: (rt) => rt.host.organization.id,
            previousVersion: (_rt, self: ApexInstallContext) => self.previousVersion,
            isPush: (_rt, self: ApexInstallContext) => self.isPush,
            isUpgrade: (_rt, self: ApexInstallContext) => self.previousVersion !== null
        }
    })
];
