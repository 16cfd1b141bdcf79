import type { TypeRecord } from './typeRecord.ts';

/** Types of the platform that its published stubs leave out. */
export const unstubbedTypes: readonly TypeRecord[] = [
    // Apex Developer Guide, "DataWeave in Apex": what a script that fails throws.
    {
        name: 'System.DataWeaveScriptException',
        kind: 'class',
        superclass: 'System.Exception',
        constructors: [
            [],
            ['System.Exception'],
            ['System.String'],
            ['System.String', 'System.Exception']
        ]
    }
];
