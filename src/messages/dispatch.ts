import { faultOfOurs } from '../messages/worker-calls.ts';
import type { Message, Reply } from './protocol.ts';

/** What the browser says about who sent a message. */
export interface Sender {
  /** Extension id. */
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tabId?: number | undefined;
}

/** One handler a name: `check` turns what arrived into the message or null, `handle` answers it. */
export type Handlers<Protocol> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (message: infer M) => infer Answer
    ? {
        readonly check: (message: unknown) => M | null;
        readonly handle: (message: M, sender: Sender) => Answer | Promise<Answer>;
      }
    : never;
};

interface AnyHandler {
  readonly check: (message: unknown) => unknown;
  readonly handle: (message: unknown, sender: Sender) => unknown;
}

/**
 * Answers a message from `sender` by its handler. An unknown name, a message of the wrong shape and an error inside
 * the handler all become `{ ok: false }`: nothing is thrown past here.
 */
export async function dispatch<Protocol>(
  handlers: Handlers<Protocol>,
  raw: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  const named = checkMessage(raw);
  if (!named || !Object.hasOwn(handlers, named.name)) return refused('Unknown message');
  const handler = handlers[named.name as keyof Protocol] as unknown as AnyHandler;
  try {
    const message = handler.check(named.message);
    if (message === null) return refused(`Malformed message "${named.name}"`);
    return { ok: true, value: await handler.handle(message, sender) };
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): Reply<never> {
  return { ok: false, error: faultOfOurs(error).said };
}

function checkMessage(raw: unknown): Message | null {
  if (!isRecord(raw)) return null;
  return typeof raw.name === 'string' ? { name: raw.name, message: raw.message } : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
