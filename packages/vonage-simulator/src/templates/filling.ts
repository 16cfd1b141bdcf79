import type { Message } from '../state/index.ts';

/** What a message gives to fill a template with. */
export interface Filling {
    readonly name: string;
    readonly language: string;
    /** Values for placeholders of the header and of the body, by place or by name. */
    readonly header: ReadonlyMap<string, string>;
    readonly body: ReadonlyMap<string, string>;
    /** The file of the header, in WhatsApp's word for its kind. */
    readonly headerFile: { readonly type: string; readonly link: string } | undefined;
    readonly buttons: readonly FilledButton[];
}

export interface FilledButton {
    readonly index: number;
    readonly subType: string;
}

interface CustomParameter {
    readonly type?: string;
    readonly text?: string;
    readonly parameter_name?: string;
    readonly [file: string]: unknown;
}

interface CustomComponent {
    readonly type?: string;
    readonly sub_type?: string;
    readonly index?: number | string;
    readonly parameters?: readonly CustomParameter[];
}

interface CustomTemplate {
    readonly name?: string;
    readonly language?: { readonly code?: string };
    readonly components?: readonly CustomComponent[];
}

const FILE_TYPES = ['image', 'video', 'document'];

export function fillingOf(message: Pick<Message, 'kind' | 'body'>): Filling {
    return message.kind === 'template' ? nativeFilling(message.body) : customFilling(message.body);
}

/** Vonage's own form: `namespace:name`, values of the body in order, and nothing else. */
function nativeFilling(body: Message['body']): Filling {
    const template = body['template'] as { name: string; parameters?: string[] };
    const { locale } = body['whatsapp'] as { locale: string };
    return {
        name: template.name.split(':').at(-1) ?? '',
        language: locale.replace('-', '_'),
        header: new Map(),
        body: new Map(
            (template.parameters ?? []).map((value, index) => [String(index + 1), value])
        ),
        headerFile: undefined,
        buttons: []
    };
}

/** WhatsApp's form, passed on unread by Vonage: values in order or by name, a file in the header, buttons. */
function customFilling(body: Message['body']): Filling {
    const { template } = body['custom'] as { template?: CustomTemplate };
    const components = template?.components ?? [];
    const ofType = (type: string): readonly CustomParameter[] =>
        components.find((component) => component.type?.toLowerCase() === type)?.parameters ?? [];
    const file = ofType('header').find(({ type }) => FILE_TYPES.includes(type ?? ''));
    return {
        name: template?.name ?? '',
        language: template?.language?.code ?? '',
        header: textsOf(ofType('header')),
        body: textsOf(ofType('body')),
        headerFile: file && {
            type: file.type ?? '',
            link: String((file[file.type ?? ''] as { link?: string } | undefined)?.link ?? '')
        },
        buttons: components
            .filter(({ type }) => type?.toLowerCase() === 'button')
            .map(({ sub_type: subType = '', index }) => ({
                index: Number(index),
                subType: subType.toLowerCase()
            }))
    };
}

const textsOf = (parameters: readonly CustomParameter[]): Map<string, string> =>
    new Map(
        parameters
            .filter(({ type }) => type === 'text')
            .map(({ text, parameter_name: name }, index) => [name ?? String(index + 1), text ?? ''])
    );
