import type { OrgService } from '@vonage-conversations/local-org/server';
import type { Simulator } from '@vonage-conversations/vonage-simulator';

/** Either end refuses tokens that come from much further in the future. */
const STEP_SECONDS = 20;

/**
 * Lets time pass at both ends, without anybody waiting: the org's jobs and the simulator's schedules that are
 * due on the way run, and tokens are dated by the time that has come.
 */
export async function passTime(
    org: OrgService,
    simulator: Simulator,
    seconds: number
): Promise<void> {
    for (let left = seconds; left > 0; left -= STEP_SECONDS) {
        const step = Math.min(left, STEP_SECONDS);
        await org.advanceClock(step);
        await simulator.advance(step * 1000, { withTokens: true });
    }
    await org.settle();
}
