import type { Diagnostic } from '../../diagnostics.ts';
import type { CheckEnvironment } from './environment.ts';
import { PlatformSymbols, type UserTypeSymbol } from './symbols/index.ts';

/** What all files of one check share: the environment, all types, and the findings. */
export class World {
    readonly environment: CheckEnvironment;
    readonly platform: PlatformSymbols;
    /** By lower-case qualified name, inner types too. */
    readonly userTypes = new Map<string, UserTypeSymbol>();
    readonly diagnostics: Diagnostic[] = [];

    constructor(environment: CheckEnvironment) {
        this.environment = environment;
        this.platform = new PlatformSymbols(environment.platformTypes, environment.schema);
    }
}
