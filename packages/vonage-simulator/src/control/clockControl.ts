import { ControlError } from '../phones/index.ts';
import { isoTime } from '../time/index.ts';
import type { World } from '../World.ts';

export interface ClockChange {
    /** Simulated seconds per real second; 0 stops the clock. */
    readonly speed?: number;
    /** Seconds to move on at once. */
    readonly advanceSeconds?: number;
    /** Moves the time of tokens along: the other end's clock is moved too. */
    readonly withTokens?: boolean;
}

/**
 * Runs the clock at another speed, or moves it on. Answers when everything that was due on the way has been done,
 * webhooks included.
 *
 * @throws ControlError 400 for a value that makes no sense.
 */
export async function changeClock(change: ClockChange, world: World) {
    const { speed, advanceSeconds, withTokens = false } = change;
    requireAmount('speed', speed);
    requireAmount('advanceSeconds', advanceSeconds);
    if (speed !== undefined) {
        world.clock.setSpeed(speed);
    }
    if (typeof withTokens !== 'boolean') {
        throw new ControlError(400, '"withTokens" must be true or false.');
    }
    if (advanceSeconds !== undefined) {
        if (withTokens) world.tokenClock.moveOn(advanceSeconds * 1000);
        await world.clock.advance(advanceSeconds * 1000);
    }
    return {
        now: isoTime(world.clock.now()),
        speed: world.clock.speed,
        waiting: world.clock.waiting
    };
}

function requireAmount(name: string, value: unknown): void {
    const usable = value === undefined || (typeof value === 'number' && value >= 0);
    if (!usable) {
        throw new ControlError(400, `"${name}" must be a number, 0 or more.`);
    }
}
