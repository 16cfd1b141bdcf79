import { Updates } from 'c/conversationUpdates';

describe('Updates', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('reads at once, and a burst in one go after a pause', async () => {
        const read = jest.fn().mockResolvedValue(undefined);
        const updates = new Updates(read);

        updates.request();
        expect(read).toHaveBeenCalledTimes(1);
        for (let i = 0; i < 100; i += 1) updates.request();
        await jest.advanceTimersByTimeAsync(1000);

        expect(read).toHaveBeenCalledTimes(2);
    });

    it('never reads twice at the same time', async () => {
        let finish: () => void = () => undefined;
        const read = jest.fn(
            () =>
                new Promise<void>((resolve) => {
                    finish = resolve;
                })
        );
        const updates = new Updates(read);

        updates.request();
        updates.request();
        await jest.advanceTimersByTimeAsync(5000);
        expect(read).toHaveBeenCalledTimes(1);

        finish();
        await jest.advanceTimersByTimeAsync(1000);
        expect(read).toHaveBeenCalledTimes(2);
    });

    it('goes on after a reading that failed', async () => {
        const read = jest.fn().mockRejectedValueOnce(new Error()).mockResolvedValue(undefined);
        const updates = new Updates(read);

        updates.request();
        await jest.advanceTimersByTimeAsync(1000);
        updates.request();

        expect(read).toHaveBeenCalledTimes(2);
    });

    it('reads nothing once stopped, and again once started', async () => {
        const read = jest.fn().mockResolvedValue(undefined);
        const updates = new Updates(read);
        updates.request();
        await jest.advanceTimersByTimeAsync(1);
        updates.request();
        updates.stop();
        await jest.advanceTimersByTimeAsync(1000);
        expect(read).toHaveBeenCalledTimes(1);

        updates.start();
        updates.request();
        await jest.advanceTimersByTimeAsync(1000);
        expect(read).toHaveBeenCalledTimes(2);
    });
});
