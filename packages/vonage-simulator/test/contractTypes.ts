import type {
    MessageParams,
    MessageParamsContent,
    MessageParamsFile,
    MessageParamsImage,
    MessageParamsText,
    MessageParamsVcard,
    MessageParamsVideo,
    MMSAudioRequest,
    MMSImageRequest,
    MMSVcardRequest,
    MMSVideoRequest,
    SMSMessageRequest,
    SMSParams,
    WhatsAppAudioParams,
    WhatsAppAudioRequest,
    WhatsAppCustomParams,
    WhatsAppCustomRequest,
    WhatsAppFileParams,
    WhatsAppFileRequest,
    WhatsAppImageParams,
    WhatsAppImageRequest,
    WhatsAppReactionParams,
    WhatsAppReactionRequest,
    WhatsAppStickerIdRequest,
    WhatsAppStickerParams,
    WhatsAppStickerUrlRequest,
    WhatsAppTemplateParams,
    WhatsAppTemplateRequest,
    WhatsAppTextParams,
    WhatsAppTextRequest,
    WhatsAppVideoParams,
    WhatsAppVideoRequest
} from '@vonage/messages';
import type { contract } from '../src/index.ts';
import type { FromSchema } from '../src/contract/index.ts';
import type { Equal, Expect, Fits, OnlyOurs, OnlyTheirs, OnTheWire } from './support/sdkTypes.ts';

/**
 * The contract held against the types of `@vonage/messages`: this file does not compile when the two disagree.
 * Differences that are right are named, each with its reason; one that disappears breaks the file as well.
 */
type Ours = typeof contract.outbound;
type Sms<K extends keyof Ours['sms']> = FromSchema<Ours['sms'][K]>;
type Mms<K extends keyof Ours['mms']> = FromSchema<Ours['mms'][K]>;
type WhatsApp<K extends keyof Ours['whatsapp']> = FromSchema<Ours['whatsapp'][K]>;

/** In the SDK for every channel; Vonage's document does not have it. */
type NotDocumented = 'trusted_recipient';
/** The SDK's WhatsApp envelope has a field of the Messenger channel. */
type NotDocumentedOnWhatsApp = NotDocumented | 'category';
/** The SDK's envelope for MMS is not exported; `ttl` stands there. */
type MmsEnvelope = 'ttl';
/** The SDK makes the client's reference obligatory because it always sends one. */
type NoReference<T> = Omit<T, 'client_ref'> & { client_ref?: string };

type SmsSdk = SMSMessageRequest | OnTheWire<SMSParams>;

export type SmsAgrees = [
    Expect<Equal<OnlyOurs<Sms<'text'>, SmsSdk>, never>>,
    Expect<Equal<OnlyTheirs<Sms<'text'>, SmsSdk>, NotDocumented>>,
    Expect<Fits<NoReference<SMSMessageRequest>, Sms<'text'>>>,
    Expect<Fits<Sms<'text'>, OnTheWire<SMSParams>>>
];

type MmsSdk = {
    text: OnTheWire<MessageParamsText>;
    image: MMSImageRequest | OnTheWire<MessageParamsImage>;
    audio: MMSAudioRequest | OnTheWire<MessageParams>;
    video: MMSVideoRequest | OnTheWire<MessageParamsVideo>;
    vcard: MMSVcardRequest | OnTheWire<MessageParamsVcard>;
    file: OnTheWire<MessageParamsFile>;
    content: OnTheWire<MessageParamsContent>;
};

