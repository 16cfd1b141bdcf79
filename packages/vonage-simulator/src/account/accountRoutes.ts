import type { FastifyInstance } from 'fastify';
import type { World } from '../World.ts';
import { applicationRoutes } from './applicationRoutes.ts';
import { balanceRoutes } from './balanceRoutes.ts';
import { numberRoutes } from './numberRoutes.ts';
import { templateRoutes } from './templateRoutes.ts';
import { wabaRoutes } from './wabaRoutes.ts';

/** The APIs that an administrator's setup needs, of all of Vonage's hosts, on this one address. */
export function accountRoutes(app: FastifyInstance, world: World): void {
    numberRoutes(app, world);
    balanceRoutes(app, world);
    applicationRoutes(app, world);
    wabaRoutes(app, world);
    templateRoutes(app, world);
}
