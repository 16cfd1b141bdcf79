import { failure } from '../errors/index.ts';
import type { Failure, Message } from '../state/index.ts';
import type { World } from '../World.ts';
import { fillingOf } from './filling.ts';
import type { Filling } from './filling.ts';
import { bodyText, placeholders } from './Template.ts';
import type { Template, TemplateComponent } from './Template.ts';

/** WhatsApp's words for what a header holds, and for the parameter that fills it. */
const HEADER_PARAMETER: Readonly<Record<string, string>> = {
    IMAGE: 'image',
    VIDEO: 'video',
    DOCUMENT: 'document'
};

/** Kinds of buttons that carry something, by WhatsApp's word for the parameter. */
const BUTTON_PARAMETER: Readonly<Record<string, string>> = {
    QUICK_REPLY: 'quick_reply',
    URL: 'url',
    COPY_CODE: 'copy_code'
};

/** Why WhatsApp does not take the template: unknown, not approved, or wrongly filled. */
export function templateRefusal(message: Message, world: World): Failure | undefined {
    const filling = fillingOf(message);
    const template = wanted(filling, message, world);
    if (!template) {
        return invalid(
            `there is no template "${filling.name}" in ${filling.language || 'no language'}.`
        );
    }
    if (template.status !== 'APPROVED') {
        return invalid(`"${filling.name}" is ${template.status}.`);
    }
    const fault =
        textFault('body', bodyText(template), filling.body) ??
        valueFault(filling) ??
        headerFault(template, filling) ??
        buttonFault(template, filling);
    return fault === undefined ? undefined : invalid(`"${filling.name}" ${fault}`);
}

/** WhatsApp takes no value with one of these in it: https://github.com/netflie/whatsapp-cloud-api/issues/201 */
const NOT_IN_VALUES = /[\n\r\t]| {5}/;

const invalid = (detail: string): Failure => failure('1022', `Invalid template - ${detail}`);

function textFault(
    part: string,
    text: string,
    values: ReadonlyMap<string, string>
): string | undefined {
    const places = placeholders(text);
    const fits = places.length === values.size && places.every((place) => values.has(place));
    return fits
        ? undefined
        : `takes ${places.length} parameters in its ${part} (${places.join(', ')}), ${values.size} were given (${[...values.keys()].join(', ')}).`;
}

function valueFault(filling: Filling): string | undefined {
    const values = [...filling.body.values(), ...filling.header.values()];
    return values.some((value) => NOT_IN_VALUES.test(value))
        ? 'takes no line breaks, tabs or more than four spaces in a row in its parameters.'
        : undefined;
}

function headerFault(template: Template, filling: Filling): string | undefined {
    const header = componentOf(template, 'HEADER');
    const file = HEADER_PARAMETER[header?.format ?? ''];
    if (file !== filling.headerFile?.type) {
        return file
            ? `needs a ${file} in its header.`
            : `has no place for a ${filling.headerFile?.type} in its header.`;
    }
    return textFault('header', header?.text ?? '', filling.header);
}

function buttonFault(template: Template, filling: Filling): string | undefined {
    const buttons = componentOf(template, 'BUTTONS')?.buttons ?? [];
    const misplaced = filling.buttons.find(
        ({ index, subType }) => BUTTON_PARAMETER[String(buttons[index]?.['type'])] !== subType
    );
    if (misplaced) {
        return `has no ${misplaced.subType} button at ${misplaced.index}.`;
    }
    const empty = buttons.findIndex(
        (button, index) => needsValue(button) && !filling.buttons.some((one) => one.index === index)
    );
    return empty < 0 ? undefined : `needs a value for its button at ${empty}.`;
}

const needsValue = (button: Readonly<Record<string, unknown>>): boolean =>
    button['type'] === 'COPY_CODE' || placeholders(String(button['url'] ?? '')).length > 0;

const componentOf = (
    template: Template,
    type: TemplateComponent['type']
): TemplateComponent | undefined => template.components.find((one) => one.type === type);

/** The words that the customer reads. */
export function templateText(message: Message, world: World): string {
    const filling = fillingOf(message);
    const template = wanted(filling, message, world);
    return template
        ? bodyText(template).replace(
              /\{\{\s*(\w+)\s*\}\}/g,
              (place, name: string) => filling.body.get(name) ?? place
          )
        : `[template ${filling.name}]`;
}

/** The quick replies that the customer can tap. */
export function templateButtons(message: Message, world: World): string[] {
    const template = wanted(fillingOf(message), message, world);
    const buttons = template ? (componentOf(template, 'BUTTONS')?.buttons ?? []) : [];
    return buttons
        .filter((button) => button['type'] === 'QUICK_REPLY')
        .map((button) => String(button['text']));
}

function wanted(filling: Filling, message: Message, world: World): Template | undefined {
    const waba = world.account.wabas.find(({ numbers }) => numbers.includes(message.brand));
    return world.account.templates.find(
        (template) =>
            template.wabaId === waba?.id &&
            template.name === filling.name &&
            template.language === filling.language
    );
}
