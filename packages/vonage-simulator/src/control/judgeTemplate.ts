import { ControlError } from '../phones/index.ts';
import type { Template } from '../templates/index.ts';
import type { World } from '../World.ts';

/** What WhatsApp's reviewers decide on a template. */
export interface TemplateVerdict {
    readonly status: Template['status'];
}

const VERDICTS: readonly string[] = ['APPROVED', 'PENDING', 'REJECTED', 'PAUSED'];

/**
 * Decides on a template in WhatsApp's place. Nothing is approved by itself here.
 *
 * @throws ControlError 404 for an unknown template, 400 for a verdict that does not exist.
 */
export function judgeTemplate(id: string, verdict: TemplateVerdict | null, world: World): Template {
    const template = world.account.templates.find((one) => one.id === id);
    if (!template) {
        throw new ControlError(404, `There is no template ${id}.`);
    }
    if (!verdict || !VERDICTS.includes(verdict.status)) {
        throw new ControlError(400, `"status" must be one of ${VERDICTS.join(', ')}.`);
    }
    template.status = verdict.status;
    world.events.emit({ type: 'account' });
    return template;
}
