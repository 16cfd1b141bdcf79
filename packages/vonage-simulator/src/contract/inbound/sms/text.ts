import {
    messageUuid,
    network,
    phoneNumber,
    record,
    senderNumber,
    timestamp,
    usage
} from '../../parts.ts';

/** The customer wrote an SMS. `keyword` is the first word in capitals, `num_messages` the number of parts as text. */
export const inboundSmsText = record(
    ['channel', 'message_uuid', 'to', 'from', 'timestamp', 'message_type', 'text'],
    {
        channel: { type: 'string', const: 'sms' },
        message_uuid: messageUuid,
        to: phoneNumber,
        from: senderNumber,
        timestamp,
        message_type: { type: 'string', const: 'text' },
        text: { type: 'string' },
        sms: record([], {
            num_messages: { type: 'string', pattern: '^[1-9][0-9]*$' },
            keyword: { type: 'string' }
        }),
        usage,
        origin: network
    }
);
