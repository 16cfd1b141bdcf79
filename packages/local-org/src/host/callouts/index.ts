export { CalloutGateway } from './CalloutGateway.ts';
export { Destinations } from './Destinations.ts';
export { HttpThread } from './HttpThread.ts';
