import type { TriggerDeclaration } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitBlock } from '../statements/index.ts';

/** Writes `trigger: () => { … }`. */
export function emitTrigger(node: TriggerDeclaration, to: Emission): void {
    const [member] = node.members;
    if (member !== undefined) {
        // The checker refuses them, so this is never a user's problem.
        throw to.mistake(member, 'stands in a trigger, which the local org cannot run');
    }
    to.out.place(`Trigger.${node.name}`);
    to.out.block('trigger() {', () => {
        to.body({ owner: null, isConstructor: false, isStatic: true }, () => {
            emitBlock(node.body, to);
        });
    });
}