export type MmsAgrees = [
    Expect<Equal<OnlyOurs<Mms<'text'>, MmsSdk['text']>, MmsEnvelope>>,
    Expect<Equal<OnlyTheirs<Mms<'text'>, MmsSdk['text']>, NotDocumented>>,
    Expect<Equal<OnlyOurs<Mms<'image'>, MmsSdk['image']>, never>>,
    Expect<Equal<OnlyTheirs<Mms<'image'>, MmsSdk['image']>, NotDocumented>>,
    Expect<Fits<NoReference<MMSImageRequest>, Mms<'image'>>>,
    Expect<Equal<OnlyOurs<Mms<'audio'>, MmsSdk['audio']>, MmsEnvelope>>,
    Expect<Equal<OnlyTheirs<Mms<'audio'>, MmsSdk['audio']>, NotDocumented>>,
    Expect<Fits<NoReference<MMSAudioRequest>, Mms<'audio'>>>,
    Expect<Equal<OnlyOurs<Mms<'video'>, MmsSdk['video']>, MmsEnvelope>>,
    Expect<Equal<OnlyTheirs<Mms<'video'>, MmsSdk['video']>, NotDocumented>>,
    Expect<Fits<NoReference<MMSVideoRequest>, Mms<'video'>>>,
    Expect<Equal<OnlyOurs<Mms<'vcard'>, MmsSdk['vcard']>, MmsEnvelope>>,
    Expect<Equal<OnlyTheirs<Mms<'vcard'>, MmsSdk['vcard']>, NotDocumented>>,
    Expect<Fits<NoReference<MMSVcardRequest>, Mms<'vcard'>>>,
    // The caption of a file stands in an SDK type that is not exported.
    Expect<Equal<OnlyOurs<Mms<'file'>, MmsSdk['file']>, MmsEnvelope | 'file.caption'>>,
    Expect<Equal<OnlyTheirs<Mms<'file'>, MmsSdk['file']>, NotDocumented>>,
    // The SDK calls the caption of an attachment "content", the document "caption". The document is right.
    Expect<Equal<OnlyOurs<Mms<'content'>, MmsSdk['content']>, MmsEnvelope | 'content.caption'>>,
    Expect<Equal<OnlyTheirs<Mms<'content'>, MmsSdk['content']>, NotDocumented | 'content.content'>>
];

type WhatsAppSdk = {
    text: WhatsAppTextRequest | OnTheWire<WhatsAppTextParams>;
    image: WhatsAppImageRequest | OnTheWire<WhatsAppImageParams>;
    audio: WhatsAppAudioRequest | OnTheWire<WhatsAppAudioParams>;
    video: WhatsAppVideoRequest | OnTheWire<WhatsAppVideoParams>;
    file: WhatsAppFileRequest | OnTheWire<WhatsAppFileParams>;
    sticker:
        WhatsAppStickerIdRequest | WhatsAppStickerUrlRequest | OnTheWire<WhatsAppStickerParams>;
    template: WhatsAppTemplateRequest | OnTheWire<WhatsAppTemplateParams>;
    reaction: WhatsAppReactionRequest | OnTheWire<WhatsAppReactionParams>;
    custom: WhatsAppCustomRequest | OnTheWire<WhatsAppCustomParams>;
};

type OnlyOurWhatsApp = { [K in keyof WhatsAppSdk]: OnlyOurs<WhatsApp<K>, WhatsAppSdk[K]> };
type OnlyTheirWhatsApp = { [K in keyof WhatsAppSdk]: OnlyTheirs<WhatsApp<K>, WhatsAppSdk[K]> };

type TimedInSdk = 'image' | 'audio' | 'video';

export type WhatsAppAgrees = [
    Expect<Equal<OnlyOurWhatsApp[keyof WhatsAppSdk], never>>,
    // The SDK gives these three a time to live on every channel; the document gives it to MMS only.
    Expect<Equal<OnlyTheirWhatsApp[TimedInSdk], NotDocumentedOnWhatsApp | 'ttl'>>,
    Expect<
        Equal<OnlyTheirWhatsApp[Exclude<keyof WhatsAppSdk, TimedInSdk>], NotDocumentedOnWhatsApp>
    >,
    Expect<Fits<NoReference<WhatsAppTextRequest>, WhatsApp<'text'>>>,
    Expect<Fits<NoReference<WhatsAppImageRequest>, WhatsApp<'image'>>>,
    Expect<Fits<NoReference<WhatsAppAudioRequest & { channel: 'whatsapp' }>, WhatsApp<'audio'>>>,
    Expect<Fits<NoReference<WhatsAppVideoRequest>, WhatsApp<'video'>>>,
    Expect<Fits<NoReference<WhatsAppFileRequest>, WhatsApp<'file'>>>,
    Expect<Fits<NoReference<WhatsAppStickerUrlRequest>, WhatsApp<'sticker'>>>,
    Expect<Fits<NoReference<WhatsAppStickerIdRequest>, WhatsApp<'sticker'>>>,
    Expect<Fits<NoReference<WhatsAppTemplateRequest>, WhatsApp<'template'>>>,
    Expect<Fits<NoReference<WhatsAppCustomRequest>, WhatsApp<'custom'>>>,
    Expect<Fits<WhatsApp<'text'>, OnTheWire<WhatsAppTextParams>>>,
    // The SDK leaves the emoji open for both actions; the document asks for it when reacting.
    Expect<Equal<Fits<NoReference<WhatsAppReactionRequest>, WhatsApp<'reaction'>>, false>>
];
