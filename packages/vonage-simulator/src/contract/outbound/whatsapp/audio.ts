import { record } from '../../parts.ts';
import { alwaysRequired } from '../common.ts';
import { whatsappEnvelope } from './envelope.ts';

/** A voice note or sound file. It is the one kind whose address Vonage bounds at both ends, and it has no caption. */
export const whatsappAudio = record([...alwaysRequired, 'audio'], {
    ...whatsappEnvelope,
    message_type: { type: 'string', const: 'audio' },
    audio: record(['url'], {
        url: { type: 'string', format: 'uri', minLength: 10, maxLength: 2000 }
    })
});
