import { parentPort, workerData } from 'node:worker_threads';
import { openRunningOrg } from '../org/index.ts';
import type { OrgThreadOptions } from './OrgThreadOptions.ts';
import { serveOrg } from './thread/index.ts';
import type { FromOrg } from './thread/index.ts';

const port = parentPort;
if (port === null) throw new Error('orgThread.ts runs in a worker thread only.');

const opened = openRunningOrg(workerData as OrgThreadOptions);
const tell = (message: FromOrg): void => port.postMessage(message);
if ('report' in opened) {
    tell({ kind: 'failed', report: opened.report });
} else {
    serveOrg(port, opened.service);
    tell({ kind: 'ready' });
}
