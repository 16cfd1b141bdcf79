import { join } from 'node:path';
import { ProjectRefused, startServer } from '../server/index.ts';

export interface ServeOptions {
    project: string;
    port: number;
    /** Where records are kept; `.local-org` in the project when null. */
    state: string | null;
    definition: string | null;
    /** Whether there is a control side for tests. */
    control: boolean;
}

/** Runs the org until it is told to stop. Returns at once when it cannot start. */
export async function serve(options: ServeOptions): Promise<number> {
    try {
        const server = await startServer({
            projectDirectory: options.project,
            stateDirectory: options.state ?? join(options.project, '.local-org'),
            port: options.port,
            control: options.control,
            definition: options.definition
        });
        await server.org.resume();
        process.stdout.write(`The org runs at ${server.url}\n`);
        await new Promise<void>((resolve) => {
            process.once('SIGINT', resolve);
            process.once('SIGTERM', resolve);
        });
        await server.close();
        return 0;
    } catch (error) {
        if (error instanceof ProjectRefused) process.stderr.write(`${error.message}\n`);
        else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
            process.stderr.write(
                `Port ${options.port} is taken by another program. Stop that one, or choose another port with --port.\n`
            );
        } else throw error;
        return 1;
    }
}
