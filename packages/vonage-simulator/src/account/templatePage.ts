import { bodyText } from '../templates/index.ts';
import type { Template } from '../templates/index.ts';

/** What a list of templates can be narrowed by. */
export interface TemplateQuery {
    readonly limit?: string;
    /** Cursor of the last template seen. */
    readonly after?: string;
    readonly status?: string;
    readonly category?: string;
    readonly language?: string;
    readonly name?: string;
    readonly content?: string;
    readonly name_or_content?: string;
}

const DEFAULT_LIMIT = 25;
const LARGEST_LIMIT = 500;

/**
 * One page of templates, with a cursor to the next where there is one.
 *
 * @param address of the list, without query.
 */
export function templatePage(all: readonly Template[], query: TemplateQuery, address: string) {
    const found = all.filter((template) => fits(template, query));
    const limit = Math.min(Number(query.limit ?? DEFAULT_LIMIT), LARGEST_LIMIT);
    const start = query.after ? indexAfter(found, query.after) : 0;
    const shown = found.slice(start, start + limit);
    const last = shown.at(-1);
    const hasMore = start + limit < found.length;
    return {
        templates: shown.map(({ wabaId: _wabaId, ...template }) => template),
        paging: {
            ...(last && { cursors: { before: cursor(shown[0] ?? last), after: cursor(last) } }),
            ...(hasMore && last && { next: nextAddress(address, query, last) })
        }
    };
}

const cursor = ({ id }: Template): string => Buffer.from(id).toString('base64url');

const indexAfter = (found: readonly Template[], after: string): number =>
    found.findIndex((template) => cursor(template) === after) + 1;

function nextAddress(address: string, query: TemplateQuery, last: Template): string {
    const next = new URLSearchParams({ ...query, after: cursor(last) });
    return `${address}?${next.toString()}`;
}

function fits(template: Template, query: TemplateQuery): boolean {
    const { name, language, category, status } = template;
    const has = (text: string, part: string | undefined): boolean =>
        part === undefined || text.toLowerCase().includes(part.toLowerCase());
    return (
        is(status, query.status) &&
        is(category, query.category) &&
        is(language, query.language) &&
        has(name, query.name) &&
        has(bodyText(template), query.content) &&
        (has(name, query.name_or_content) || has(bodyText(template), query.name_or_content))
    );
}

const is = (value: string, wanted: string | undefined): boolean =>
    wanted === undefined || value === wanted;
