import { ApexInstallContext, runInstallScript } from '../../runtime/library/org/index.ts';
import type { Org } from '../Org.ts';
import { AUTOMATED_PROCESS, seededUserId } from '../seed/index.ts';

/**
 * Runs the install script that sfdx-project.json names, as a first installation by that user.
 *
 * The platform runs it as a user that stands for the package and is nobody's; here that is the automated process.
 */
export function installPackage(org: Org, installerId: string): void {
    const { settings } = org.opened.project;
    const script = settings.packageDirectories.find(
        ({ postInstallScript }) => postInstallScript !== null
    )?.postInstallScript;
    if (script == null) return;
    const user = seededUserId(org.rows, AUTOMATED_PROCESS);
    org.transact(
        user,
        'SYNCHRONOUS',
        () => {
            const handler = org.runtime.construct(script, []) as object;
            const context = new ApexInstallContext(null, false, installerId);
            runInstallScript(org.runtime, handler, context);
        },
        `install script ${script}`
    );
}
