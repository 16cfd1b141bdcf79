import { ControlError } from '../phones/index.ts';
import type { Template, TemplateComponent } from '../templates/index.ts';
import type { World } from '../World.ts';

/** What happens to a template at WhatsApp: its reviewers decide, or somebody rewrites it there. */
export interface TemplateChange {
    readonly status?: Template['status'];
    /** Why it was refused. */
    readonly rejected_reason?: string;
    /** Takes the place of all components. */
    readonly components?: TemplateComponent[];
}

const VERDICTS: readonly string[] = ['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED'];

/**
 * Decides on a template, or changes it, in WhatsApp's place. Nothing is approved by itself here.
 *
 * @throws ControlError 404 for an unknown template, 400 for a verdict that does not exist.
 */
export function judgeTemplate(id: string, change: TemplateChange | null, world: World): Template {
    const template = requireTemplate(id, world);
    const { status, rejected_reason: reason, components } = change ?? {};
    if (status === undefined && components === undefined) {
        throw new ControlError(400, 'Say which "status" or which "components" it gets.');
    }
    if (status !== undefined && !VERDICTS.includes(status)) {
        throw new ControlError(400, `"status" must be one of ${VERDICTS.join(', ')}.`);
    }
    template.status = status ?? template.status;
    template.components = components ?? template.components;
    delete template.rejected_reason;
    if (template.status === 'REJECTED') {
        template.rejected_reason = reason ?? 'NONE';
    }
    world.events.emit({ type: 'account' });
    return template;
}

/**
 * Somebody deletes a template at WhatsApp.
 *
 * @throws ControlError 404 for an unknown template.
 */
export function forgetTemplate(id: string, world: World): { readonly deleted: string } {
    const template = requireTemplate(id, world);
    world.account.templates = world.account.templates.filter((one) => one !== template);
    world.events.emit({ type: 'account' });
    return { deleted: id };
}

function requireTemplate(id: string, world: World): Template {
    const template = world.account.templates.find((one) => one.id === id);
    if (!template) {
        throw new ControlError(404, `There is no template ${id}.`);
    }
    return template;
}
