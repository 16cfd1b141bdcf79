import { errorMessage } from 'c/errorMessages';

/** What a container of the setup shows of something that takes a while. */
export interface Attempting {
    error: string;
    isWorking: boolean;
}

/**
 * Does something that takes a while, and shows on a component that it goes on and why it failed.
 *
 * @param on The component.
 * @param work What is to be done.
 * @param ended Told when it has ended, one way or the other.
 */
export function attempt(
    on: Attempting,
    work: () => Promise<void>,
    ended: () => void = () => undefined
): void {
    on.error = '';
    on.isWorking = true;
    work()
        .catch((error: unknown) => {
            on.error = errorMessage(error);
        })
        .finally(() => {
            on.isWorking = false;
            ended();
        });
}
