export { KernelTypes } from './KernelTypes.ts';
export { fullPlatformName } from './platformNames.ts';
export { widened } from './widening.ts';
