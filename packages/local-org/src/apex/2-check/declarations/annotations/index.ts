import type { Modifiers } from '../../../ast/index.ts';
import type { UnitContext } from '../../UnitContext.ts';
import { checkAnnotationsAreKnown } from './known.ts';

export { checkClassAnnotations } from './checkClassAnnotations.ts';
export { checkMethodAnnotations } from './checkMethodAnnotations.ts';

export function checkFieldAnnotations(modifiers: Modifiers, unit: UnitContext): void {
    checkAnnotationsAreKnown(modifiers, unit);
}
