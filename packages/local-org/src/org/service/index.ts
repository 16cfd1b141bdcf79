export { controlService } from './controlService.ts';
export { protocolService } from './protocolService.ts';
export { setupService } from './setupService.ts';
export { uiService } from './uiService.ts';
