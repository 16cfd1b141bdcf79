import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { HttpThread } from '../../src/host/callouts/index.ts';
import { failureWords } from '../../src/host/callouts/failureWords.ts';

const thread = new HttpThread();

test.after(() => thread.close());

function callTo(url: string, timeoutMilliseconds = 2000): string {
    const answer = thread.send({
        method: 'POST',
        url,
        headers: [],
        body: null,
        timeoutMilliseconds
    });
    assert.notEqual(answer.kind, 'response');
    return answer.kind === 'failure' ? failureWords(answer.code, answer.reason, url) : answer.kind;
}

test('a port where nobody listens refuses the connection, in the words of an org', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));

    assert.equal(callTo(`http://127.0.0.1:${port}/`), 'Connection refused');
});

test('a host that does not exist is named', () => {
    assert.equal(callTo('http://vonage.invalid/'), 'vonage.invalid');
});

test('certificates that are not trusted, wrong names and dropped connections have words of their own', () => {
    const words = (code: string) => failureWords(code, 'as Node says it', 'https://example.com/');

    assert.match(words('DEPTH_ZERO_SELF_SIGNED_CERT'), /PKIX path building failed/);
    assert.match(words('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), /PKIX path building failed/);
    assert.match(words('ERR_TLS_CERT_ALTNAME_INVALID'), /No subject alternative/);
    assert.equal(words('ECONNRESET'), 'Connection reset');
    assert.equal(words('UND_ERR_SOCKET'), 'Unexpected end of file from server');
    assert.equal(words('SOMETHING_ELSE'), 'as Node says it');
});
