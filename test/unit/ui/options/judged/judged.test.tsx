import { expect, test } from 'vitest';
import { fakeCorpus } from '../../../../options-page/fake-client.ts';
import { overviewOf, setCard } from '../../../../options-page/fake-corpus.ts';
import { calledWrong, fakeWrongMatches } from '../../../../options-page/fake-wrong-matches.ts';
import { optionsStages } from '../options-stage.tsx';

const stages = optionsStages();

async function stageWith(...numbers: readonly number[]) {
  const wrong = fakeWrongMatches(...numbers.map((n) => calledWrong(n)));
  const stage = await stages(fakeCorpus(overviewOf([setCard()]), { wrong }), '#take-out');
  return { stage, wrong };
}

const words = () => '.judged';

test('says how to call one wrong while there is none', async () => {
  const { stage } = await stageWith();
  expect(stage.find(words()).textContent).toMatch(/None\. .*choose “Wrong match” below a passage/);
});

test('says how many there are, the last first, each with both passages', async () => {
  const { stage } = await stageWith(1, 2);
  expect(stage.find('.judged-number').textContent).toBe('2 matches called wrong');
  const [last] = [...stage.root.querySelectorAll('.judged-list li')];
  expect(last?.textContent).toMatch(
    /spoke for 2 hours.*Norvik Herald.*2th visit.*Вечерние вести.*8 January 2023/s,
  );
});

test('follows what the popup calls wrong', async () => {
  const { stage, wrong } = await stageWith(1);
  wrong.elsewhere({ version: 1, list: [calledWrong(1), calledWrong(2)] });
  await stage.settled();
  expect(stage.find('.judged-number').textContent).toBe('2 matches called wrong');
});

test('saves them as a file of one line each', async () => {
  const { stage } = await stageWith(1, 2);
  await stage.press('.judged button', /Save as a file/);
  const [{ file, name } = { file: new Blob(), name: '' }] = stage.saved;
  expect(name).toBe('lateral-wrong-matches-2023-01-09.jsonl');
  expect(
    (await file.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).format),
  ).toEqual(['lateral-wrong-match', 'lateral-wrong-match']);
  expect(stage.find(words()).textContent).toMatch(/Saved as lateral-wrong-matches-2023-01-09\.jsonl/);
});

test('forgets them, and puts them back', async () => {
  const { stage, wrong } = await stageWith(1, 2);
  await stage.press('.judged button', /Forget them/);
  expect(wrong.stored.list).toEqual([]);
  expect(stage.find('.judged .strip').textContent).toMatch(/2 matches forgotten/);
  await stage.press('.judged .strip button', /Undo/);
  expect(wrong.stored.list).toEqual([calledWrong(1), calledWrong(2)]);
  expect(stage.root.querySelector('.judged .strip')).toBeNull();
});

test('takes a single one back', async () => {
  const { stage, wrong } = await stageWith(1, 2);
  await stage.press('.judged-list li button', /Not wrong/);
  expect(wrong.stored.list).toEqual([calledWrong(1)]);
  expect(stage.said.at(-1)).toMatch(/Taken back/);
});

test('what the disk refuses is said, and nothing is gone', async () => {
  const { stage, wrong } = await stageWith(1);
  wrong.failsToWrite = new Error('There is no room left on the disk.');
  await stage.press('.judged button', /Forget them/);
  expect(stage.find(words()).textContent).toMatch(/It was not changed.*no room left.*as it was/s);
  expect(wrong.stored.list).toHaveLength(1);
});

test('goes with everything else that is deleted', async () => {
  const { stage, wrong } = await stageWith(1);
  await stage.press('.everything button');
  expect(stage.text()).toMatch(/the matches you called wrong/);
  await stage.enter('dialog input', String(setCard().articles));
  const form = stage.find('dialog form');
  form.dispatchEvent(
    new (form.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('submit', {
      bubbles: true,
      cancelable: true,
    }),
  );
  await stage.settled();
  expect(wrong.stored.list).toEqual([]);
  expect(stage.find(words()).textContent).toMatch(/None/);
});
