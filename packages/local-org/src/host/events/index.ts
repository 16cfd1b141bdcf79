export { EventBus } from './EventBus.ts';
export { EventChannels } from './EventChannels.ts';
