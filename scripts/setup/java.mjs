import { join } from 'node:path';

import { canInstallDebianPackages, installDebianPackage } from './debian.mjs';
import { findProgram } from './findProgram.mjs';
import { SetupError } from './setupError.mjs';

const DEBIAN_PACKAGE = 'openjdk-17-jre-headless';

/**
 * Finds the Java that apex-ls and PMD run on, installing Debian's where that is possible.
 *
 * @returns {Promise<string>} path of the java program
 * @throws {SetupError} when there is none and none can be installed
 */
export async function ensureJava() {
    const found = findJava();
    if (found !== undefined) return found;
    if (canInstallDebianPackages()) {
        console.log(
            `Installing Java (apt-get install ${DEBIAN_PACKAGE}): apex-ls and PMD run on it.`
        );
        if (await installDebianPackage(DEBIAN_PACKAGE)) {
            const installed = findJava();
            if (installed !== undefined) return installed;
        }
    }
    throw new SetupError(
        'Java is missing: the Apex checks (apex-ls and PMD) run on it. ' +
            'Install Java 17 or newer, put it on the PATH or set JAVA_HOME, then run the command again.'
    );
}

function findJava() {
    const home = process.env.JAVA_HOME;
    return findProgram([...(home ? [join(home, 'bin', 'java')] : []), 'java']);
}
