import { failure } from '../errors/index.ts';
import type { Failure, Message } from '../state/index.ts';
import type { World } from '../World.ts';
import { bodyText, placeholders } from './Template.ts';
import type { Template } from './Template.ts';

/** What a message says about the template that it wants. */
interface Use {
    readonly name: string;
    readonly language: string;
    /** Values for the body's placeholders, by place or by name. */
    readonly values: ReadonlyMap<string, string>;
}

interface CustomParameter {
    readonly text?: string;
    readonly parameter_name?: string;
}

interface CustomTemplate {
    readonly name?: string;
    readonly language?: { readonly code?: string };
    readonly components?: readonly {
        readonly type?: string;
        readonly parameters?: readonly CustomParameter[];
    }[];
}

/** Why WhatsApp does not take the template: unknown, not approved, or with the wrong values. */
export function templateRefusal(message: Message, world: World): Failure | undefined {
    const use = useOf(message);
    const template = wanted(use, message, world);
    if (!template) {
        return failure(
            '1022',
            `Invalid template - there is no template "${use.name}" in ${use.language || 'no language'}.`
        );
    }
    if (template.status !== 'APPROVED') {
        return failure('1022', `Invalid template - "${use.name}" is ${template.status}.`);
    }
    const missing = placeholders(bodyText(template)).filter((place) => !use.values.has(place));
    const superfluous = use.values.size - placeholders(bodyText(template)).length;
    return missing.length > 0 || superfluous > 0
        ? failure(
              '1022',
              `Invalid template - "${use.name}" takes ${placeholders(bodyText(template)).length} parameters, ${use.values.size} were given.`
          )
        : undefined;
}

/** The words that the customer reads. */
export function templateText(message: Message, world: World): string {
    const use = useOf(message);
    const template = wanted(use, message, world);
    return template
        ? bodyText(template).replace(
              /\{\{\s*(\w+)\s*\}\}/g,
              (place, name: string) => use.values.get(name) ?? place
          )
        : `[template ${use.name}]`;
}

/** The quick replies that the customer can tap. */
export function templateButtons(message: Message, world: World): string[] {
    const template = wanted(useOf(message), message, world);
    const buttons = template?.components.flatMap((component) => component.buttons ?? []) ?? [];
    return buttons
        .filter((button) => button['type'] === 'QUICK_REPLY')
        .map((button) => String(button['text']));
}

function wanted(use: Use, message: Message, world: World): Template | undefined {
    const waba = world.account.wabas.find(({ numbers }) => numbers.includes(message.brand));
    return world.account.templates.find(
        (template) =>
            template.wabaId === waba?.id &&
            template.name === use.name &&
            template.language === use.language
    );
}

function useOf(message: Message): Use {
    return message.kind === 'template' ? nativeUse(message.body) : customUse(message.body);
}

/** Vonage's own form: `namespace:name`, values in order. */
function nativeUse(body: Message['body']): Use {
    const template = body['template'] as { name: string; parameters?: string[] };
    const { locale } = body['whatsapp'] as { locale: string };
    return {
        name: template.name.split(':').at(-1) ?? '',
        language: locale.replace('-', '_'),
        values: new Map(
            (template.parameters ?? []).map((value, index) => [String(index + 1), value])
        )
    };
}

/** WhatsApp's form, passed on unread by Vonage: values in order or by name. */
function customUse(body: Message['body']): Use {
    const { template } = body['custom'] as { template?: CustomTemplate };
    const component = template?.components?.find(({ type }) => type?.toLowerCase() === 'body');
    return {
        name: template?.name ?? '',
        language: template?.language?.code ?? '',
        values: new Map(
            (component?.parameters ?? []).map((parameter, index) => [
                parameter.parameter_name ?? String(index + 1),
                parameter.text ?? ''
            ])
        )
    };
}
