/** How Vonage's newer APIs are asked for one page. */
export interface PageQuery {
    readonly page?: string;
    readonly page_size?: string;
}

const DEFAULT_SIZE = 10;
const LARGEST_SIZE = 100;

/** One page of a list, in the envelope of Vonage's newer APIs. */
export function page<T>(name: string, all: readonly T[], query: PageQuery) {
    const size = Math.min(Math.max(Number(query.page_size ?? DEFAULT_SIZE), 1), LARGEST_SIZE);
    const number = Math.max(Number(query.page ?? 1), 1);
    return {
        page_size: size,
        page: number,
        total_items: all.length,
        total_pages: Math.max(Math.ceil(all.length / size), 1),
        _embedded: { [name]: all.slice((number - 1) * size, number * size) }
    };
}
