import type { Product } from './product.ts';

/** Records of the running org, as its administrator saves and reads them. */
export class Records {
    private readonly product: Product;

    constructor(product: Product) {
        this.product = product;
    }

    async user(username: string): Promise<string> {
        return this.product.idOf(`SELECT Id FROM User WHERE Username = '${username}'`);
    }

    /** @throws Error with the org's words when it refuses */
    async insert(object: string, fields: Record<string, string>): Promise<string> {
        const row = { operation: 'insert' as const, object, id: null, fields };
        const [result] = await this.product.org.save(await this.administrator(), [row], true);
        if (result?.success !== true) {
            throw new Error(result?.errors.map(({ message }) => message).join(' '));
        }
        return String(result.id);
    }

    async find(soql: string): Promise<Record<string, unknown>[]> {
        const { records } = await this.product.org.query(await this.administrator(), soql);
        return records;
    }

    /**
     * Deletes records: what earlier stories of the same org left.
     *
     * @param from object, and which of its records: `Lead WHERE Company = 'Acme'`
     */
    async clear(from: string): Promise<void> {
        const [object = ''] = from.split(' ');
        const rows = (await this.find(`SELECT Id FROM ${from}`)).map(({ Id }) => ({
            operation: 'delete' as const,
            object,
            id: String(Id),
            fields: {}
        }));
        const results = await this.product.org.save(await this.administrator(), rows, true);
        const refused = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        if (refused.length > 0) throw new Error(refused.join(' '));
    }

    private async administrator(): Promise<string> {
        return (await this.product.org.idOf('User', 'admin@local.org')) ?? '';
    }
}
