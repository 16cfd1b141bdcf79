import { network, record } from '../parts.ts';
import { statusEnvelope, statusRequired, toPhone } from './common.ts';

/** What became of an SMS. `count_total` is the number of parts it was sent in, as text. */
export const smsStatus = record(statusRequired, {
    ...statusEnvelope,
    to: toPhone,
    channel: { type: 'string', const: 'sms' },
    destination: network,
    sms: record([], { count_total: { type: 'string', pattern: '^[1-9][0-9]*$' } })
});
