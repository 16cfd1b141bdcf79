import type { Product } from './product.ts';

/** What a customer's phone does, by the simulator's control side. */
export class Customer {
    private readonly product: Product;
    /** Without plus sign. */
    readonly number: string;

    constructor(product: Product, number: string) {
        this.product = product;
        this.number = number;
    }

    /** Writes an SMS. @param to brand number, without plus sign */
    async write(text: string, to: string): Promise<void> {
        await this.send({ to, channel: 'sms', message_type: 'text', text });
    }

    /** Writes on WhatsApp. @param to brand number, without plus sign */
    async writeOnWhatsApp(text: string, to: string): Promise<void> {
        await this.send({ to, channel: 'whatsapp', message_type: 'text', text });
    }

    /** Sends the simulator's own picture. @param to brand number, without plus sign */
    async sendPicture(channel: 'mms' | 'whatsapp', to: string): Promise<void> {
        await this.send({ to, channel, message_type: 'image' });
    }

    private async send(message: object): Promise<void> {
        const answer = await fetch(
            `${this.product.simulator.url}/_sim/phones/${this.number}/messages`,
            {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(message)
            }
        );
        if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    }
}
