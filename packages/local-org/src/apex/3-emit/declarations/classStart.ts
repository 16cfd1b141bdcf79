import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { hasInitializers } from './emitInitializers.ts';

/** The first use of a class in a transaction runs its static initialisers. */
export function startOf(owner: TypeSymbol, line: number, to: Emission): void {
    if (owner.declaration?.kind === 'Class' && hasInitializers(owner.declaration, true)) {
        to.out.line(`${to.userType(owner)}.state();`, line);
    }
}
