import { templateText } from '../templates/index.ts';
import type { Message } from '../state/index.ts';
import type { World } from '../World.ts';

/** A message with the words that a person sees, which for templates stand elsewhere than in the message. */
export interface ShownMessage extends Message {
    readonly shownText: string;
}

export function shown(message: Message, world: World): ShownMessage {
    return { ...message, shownText: textOf(message, world) };
}

function textOf(message: Message, world: World): string {
    const { body, kind } = message;
    if (typeof body['text'] === 'string') {
        return body['text'];
    }
    const custom = body['custom'] as { type?: string } | undefined;
    if (kind === 'template' || custom?.type === 'template') {
        return templateText(message, world);
    }
    const holder = body[kind] as { caption?: string } | undefined;
    return holder?.caption ?? '';
}
