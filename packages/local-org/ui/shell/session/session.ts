import { session as started } from 'platform/session';
import type { SessionData } from '../../wire/index.ts';

/** What the page was started with. */
export const session = started as SessionData & { i18n: Record<string, string | number> };
