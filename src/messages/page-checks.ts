import type { Ledger } from '../corpus/store/schema.ts';
import type { PageCalls, Settings } from './corpus-protocol.ts';
import { isRecord } from './dispatch.ts';
import type { AnswerChecks } from './worker-calls.ts';

/** Checks of what a worker and its page send each other: the value, or undefined if it is none. */

export function checkNull(value: unknown): null | undefined {
  return value === null ? null : undefined;
}

export function checkLedger(value: unknown): Ledger | undefined {
  if (!isRecord(value)) return undefined;
  const { generation, count, hash } = value;
  return isCount(generation) && isCount(count) && isCount(hash) ? { generation, count, hash } : undefined;
}

export function checkSettings(value: unknown): Settings | undefined {
  return isRecord(value) ? value : undefined;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Checks of what the page answers its worker. */
export const PAGE_ANSWERS: AnswerChecks<PageCalls, Record<never, never>> = {
  ledgerCopy: { answer: checkCopy },
  keepLedgerCopy: { answer: checkNull },
  settings: { answer: checkSettings },
  keepSettings: { answer: checkNull },
};

/** A copy from before the hash was kept has none: the store knows what to make of that. */
function checkCopy(value: unknown): Ledger | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || value.hash !== undefined) return checkLedger(value);
  const { generation, count } = value;
  return isCount(generation) && isCount(count) ? ({ generation, count } as Ledger) : undefined;
}
