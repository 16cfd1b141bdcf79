/** A WhatsApp template as WhatsApp keeps it for one WhatsApp Business Account and one language. */
export interface Template {
    readonly id: string;
    readonly wabaId: string;
    readonly name: string;
    /** As WhatsApp writes it, for example `en_US`. */
    readonly language: string;
    category: 'AUTHENTICATION' | 'MARKETING' | 'UTILITY';
    status: 'APPROVED' | 'PENDING' | 'REJECTED' | 'PAUSED' | 'DISABLED';
    /** Why it was refused, in WhatsApp's words; only while it is. */
    rejected_reason?: string;
    /** How its parameters are named; by place when left out. */
    readonly parameter_format?: 'POSITIONAL' | 'NAMED';
    components: TemplateComponent[];
}

export interface TemplateComponent {
    readonly type: 'HEADER' | 'BODY' | 'FOOTER' | 'BUTTONS';
    readonly format?: 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT';
    readonly text?: string;
    readonly buttons?: readonly Readonly<Record<string, unknown>>[];
    readonly example?: unknown;
}

/** The text of the body with its placeholders, empty when the template has none. */
export function bodyText(template: Template): string {
    return template.components.find(({ type }) => type === 'BODY')?.text ?? '';
}

/** The placeholders of a text, in the order of their first use: `1`, `2`, or names. */
export function placeholders(text: string): string[] {
    return [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? ''))];
}
