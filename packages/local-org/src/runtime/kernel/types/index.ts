export { KernelTypes } from './KernelTypes.ts';
export { fullPlatformName } from './platformNames.ts';
