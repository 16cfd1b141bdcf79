export { TimeZones, type WallClock } from './TimeZones.ts';
