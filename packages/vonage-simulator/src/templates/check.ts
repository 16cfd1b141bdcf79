import { Ajv } from 'ajv';
import type { Template } from './Template.ts';

/** What a client sends to make a template. */
export type TemplateBody = Pick<Template, 'name' | 'language' | 'category' | 'components'>;

const schema = {
    type: 'object',
    required: ['name', 'language', 'category', 'components'],
    properties: {
        name: { type: 'string', pattern: '^[a-z0-9_]{1,512}$' },
        language: { type: 'string', pattern: '^[a-z]{2,3}(_[A-Z]{2})?$' },
        category: { type: 'string', enum: ['AUTHENTICATION', 'MARKETING', 'UTILITY'] },
        components: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'object',
                required: ['type'],
                properties: {
                    type: { type: 'string', enum: ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'] },
                    text: { type: 'string', maxLength: 1024 },
                    buttons: { type: 'array', items: { type: 'object' } }
                }
            },
            contains: {
                type: 'object',
                properties: { type: { const: 'BODY' } },
                required: ['type']
            }
        }
    }
};

/** Everything wrong with a template that a client wants to make; nothing when WhatsApp would look at it. */
export function templateFaults(body: unknown): { name: string; reason: string }[] {
    const ajv = new Ajv({ allErrors: true });
    if (ajv.validate(schema, body)) {
        return [];
    }
    return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({
        name: [...instancePath.split('/').slice(1), params['missingProperty']]
            .filter(Boolean)
            .join('.'),
        reason: message ?? 'is invalid'
    }));
}
