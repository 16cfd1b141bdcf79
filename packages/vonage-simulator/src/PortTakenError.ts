/** Something else listens on the port that the simulator was to have. */
export class PortTakenError extends Error {
    constructor(port: number) {
        super(
            `The simulator cannot start: port ${port} is taken by another program. End that program, or choose another port with --port or SIM_PORT.`
        );
        this.name = 'PortTakenError';
    }
}
