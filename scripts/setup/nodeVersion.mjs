import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SetupError } from './setupError.mjs';

/**
 * @param {string} root folder of the project, whose package.json says which Node it needs
 * @throws {SetupError} when this Node is older
 */
export function checkNodeVersion(root) {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const needed = engines.node.replace(/[^\d.]/g, '');
    if (isOlder(process.versions.node, needed)) {
        throw new SetupError(
            `This project needs Node ${needed} or newer; this is Node ${process.versions.node}. ` +
                'Install a newer one from https://nodejs.org and run the command again.'
        );
    }
}

function isOlder(version, than) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [neededMajor = 0, neededMinor = 0] = than.split('.').map(Number);
    return major < neededMajor || (major === neededMajor && minor < neededMinor);
}
