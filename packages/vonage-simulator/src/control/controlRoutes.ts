import type { FastifyInstance } from 'fastify';
import { customerWrites, phoneAddress, turnSwitches } from '../phones/index.ts';
import type { CustomerMessage } from '../phones/index.ts';
import type { PhoneSwitches } from '../state/index.ts';
import type { World } from '../World.ts';
import { changeAccount, demoAccountView, setWebhooks } from './accountControl.ts';
import type { AccountChange, WebhookChange } from './accountControl.ts';
import { addNumber } from './addNumber.ts';
import type { NewNumber } from './addNumber.ts';
import { removeNumber } from './removeNumber.ts';
import { changeClock } from './clockControl.ts';
import type { ClockChange } from './clockControl.ts';
import { setFaults } from './faultControl.ts';
import { filterMessages } from './filterMessages.ts';
import type { MessageFilter } from './filterMessages.ts';
import { reset } from './reset.ts';
import { setStatus } from './setStatus.ts';
import type { StatusChange } from './setStatus.ts';
import { forgetTemplate, judgeTemplate } from './judgeTemplate.ts';
import type { TemplateChange } from './judgeTemplate.ts';
import { shown } from './shown.ts';

/** The control side, for tests and for the page. None of it exists at Vonage. */
export function controlRoutes(app: FastifyInstance, world: World): void {
    app.get('/_sim/account', () => demoAccountView(world));
    app.patch<{ Body: AccountChange }>('/_sim/account', ({ body }) => changeAccount(body, world));
    app.post<{ Body: NewNumber }>('/_sim/account/numbers', ({ body }, reply) =>
        reply.status(201).send(addNumber(body, world))
    );
    app.delete<{ Params: { number: string } }>('/_sim/account/numbers/:number', ({ params }) =>
        removeNumber(params.number, world)
    );
    app.put<{ Body: WebhookChange }>('/_sim/account/webhooks', ({ body }) =>
        setWebhooks(body, world)
    );

    app.get('/_sim/phones', () => world.phones.all());
    app.post<{ Params: { number: string }; Body: CustomerMessage | null }>(
        '/_sim/phones/:number/messages',
        (request, reply) => {
            const address = phoneAddress(request.params.number);
            const message = customerWrites(address, request.body ?? {}, world);
            return reply.status(201).send(shown(message, world));
        }
    );
    app.patch<{ Params: { number: string }; Body: PhoneSwitches }>(
        '/_sim/phones/:number',
        ({ params, body }) => turnSwitches(phoneAddress(params.number), body, world)
    );

    app.get<{ Querystring: MessageFilter }>('/_sim/messages', ({ query }) =>
        filterMessages(query, world).map((message) => shown(message, world))
    );
    app.post<{ Params: { uuid: string }; Body: StatusChange }>(
        '/_sim/messages/:uuid/status',
        async ({ params, body }) => shown(await setStatus(params.uuid, body, world), world)
    );

    app.post<{ Params: { id: string }; Body: TemplateChange }>(
        '/_sim/templates/:id',
        ({ params, body }) => judgeTemplate(params.id, body, world)
    );
    app.delete<{ Params: { id: string } }>('/_sim/templates/:id', ({ params }) =>
        forgetTemplate(params.id, world)
    );

    app.get('/_sim/webhooks', () => world.wire.webhooks());
    app.get('/_sim/calls', () => world.wire.calls());

    app.get('/_sim/faults', () => world.faults.settings);
    app.post('/_sim/faults', ({ body }) => setFaults(body, world));
    app.delete('/_sim/faults', () => {
        world.faults.reset();
        return world.faults.settings;
    });

    app.get('/_sim/clock', () => changeClock({}, world));
    app.post<{ Body: ClockChange }>('/_sim/clock', ({ body }) => changeClock(body ?? {}, world));
    app.post('/_sim/reset', () => reset(world));
}
