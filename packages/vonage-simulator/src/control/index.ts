export { demoAccountView, setWebhooks } from './accountControl.ts';
export type { WebhookChange } from './accountControl.ts';
export { changeClock } from './clockControl.ts';
export { controlRoutes } from './controlRoutes.ts';
export { shown } from './shown.ts';
export type { ShownMessage } from './shown.ts';
