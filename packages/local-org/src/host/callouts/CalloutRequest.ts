/** One HTTP request as it goes over the wire. */
export interface CalloutRequest {
    method: string;
    url: string;
    headers: [string, string][];
    body: Uint8Array | null;
    timeoutMilliseconds: number;
}

/** What came back, or why nothing did. */
export type CalloutAnswer =
    | {
          kind: 'response';
          status: number;
          statusText: string;
          headers: [string, string][];
          body: Uint8Array;
      }
    | { kind: 'timeout' }
    | { kind: 'failure'; code: string | null; reason: string };
