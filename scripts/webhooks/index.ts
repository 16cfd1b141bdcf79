/** Webhooks as Vonage sends them, and as nobody should: for tests, benches and end-to-end stories. */
export { webhookFixtures } from './fixtures.ts';
export type { WebhookFixture } from './fixtures.ts';
export { fuzzWebhooks } from './fuzzWebhooks.ts';
export type { FuzzResult } from './fuzzWebhooks.ts';
export { authorizationFor } from './sign.ts';
export type { Signer } from './sign.ts';
export { WebhookOrg } from './WebhookOrg.ts';
export { customerNumber, stormOf } from './storm.ts';
export type { Storm, StormWebhook } from './storm.ts';
