import type { FastifyInstance } from 'fastify';
import type { World } from '../World.ts';
import { requireAccount } from './credentials.ts';

/** What is left on the account, in euros. */
export function balanceRoutes(app: FastifyInstance, world: World): void {
    app.get('/account/get-balance', async (request) => {
        await requireAccount(request, world);
        const { balance, autoReload } = world.account;
        return { value: Number(balance.toFixed(4)), autoReload };
    });
}
