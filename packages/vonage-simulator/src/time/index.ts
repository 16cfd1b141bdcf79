export { isoTime, preciseTime } from './Clock.ts';
export type { Clock, Task, Timer } from './Clock.ts';
export { SimulatedClock } from './SimulatedClock.ts';
export type { ClockOptions, RealTime } from './SimulatedClock.ts';
export { machineTime } from './machineTime.ts';
export { TokenClock } from './TokenClock.ts';
