import { mmsAudio } from './mms/audio.ts';
import { mmsContent } from './mms/content.ts';
import { mmsFile } from './mms/file.ts';
import { mmsImage } from './mms/image.ts';
import { mmsText } from './mms/text.ts';
import { mmsVcard } from './mms/vcard.ts';
import { mmsVideo } from './mms/video.ts';
import { smsText } from './sms/text.ts';
import { whatsappAudio } from './whatsapp/audio.ts';
import { whatsappCustom } from './whatsapp/custom.ts';
import { whatsappFile } from './whatsapp/file.ts';
import { whatsappImage } from './whatsapp/image.ts';
import { whatsappReaction } from './whatsapp/reaction.ts';
import { whatsappSticker } from './whatsapp/sticker.ts';
import { whatsappTemplate } from './whatsapp/template.ts';
import { whatsappText } from './whatsapp/text.ts';
import { whatsappVideo } from './whatsapp/video.ts';

/** What a client may send, by channel and kind of message. */
export const outbound = {
    sms: { text: smsText },
    mms: {
        text: mmsText,
        image: mmsImage,
        audio: mmsAudio,
        video: mmsVideo,
        vcard: mmsVcard,
        file: mmsFile,
        content: mmsContent
    },
    whatsapp: {
        text: whatsappText,
        image: whatsappImage,
        audio: whatsappAudio,
        video: whatsappVideo,
        file: whatsappFile,
        sticker: whatsappSticker,
        template: whatsappTemplate,
        reaction: whatsappReaction,
        custom: whatsappCustom
    }
} as const;
