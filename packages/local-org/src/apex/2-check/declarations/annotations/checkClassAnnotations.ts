import { annotation, hasAnnotation, type UserTypeSymbol } from '../../symbols/index.ts';
import type { UnitContext } from '../../UnitContext.ts';
import { checkAnnotationsAreKnown } from './known.ts';

/** Rules of annotations that concern the class as a whole. */
export function checkClassAnnotations(symbol: UserTypeSymbol, unit: UnitContext): void {
    const { modifiers, declaration } = symbol;
    checkAnnotationsAreKnown(modifiers, unit);
    const rest = annotation(modifiers, 'restresource');
    if (rest !== undefined) {
        if (modifiers.access !== 'global') unit.report('rest-class-global', rest, symbol.name);
        const mapping = rest.parameters.find(({ name }) => name.toLowerCase() === 'urlmapping');
        const isPath =
            mapping?.value.kind === 'Literal' && String(mapping.value.value).startsWith('/');
        if (!isPath) unit.report('rest-url-mapping', rest, symbol.name);
    }
    if (declaration.kind !== 'Class') return;
    const invocable = declaration.members.filter(
        (member) => member.kind === 'Method' && hasAnnotation(member.modifiers, 'invocablemethod')
    );
    for (const second of invocable.slice(1)) unit.report('second-invocable', second, symbol.name);
}
