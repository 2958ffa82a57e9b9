import WebSocket from 'ws';
import { within } from './within.ts';

const CALL_LIMIT = 30_000;
/** The first answer comes when the browser has started, which takes its time on a busy machine. */
const START_LIMIT = 60_000;

interface Reply {
  readonly id?: number | null;
  readonly type?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

interface Told {
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

/** A WebDriver BiDi session over one socket: commands out, answers and what was subscribed to in. */
export class BidiClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listening = new Map<string, (params: Record<string, unknown>) => void>();
  #last = 0;

  static async connect(address: string): Promise<BidiClient> {
    const socket = new WebSocket(address);
    const opened = new Promise<void>((done, failed) => {
      socket.on('open', done);
      socket.on('error', failed);
    });
    await within(CALL_LIMIT, `connecting to ${address}`, opened);
    const client = new BidiClient(socket);
    await client.send('session.new', { capabilities: {} }, START_LIMIT);
    return client;
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const reply = JSON.parse(data.toString()) as Reply & Told;
      if (typeof reply.id !== 'number') {
        this.#listening.get(reply.method ?? '')?.(reply.params ?? {});
        return;
      }
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  send(
    method: string,
    params: Record<string, unknown> = {},
    limit = CALL_LIMIT,
  ): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
      this.#waiting.set(id, (reply) => {
        if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
        else resolve(reply.result ?? {});
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    return within(limit, method, answered).finally(() => this.#waiting.delete(id));
  }

  /** Calls back whenever this event happens. */
  async listen(event: string, told: (params: Record<string, unknown>) => void): Promise<void> {
    this.#listening.set(event, told);
    await this.send('session.subscribe', { events: [event] });
  }

  /** Runs an expression (or a promise) in a browsing context; the value comes back as JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = (await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed.');
    const json = answer.result?.value;
    return json === undefined ? undefined : JSON.parse(json);
  }

  close(): void {
    this.#socket.terminate();
  }
}
