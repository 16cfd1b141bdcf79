import { createRequire } from 'node:module';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

const MOCKS = 'force-app/test/jest-mocks';

/** Our stand-ins for platform modules: jest-mocks/lightning/empApi.ts answers for lightning/empApi. */
function platformMocks() {
    const folder = join(import.meta.dirname, MOCKS);
    if (!existsSync(folder)) return {};
    const files = readdirSync(folder, { recursive: true }).map(String);
    return Object.fromEntries(
        files
            .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
            .map((file) => file.replace(/\.(ts|js)$/, ''))
            .map((name) => [`^${name}$`, `<rootDir>/${MOCKS}/${name}`])
    );
}

export default {
    ...jestConfig,
    moduleNameMapper: { ...jestConfig.moduleNameMapper, ...platformMocks() },
    // The built JavaScript lies beside the TypeScript: test what is written, not what was built last.
    moduleFileExtensions: ['ts', 'js', 'html', 'json'],
    testMatch: ['**/__tests__/**/*.test.ts'],
    roots: ['<rootDir>/force-app'],
    setupFilesAfterEnv: [
        ...(jestConfig.setupFilesAfterEnv ?? []),
        '<rootDir>/scripts/jest/accessibility.cjs'
    ],
    testTimeout: 10000,
    coverageProvider: 'v8',
    collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**', '!**/*.d.ts']
};
