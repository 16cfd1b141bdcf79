import type { Channel } from '../contract/index.ts';
import type { ChannelRules } from './ChannelRules.ts';
import { mms } from './mms.ts';
import { sms } from './sms.ts';
import { whatsapp } from './whatsapp.ts';

export { smsParts } from './smsParts.ts';
export type { ChannelRules } from './ChannelRules.ts';

const rules: Readonly<Record<Channel, ChannelRules>> = { sms, mms, whatsapp };

export function channelRules(channel: Channel): ChannelRules {
    return rules[channel];
}
