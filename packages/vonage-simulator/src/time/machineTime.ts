import type { RealTime } from './SimulatedClock.ts';

/** The machine's clock. Its timers do not keep the process alive by themselves: the server does. */
export const machineTime: RealTime = {
    now: () => Date.now(),
    setTimer: (task, delayMs) => {
        const timer = setTimeout(task, Math.ceil(delayMs));
        timer.unref();
        return { cancel: () => clearTimeout(timer) };
    }
};
