export { fetchMedia } from './fetchMedia.ts';
export { hostFile } from './host.ts';
export { carriedFiles } from './outboundFiles.ts';
export { mediaRoutes } from './routes.ts';
export { sampleFile } from './samples.ts';
