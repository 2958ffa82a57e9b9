import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FactActionsContext } from '../../../../src/ui/comparison/fact-actions.ts';
import type { Judging } from '../../../../src/ui/comparison/wrong-match/judging.ts';
import type { ContextAnswer } from '../../../../src/ui/surface/answer-view.tsx';
import { TakeAlong } from '../../../../src/ui/take-along/take-along.tsx';
import { compared } from '../popup/popup-stage.tsx';
import { article, context } from '../popup/sample-context.ts';

const answerOf = (title: string) =>
  compared(context([], { page: article('page', 'Page Post', { title }) })) as ContextAnswer;
const writeText = vi.fn(async (_: string) => {});
const again = vi.fn(async () => answerOf('Made anew'));
const judging = (any: boolean): Judging => ({
  of: () => ({ wrong: any, busy: false, failure: null }),
  any: () => any,
  callWrong: async () => {},
  takeBack: async () => {},
  watch: () => () => {},
});

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  root = document.getElementById('root') as unknown as HTMLElement;
});
afterEach(async () => {
  render(null, root);
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function copyAsMarkdown(any: boolean): Promise<string> {
  render(
    <FactActionsContext.Provider value={{ judging: judging(any) }}>
      <TakeAlong answer={answerOf('As it is shown')} again={again} print={async () => {}} />
    </FactActionsContext.Provider>,
    root,
  );
  root.querySelectorAll<HTMLElement>('.take-along-choices button')[1]!.click();
  await vi.waitFor(() => expect(writeText).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  return writeText.mock.calls[0]![0];
}

it('takes along what is shown', async () => {
  expect(await copyAsMarkdown(false)).toContain('As it is shown');
  expect(again).not.toHaveBeenCalled();
});

it('compares anew first where a match was called wrong since', async () => {
  expect(await copyAsMarkdown(true)).toContain('Made anew');
  expect(again).toHaveBeenCalledTimes(1);
});
