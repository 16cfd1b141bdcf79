import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A host of files at `/{bytes}/{type with - for /}`, for example `/100/image-png`; `/gone` is 404. */
export async function startFileHost(test: TestContext): Promise<string> {
    const server = createServer((request, response) => {
        const [, size = '', type = ''] = (request.url ?? '').split('/');
        if (size === 'gone') {
            response.writeHead(404).end();
            return;
        }
        response.writeHead(200, { 'content-type': type.replace('-', '/') });
        response.end(Buffer.alloc(Number(size)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    test.after(() => new Promise((resolve) => server.close(resolve)));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
