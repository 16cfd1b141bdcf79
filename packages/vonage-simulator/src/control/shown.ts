import type { Message } from '../state/index.ts';
import { templateButtons, templateText } from '../templates/index.ts';
import type { World } from '../World.ts';

/** A message with what a person sees of it, which for templates stands elsewhere than in the message. */
export interface ShownMessage extends Message {
    readonly shownText: string;
    /** Quick replies of a template, for the customer to tap. */
    readonly shownButtons: readonly string[];
}

export function shown(message: Message, world: World): ShownMessage {
    return {
        ...message,
        shownText: textOf(message, world),
        shownButtons: isTemplate(message) ? templateButtons(message, world) : []
    };
}

function textOf(message: Message, world: World): string {
    const { body, kind } = message;
    if (typeof body['text'] === 'string') {
        return body['text'];
    }
    if (isTemplate(message)) {
        return templateText(message, world);
    }
    const holder = body[kind] as { caption?: string } | undefined;
    return holder?.caption ?? '';
}

function isTemplate({ body, kind }: Message): boolean {
    const custom = body['custom'] as { type?: string } | undefined;
    return kind === 'template' || custom?.type === 'template';
}
