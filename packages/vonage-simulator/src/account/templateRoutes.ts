import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authenticate } from '../authenticate/index.ts';
import { VonageError } from '../errors/index.ts';
import { templateFaults } from '../templates/index.ts';
import type { Template, TemplateBody } from '../templates/index.ts';
import type { World } from '../World.ts';
import { templatePage } from './templatePage.ts';
import type { TemplateQuery } from './templatePage.ts';
import { requireWaba } from './wabaRoutes.ts';

interface OfWaba {
    readonly waba: string;
}

interface OfTemplate extends OfWaba {
    readonly id: string;
}

/** Vonage's WhatsApp templates: list, make, change, delete. An application's token only. New ones wait for approval. */
export function templateRoutes(app: FastifyInstance, world: World): void {
    const root = '/v2/whatsapp-manager/wabas/:waba/templates';

    app.get<{ Params: OfWaba; Querystring: TemplateQuery }>(root, async (request) => {
        const all = await templatesOf(request, world);
        const address = `${world.address.url}${request.url.split('?')[0]}`;
        return templatePage(all, request.query, address);
    });

    app.get<{ Params: OfTemplate }>(`${root}/:id`, async (request) =>
        onTheWire(requireTemplate(await templatesOf(request, world), request.params.id))
    );

    app.post<{ Params: OfWaba; Body: TemplateBody | null }>(root, async (request, reply) => {
        const all = await templatesOf(request, world);
        const body = requireBody(request.body);
        if (all.some((one) => one.name === body.name && one.language === body.language)) {
            throw invalid([{ name: 'name', reason: 'There is one of this name and language.' }]);
        }
        const template: Template = {
            ...body,
            id: String(300000000000000 + world.account.templates.length),
            wabaId: request.params.waba,
            status: 'PENDING'
        };
        world.account.templates.push(template);
        world.events.emit({ type: 'account' });
        const { id, status, category } = template;
        return reply.status(201).send({ id, status, category });
    });

    app.put<{ Params: OfTemplate; Body: TemplateBody | null }>(`${root}/:id`, async (request) => {
        const template = requireTemplate(await templatesOf(request, world), request.params.id);
        const { category, components } = requireBody({ ...template, ...request.body });
        Object.assign(template, { category, components, status: 'PENDING' });
        world.events.emit({ type: 'account' });
        return onTheWire(template);
    });

    app.delete<{ Params: OfWaba; Querystring: { name?: string } }>(root, async (request, reply) => {
        const all = await templatesOf(request, world);
        const named = all.filter(({ name }) => name === request.query.name);
        if (named.length === 0) {
            throw missing(request.query.name ?? 'without a name');
        }
        remove(named, world);
        return reply.status(204).send();
    });

    app.delete<{ Params: OfTemplate }>(`${root}/:id`, async (request, reply) => {
        remove([requireTemplate(await templatesOf(request, world), request.params.id)], world);
        return reply.status(204).send();
    });
}

async function templatesOf(
    request: FastifyRequest<{ Params: OfWaba }>,
    world: World
): Promise<Template[]> {
    await authenticate(request.headers.authorization, world, ['bearer']);
    const waba = requireWaba(request.params.waba, world);
    return world.account.templates.filter(({ wabaId }) => wabaId === waba.id);
}

function remove(templates: readonly Template[], world: World): void {
    world.account.templates = world.account.templates.filter((one) => !templates.includes(one));
    world.events.emit({ type: 'account' });
}

function requireTemplate(all: readonly Template[], id: string): Template {
    const template = all.find((one) => one.id === id);
    if (!template) {
        throw missing(id);
    }
    return template;
}

function requireBody(body: unknown): TemplateBody {
    const faults = templateFaults(body);
    if (faults.length > 0) {
        throw invalid(faults);
    }
    return body as TemplateBody;
}

const onTheWire = ({ wabaId: _wabaId, ...template }: Template) => template;

const missing = (what: string): VonageError =>
    new VonageError(404, {
        type: 'https://developer.vonage.com/api-errors#not-found',
        title: 'Not Found',
        detail: `There is no template ${what}.`
    });

const invalid = (faults: readonly { name: string; reason: string }[]): VonageError =>
    new VonageError(422, {
        type: 'https://developer.vonage.com/api-errors#invalid-params',
        title: 'Invalid params',
        detail: 'The value of one or more parameters is invalid.',
        invalid_parameters: faults
    });
