import { createRequire } from 'node:module';

import js from '@eslint/js';
import tseslint from 'typescript-eslint';

import { importThroughDoor } from './scripts/eslint-rules/importThroughDoor.js';

const require = createRequire(import.meta.url);
const lwc = require('@salesforce/eslint-config-lwc');
const slds = require('@salesforce-ux/eslint-plugin-slds');

const COMPONENTS = ['force-app/**/lwc/**/*.ts', 'demo-app/**/lwc/**/*.ts'];
const COMPONENT_TESTS = COMPONENTS.map((glob) => glob.replace('*.ts', '__tests__/**/*.ts'));
const TOOLS = ['packages/**/*.ts', 'scripts/**/*.ts', '*.ts'];

export default tseslint.config(
    {
        ignores: [
            'node_modules/**',
            '**/coverage/**',
            'playwright-report/**',
            'test-results/**',
            '.local-org/**',
            'packages/*/test/fixtures/**',
            'packages/*/test/**/fixture/**',
            // Written by the build.
            'force-app/**/lwc/**/*.js',
            'demo-app/**/lwc/**/*.js'
        ]
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    {
        files: COMPONENTS,
        extends: [...lwc.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
        languageOptions: typeAware(),
        rules: {
            // TypeScript itself answers for these, and knows types, which they do not.
            'no-undef': 'off',
            'no-unused-vars': 'off',
            'import/namespace': 'off',
            'import/named': 'off',
            'import/default': 'off',
            'import/no-unresolved': 'off',
            '@typescript-eslint/no-floating-promises': 'error'
        }
    },
    {
        files: COMPONENT_TESTS,
        rules: {
            // A mocked module or element is any by nature.
            '@typescript-eslint/no-unsafe-argument': 'off',
            '@typescript-eslint/no-unsafe-assignment': 'off',
            '@typescript-eslint/no-unsafe-call': 'off',
            '@typescript-eslint/no-unsafe-member-access': 'off',
            '@typescript-eslint/no-unsafe-return': 'off',
            // Tests hand wire adapters and timers about; components may not.
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            '@lwc/lwc/no-async-operation': 'off',
            '@typescript-eslint/unbound-method': 'off'
        }
    },
    // Markup and styles of the components; the tools' own pages are not made of SLDS alone.
    ...slds.configs['flat/recommended'].map(onlyComponents),
    {
        files: TOOLS,
        extends: [js.configs.recommended, ...tseslint.configs.recommended],
        languageOptions: typeAware(),
        plugins: { house: { rules: { 'import-through-door': importThroughDoor } } },
        rules: {
            'house/import-through-door': 'error',
            '@typescript-eslint/no-floating-promises': 'error',
            '@typescript-eslint/no-misused-promises': 'error',
            '@typescript-eslint/await-thenable': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
            ],
            // TypeScript's own check is exact about it.
            'no-fallthrough': 'off',
            // Scanners and text functions are about control characters.
            'no-control-regex': 'off',
            eqeqeq: ['error', 'always', { null: 'ignore' }],
            'no-console': 'error'
        }
    },
    {
        // The test runner itself waits for the promise that test() returns, and tests look inside.
        files: ['**/test/**/*.ts', 'packages/end-to-end/**/*.ts'],
        rules: {
            'house/import-through-door': 'off',
            '@typescript-eslint/no-floating-promises': 'off'
        }
    },
    {
        // A declaration file names types from afar, and runs nothing.
        files: ['**/*.d.ts'],
        languageOptions: { parser: tseslint.parser },
        rules: { '@typescript-eslint/consistent-type-imports': 'off' }
    },
    {
        // What speaks to people on a console.
        files: [
            'scripts/**/*.ts',
            'packages/*/src/cli.ts',
            'packages/*/src/cli/**/*.ts',
            'packages/local-org/mutation/**/*.ts'
        ],
        rules: { 'no-console': 'off' }
    }
);

function onlyComponents(config) {
    const files = (config.files ?? ['**/*.{html,css}']).flat();
    const within = (folder) => files.map((glob) => `${folder}/**/lwc/${glob}`);
    return { ...config, files: [...within('force-app'), ...within('demo-app')] };
}

function typeAware() {
    return {
        parser: tseslint.parser,
        parserOptions: {
            projectService: { allowDefaultProject: ['*.ts'] },
            tsconfigRootDir: import.meta.dirname
        }
    };
}
