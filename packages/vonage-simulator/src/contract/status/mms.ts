import { network, record } from '../parts.ts';
import { statusEnvelope, statusRequired, toPhone } from './common.ts';

/** What became of an MMS. */
export const mmsStatus = record(statusRequired, {
    ...statusEnvelope,
    to: toPhone,
    channel: { type: 'string', const: 'mms' },
    destination: network
});
