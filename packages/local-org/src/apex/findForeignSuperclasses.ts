import { diagnostic, type Diagnostic } from '../diagnostics.ts';
import type { CheckedProgram, TypeSymbol } from './2-check/index.ts';

/**
 * Classes that extend a class of the platform. The kernel can do that with exceptions only; others it
 * would have to know from inside, so they are refused where a person can see it: in the compiler's output.
 */
export function findForeignSuperclasses(program: CheckedProgram): Diagnostic[] {
    return [...program.types.values()].flatMap((type) => {
        const above = type.superclass?.symbol;
        return above !== undefined && isForeign(above)
            ? [refusal(type, `Extending ${above.qualifiedName}`)]
            : [];
    });
}

function isForeign(symbol: TypeSymbol): boolean {
    return symbol.origin === 'platform' && !symbol.isException && symbol.qualifiedName !== 'Object';
}

function refusal(type: TypeSymbol, what: string): Diagnostic {
    const at = type.declaration?.at ?? { line: 1, column: 1 };
    return diagnostic('not-implemented', type.file ?? '', at, [what]);
}
