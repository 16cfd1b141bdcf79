import { inboundMmsAudio } from './mms/audio.ts';
import { inboundMmsFile } from './mms/file.ts';
import { inboundMmsImage } from './mms/image.ts';
import { inboundMmsText } from './mms/text.ts';
import { inboundMmsVcard } from './mms/vcard.ts';
import { inboundMmsVideo } from './mms/video.ts';
import { inboundSmsText } from './sms/text.ts';
import { inboundWhatsappAudio } from './whatsapp/audio.ts';
import { inboundWhatsappButton } from './whatsapp/button.ts';
import { inboundWhatsappContacts } from './whatsapp/contacts.ts';
import { inboundWhatsappFile } from './whatsapp/file.ts';
import { inboundWhatsappImage } from './whatsapp/image.ts';
import { inboundWhatsappLocation } from './whatsapp/location.ts';
import { inboundWhatsappOrder } from './whatsapp/order.ts';
import { inboundWhatsappReaction } from './whatsapp/reaction.ts';
import { inboundWhatsappReply } from './whatsapp/reply.ts';
import { inboundWhatsappSticker } from './whatsapp/sticker.ts';
import { inboundWhatsappText } from './whatsapp/text.ts';
import { inboundWhatsappUnsupported } from './whatsapp/unsupported.ts';
import { inboundWhatsappVideo } from './whatsapp/video.ts';

/** What the inbound webhook may carry, by channel and kind of message. */
export const inbound = {
    sms: { text: inboundSmsText },
    mms: {
        text: inboundMmsText,
        image: inboundMmsImage,
        audio: inboundMmsAudio,
        video: inboundMmsVideo,
        vcard: inboundMmsVcard,
        file: inboundMmsFile
    },
    whatsapp: {
        text: inboundWhatsappText,
        image: inboundWhatsappImage,
        video: inboundWhatsappVideo,
        audio: inboundWhatsappAudio,
        file: inboundWhatsappFile,
        sticker: inboundWhatsappSticker,
        location: inboundWhatsappLocation,
        contacts: inboundWhatsappContacts,
        reply: inboundWhatsappReply,
        button: inboundWhatsappButton,
        reaction: inboundWhatsappReaction,
        order: inboundWhatsappOrder,
        unsupported: inboundWhatsappUnsupported
    }
} as const;
