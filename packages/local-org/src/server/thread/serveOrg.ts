import type { MessagePort } from 'node:worker_threads';
import { OrgRefusal } from '../ui/index.ts';
import { isListenerMark } from './messages.ts';
import type { FromOrg, ToOrg } from './messages.ts';

type Service = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Answers calls from the server's thread with the methods of a service. */
export function serveOrg(port: MessagePort, service: object): void {
    const callbacks = new Map<number, () => Promise<void>>();
    let lastCallback = 0;
    const send = (message: FromOrg): void => port.postMessage(message);

    async function answer(id: number, work: () => Promise<unknown>): Promise<void> {
        try {
            const value = await work();
            if (typeof value !== 'function') return send({ kind: 'answer', id, value });
            lastCallback++;
            callbacks.set(lastCallback, value as () => Promise<void>);
            send({ kind: 'answerCallback', id, callback: lastCallback });
        } catch (error) {
            send(failure(id, error));
        }
    }

    port.on('message', (message: ToOrg) => {
        if (message.kind === 'cancel') {
            const callback = callbacks.get(message.callback);
            callbacks.delete(message.callback);
            void answer(message.id, async () => callback?.());
            return;
        }
        const args = message.args.map((arg) =>
            isListenerMark(arg)
                ? (...values: unknown[]) =>
                      send({ kind: 'notify', listener: arg.listener, args: values })
                : arg
        );
        void answer(message.id, async () => {
            const method = (service as Service)[message.method];
            if (method === undefined) throw new Error(`The org has no method ${message.method}.`);
            return method.apply(service, args);
        });
    });
}

function failure(id: number, error: unknown): FromOrg {
    if (error instanceof OrgRefusal) {
        const { status, errorCode, message, fields } = error;
        return {
            kind: 'refusal',
            id,
            refusal: { status, errorCode, message, fields: [...fields] }
        };
    }
    return {
        kind: 'error',
        id,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error)
    };
}
