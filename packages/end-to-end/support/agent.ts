import type { Product } from './product.ts';

/** What the server answered an agent's page. */
export type Answer<T> = { readonly value: T } | { readonly refusal: string };

/** An agent, calling the server as the components do. */
export class Agent {
    private readonly product: Product;
    private readonly cookie: string;

    constructor(product: Product, username: string) {
        this.product = product;
        this.cookie = `local_org_user=${encodeURIComponent(username)}`;
    }

    /** Calls an `@AuraEnabled` method of a controller. */
    async call<T>(
        className: string,
        methodName: string,
        parameters: Record<string, unknown>
    ): Promise<Answer<T>> {
        const answer = await fetch(`${this.product.orgUrl}/_ui/apex/${className}/${methodName}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', cookie: this.cookie },
            body: JSON.stringify(parameters)
        });
        const body = (await answer.json()) as { value: T; message: string };
        return answer.ok ? { value: body.value } : { refusal: body.message };
    }
}
