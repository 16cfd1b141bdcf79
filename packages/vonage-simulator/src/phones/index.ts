export { phoneAddress } from './address.ts';
export { ControlError } from './CustomerMessage.ts';
export type { CustomerMessage } from './CustomerMessage.ts';
export { customerWrites } from './customerWrites.ts';
export { turnSwitches } from './switches.ts';
