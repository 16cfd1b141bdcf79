import { findProgram } from './findProgram.mjs';
import { runTool } from './runTool.mjs';

/**
 * @returns {boolean} whether we may install Debian packages here: apt-get is there and we are root
 */
export function canInstallDebianPackages() {
    return process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/**
 * @param {string} name of a Debian package
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installDebianPackage(name) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runTool('apt-get', ['update', '-qq'], { env });
    const args = ['install', '-y', '-qq', '--no-install-recommends', name];
    return (await runTool('apt-get', args, { env })) === 0;
}
