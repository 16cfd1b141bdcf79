/** Code has come to a platform member that the local org does not have. No Apex can catch it. */
export class NotImplemented extends Error {
    /**
     * @param what `ConnectApi.NamedCredentials.getExternalCredential(String)`
     * @param file whose code it is
     */
    constructor(what: string, file: string) {
        super(
            `${what} is not in the local org yet (used in ${file}). ` +
                'Add it in runtime/library, or see COMPATIBILITY.md.'
        );
    }
}
