import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures');

/** Takes a picture for the documents, when the run is asked to: `UPDATE_PICTURES=1 npm run test:e2e`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
    if (process.env['UPDATE_PICTURES'] !== '1') return;
    await page.screenshot({ path: join(folder, `${name}.png`) });
}
