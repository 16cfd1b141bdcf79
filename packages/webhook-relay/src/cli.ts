import { readSettings, SettingsError, startRelay } from './index.ts';

/** Environment in, exit code out; everything else is in index.ts. */
async function main(): Promise<void> {
    const relay = await startRelay(readSettings(process.env), (line) => console.error(line));
    console.log(`Webhook relay: ${relay.url}/inbound and /status, ${relay.waiting()} waiting`);
    const end = (): void => void relay.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exit(1);
});
