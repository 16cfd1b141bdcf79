import type { FastifyInstance } from 'fastify';
import { authenticate } from '../authenticate/index.ts';
import { VonageError } from '../errors/index.ts';
import type { Waba } from '../state/index.ts';
import { ownNumber } from '../state/index.ts';
import type { World } from '../World.ts';
import { page } from './page.ts';
import type { PageQuery } from './page.ts';

/** Vonage's Channel Manager: the WhatsApp Business Accounts and their senders. Basic or an application's token. */
export function wabaRoutes(app: FastifyInstance, world: World): void {
    const root = '/v1/channel-manager/whatsapp/wabas';

    app.get<{ Querystring: PageQuery }>(root, async (request) => {
        await authenticate(request.headers.authorization, world);
        const all = world.account.wabas.map((waba) => onTheWire(waba, world));
        return page('wabas', all, request.query);
    });

    app.get<{ Params: { id: string } }>(`${root}/:id`, async (request) => {
        await authenticate(request.headers.authorization, world);
        return onTheWire(requireWaba(request.params.id, world), world);
    });

    app.get<{ Params: { id: string }; Querystring: PageQuery }>(
        `${root}/:id/numbers`,
        async (request) => {
            await authenticate(request.headers.authorization, world);
            const waba = requireWaba(request.params.id, world);
            return page('numbers', numbersOf(waba, world), request.query);
        }
    );
}

/** @throws VonageError 404. */
export function requireWaba(id: string, world: World): Waba {
    const waba = world.account.wabas.find((one) => one.id === id);
    if (!waba) {
        throw new VonageError(404, {
            type: 'https://developer.vonage.com/api-errors#not-found',
            title: 'Not Found',
            detail: `The account has no WhatsApp Business Account ${id}.`
        });
    }
    return waba;
}

const onTheWire = (waba: Waba, world: World) => ({
    waba_id: waba.id,
    api_key: world.account.apiKey,
    name: waba.name,
    account_review_status: 'Approved',
    currency: 'EUR',
    message_template_namespace: waba.namespace
});

const numbersOf = (waba: Waba, world: World) =>
    waba.numbers.map((number) => ({
        number,
        waba_id: waba.id,
        api_key: world.account.apiKey,
        verified_name: waba.name,
        application_id: ownNumber(world.account, number)?.applicationId ?? null
    }));
