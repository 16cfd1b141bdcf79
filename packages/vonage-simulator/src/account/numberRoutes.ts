import type { FastifyInstance } from 'fastify';
import type { OwnNumber } from '../state/index.ts';
import { applicationOf, ownNumber } from '../state/index.ts';
import type { World } from '../World.ts';
import { requireAccount } from './credentials.ts';

interface NumberFilter {
    readonly application_id?: string;
    readonly has_application?: string;
    readonly country?: string;
    readonly pattern?: string;
    /** 0: begins with the pattern, 1: contains it, 2: ends with it. */
    readonly search_pattern?: string;
    readonly size?: string;
    readonly index?: string;
}

interface NumberUpdate {
    readonly country?: string;
    readonly msisdn?: string;
    readonly app_id?: string;
}

const DEFAULT_SIZE = 10;
const LARGEST_SIZE = 100;

/** Vonage's Numbers API: the numbers that the account rents, and the application that each belongs to. */
export function numberRoutes(app: FastifyInstance, world: World): void {
    app.get<{ Querystring: NumberFilter }>('/account/numbers', async (request) => {
        await requireAccount(request, world);
        const { query } = request;
        const found = rented(world).filter((number) => fits(number, query));
        const size = Math.min(Number(query.size ?? DEFAULT_SIZE), LARGEST_SIZE);
        const first = (Number(query.index ?? 1) - 1) * size;
        return { count: found.length, numbers: found.slice(first, first + size).map(onTheWire) };
    });

    app.post<{ Body: NumberUpdate | null }>('/number/update', async (request, reply) => {
        await requireAccount(request, world);
        const { country, msisdn, app_id: applicationId } = request.body ?? {};
        const number = ownNumber(world.account, msisdn ?? '');
        if (!number || number.country !== country || !rented(world).includes(number)) {
            return reply
                .status(420)
                .send(outcome('420', 'The account has no such number in this country'));
        }
        if (applicationId && !applicationOf(world.account, applicationId)) {
            return reply.status(420).send(outcome('420', 'The account has no such application'));
        }
        // Without an application the number is unlinked, as Vonage replaces what is not named.
        number.applicationId = applicationId || null;
        world.events.emit({ type: 'account' });
        return outcome('200', 'success');
    });
}

/** Senders that exist on WhatsApp alone are not rented from Vonage. */
const rented = (world: World): OwnNumber[] =>
    world.account.numbers.filter(({ features }) => features.some((one) => one !== 'WHATSAPP'));

const outcome = (code: string, label: string) => ({
    'error-code': code,
    'error-code-label': label
});

function fits(number: OwnNumber, filter: NumberFilter): boolean {
    const linked = number.applicationId !== null;
    return (
        (!filter.application_id || number.applicationId === filter.application_id) &&
        (!filter.has_application || linked === (filter.has_application === 'true')) &&
        (!filter.country || number.country === filter.country) &&
        (!filter.pattern || matches(number.number, filter.pattern, filter.search_pattern))
    );
}

function matches(number: string, pattern: string, where = '0'): boolean {
    switch (where) {
        case '1':
            return number.includes(pattern);
        case '2':
            return number.endsWith(pattern);
        default:
            return number.startsWith(pattern);
    }
}

const onTheWire = ({ country, number, type, features, applicationId }: OwnNumber) => ({
    country,
    msisdn: number,
    type,
    features: features.filter((feature) => feature !== 'WHATSAPP'),
    ...(applicationId && {
        messagesCallbackType: 'app',
        messagesCallbackValue: applicationId,
        app_id: applicationId
    })
});
