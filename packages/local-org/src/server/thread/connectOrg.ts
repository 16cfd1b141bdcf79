import type { MessagePort, Worker } from 'node:worker_threads';
import { OrgRefusal } from '../ui/index.ts';
import type { FromOrg, ToOrg } from './messages.ts';

interface Pending {
    resolve(value: unknown): void;
    reject(error: Error): void;
}

/**
 * A service in another thread as if it were here: each method call becomes a message. Functions among
 * the arguments are kept here and called when the other side notifies them.
 *
 * @typeParam T an interface of which every method returns a promise
 */
export function connectOrg<T extends object>(port: MessagePort | Worker): T {
    const pending = new Map<number, Pending>();
    const listeners = new Map<number, (...args: unknown[]) => void>();
    let lastId = 0;

    function ask(message: (id: number) => ToOrg): Promise<unknown> {
        lastId++;
        const id = lastId;
        return new Promise((resolve, reject) => {
            pending.set(id, { resolve, reject });
            port.postMessage(message(id));
        });
    }

    function call(method: string, args: unknown[]): Promise<unknown> {
        return ask((id) => ({
            kind: 'call',
            id,
            method,
            args: args.map((arg, index) => {
                if (typeof arg !== 'function') return arg;
                const listener = id * 10 + index;
                listeners.set(listener, arg as (...values: unknown[]) => void);
                return { listener };
            })
        }));
    }

    function settle(id: number, how: (waiting: Pending) => void): void {
        const waiting = pending.get(id);
        pending.delete(id);
        if (waiting !== undefined) how(waiting);
    }

    port.on('message', (message: FromOrg) => {
        switch (message.kind) {
            case 'notify':
                listeners.get(message.listener)?.(...message.args);
                break;
            case 'answer':
                settle(message.id, (waiting) => waiting.resolve(message.value));
                break;
            case 'answerCallback':
                settle(message.id, (waiting) =>
                    waiting.resolve(async () => {
                        await ask((id) => ({ kind: 'cancel', id, callback: message.callback }));
                    })
                );
                break;
            case 'refusal': {
                const { status, errorCode, message: text, fields } = message.refusal;
                settle(message.id, (waiting) =>
                    waiting.reject(new OrgRefusal(status, errorCode, text, fields))
                );
                break;
            }
            case 'error':
                settle(message.id, (waiting) => waiting.reject(new Error(message.message)));
                break;
        }
    });

    return new Proxy({} as T, {
        get: (_target, method) =>
            // A promise is asked for `then`; this object is none.
            method === 'then' ? undefined : (...args: unknown[]) => call(String(method), args)
    });
}
