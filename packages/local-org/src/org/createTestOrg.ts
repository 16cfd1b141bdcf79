import { indexedFieldsOf, MemoryStore } from '../database/index.ts';
import { SeededRandom, SteppingClock } from '../host/index.ts';
import type { Clock } from '../runtime/runtime.ts';
import type { EmittedProgram } from '../apex/index.ts';
import type { OpenedProject } from './openProject.ts';
import { Org } from './Org.ts';

/** Tests begin at this moment, so that a run can be repeated: 2026-11-17 10:00 UTC, a Tuesday. */
const TEST_TIME = Date.UTC(2026, 10, 17, 10, 0, 0);

/** An org in memory with nothing in it but set-up rows. See openTestOrg. */
export function createTestOrg(
    opened: OpenedProject,
    emitted: EmittedProgram,
    seed: string,
    clock: Clock = new SteppingClock(TEST_TIME)
): Org {
    return new Org({
        opened,
        emitted,
        store: new MemoryStore(indexedFieldsOf(opened.schema)),
        clock,
        random: new SeededRandom(seed),
        inboxStorage: { load: () => [], save: () => undefined },
        unorderedRows: 'shuffled',
        say: () => undefined
    });
}
