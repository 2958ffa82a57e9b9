import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { until, within } from './within.ts';

const CALL_LIMIT = 30_000;
/** The first answer comes when the browser has started, which takes its time on a busy machine. */
const START_LIMIT = 60_000;

/** Where in its profile Firefox writes down at which port it listens. */
export const MARIONETTE_PORT = 'MarionetteActivePort';

/** `[1, number, error, result]`; an error is an object with a message. */
type Answer = readonly [
  kind: number,
  id: number,
  error: { readonly message: string } | null,
  result: { readonly value?: unknown } | null,
];

/**
 * Firefox's own way of being driven, older than WebDriver BiDi: before BiDi reached the browser's own window, nothing else
 * did. Its messages are JSON with the number of their bytes in front.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  static async connect(profile: string): Promise<Marionette> {
    const file = join(profile, MARIONETTE_PORT);
    const port = await until(
      START_LIMIT,
      file,
      async () => Number(await readFile(file, 'utf8').catch(() => '')) || null,
    );
    const socket = connect(port, '127.0.0.1');
    const opened = new Promise<void>((done, failed) => {
      socket.once('connect', done);
      socket.once('error', failed);
    });
    await within(CALL_LIMIT, 'connecting to Marionette', opened);
    return new Marionette(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    // A browser that is killed resets the connection; whoever waits for an answer is told by the time limit.
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      this.#takeAnswers();
    });
  }

  #takeAnswers(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < end) return;
      const answer = JSON.parse(this.#received.toString('utf8', colon + 1, end)) as Answer;
      this.#received = this.#received.subarray(end);
      // The first message greets and has no number.
      if (Array.isArray(answer)) this.#waiting.get(answer[1])?.(answer);
    }
  }

  #send(command: string, params: object, limit = CALL_LIMIT): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, ([, , error, result]) => {
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(result);
      });
      const message = JSON.stringify([0, id, command, params]);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    return within(limit, command, answered).finally(() => this.#waiting.delete(id));
  }

  /** Begins the one session that a browser can have; the answer is where BiDi takes part in it. */
  async begin(): Promise<string> {
    const { capabilities } = (await this.#send(
      'WebDriver:NewSession',
      { webSocketUrl: true },
      START_LIMIT,
    )) as {
      capabilities: { webSocketUrl: string };
    };
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    return capabilities.webSocketUrl;
  }

  /** Runs an expression (or a promise) in the browser's own window; the value comes back as JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[0];
      (async () => JSON.stringify(await (${expression})))().then(
        (json) => done({ json }),
        (error) => done({ failure: String(error) }),
      );`;
    const { value } = (await this.#send('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
      value: { json?: string; failure?: string };
    };
    if (value.failure !== undefined) throw new Error(value.failure);
    return value.json === undefined ? undefined : JSON.parse(value.json);
  }

  close(): void {
    this.#socket.destroy();
  }
}
