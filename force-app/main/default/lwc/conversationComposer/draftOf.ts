import type { MediaView, QuoteView, ResourceView } from 'c/conversationApi';
import type { Draft } from 'c/conversationSending';
import type { ChosenTemplate } from 'c/conversationTemplatePicker';
import type { Address } from './addressing';

/** What stands in the composer. */
export interface Contents {
    text: string;
    resource?: ResourceView;
    chosenTemplate?: ChosenTemplate;
    quote?: QuoteView;
}

/** What the composer's contents ask to be sent, and what its bubble shows meanwhile. */
export function draftOf(
    { recipient = '', brandNumberId, channel }: Address,
    { text, resource, chosenTemplate, quote }: Contents
): Draft {
    const file = resource ?? chosenTemplate?.file;
    return {
        recipient,
        brandNumberId,
        channel,
        body: chosenTemplate ? chosenTemplate.text : text.trim(),
        documentId: resource?.documentId,
        templateId: chosenTemplate?.id,
        parameters: chosenTemplate?.parameters,
        replyToId: quote?.id,
        preview: { media: file && mediaOf(file), quote, templateName: chosenTemplate?.name }
    };
}

function mediaOf(file: ResourceView): MediaView {
    const { documentId, versionId, title, extension, mimeType, sizeBytes, kind } = file;
    return {
        id: versionId,
        kind: kind ?? 'File',
        fileName: title,
        extension,
        mimeType,
        sizeBytes,
        documentId,
        versionId,
        state: 'Kept'
    };
}
