import { mmsStatus } from './mms.ts';
import { smsStatus } from './sms.ts';
import { whatsappStatus } from './whatsapp.ts';

/** What the status webhook may carry, by channel. */
export const status = { sms: smsStatus, mms: mmsStatus, whatsapp: whatsappStatus } as const;
