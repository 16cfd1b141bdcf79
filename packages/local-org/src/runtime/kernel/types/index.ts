export { KernelTypes } from './KernelTypes.ts';
export { fullPlatformName } from './platformNames.ts';
export { midnight, widened } from './widening.ts';
