/** E-mail, in and out. */
import type { PlatformTypeDefinition } from '../definePlatformType.ts';
import { inboundEmailTypes } from './inboundEmail.ts';
import { outboundEmailTypes } from './outboundEmail.ts';
import { messaging } from './sendEmail.ts';

export const emailTypes: readonly PlatformTypeDefinition[] = [
    ...inboundEmailTypes,
    ...outboundEmailTypes,
    messaging
];
