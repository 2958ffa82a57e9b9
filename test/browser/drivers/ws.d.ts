/** The part of `ws` that the Firefox driver uses; the package brings no types of its own. */
declare module 'ws' {
  export default class WebSocket {
    constructor(address: string);
    on(event: 'open' | 'close', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    on(event: 'message', listener: (data: { toString(): string }) => void): this;
    send(data: string): void;
    terminate(): void;
  }
}
