import { expect, test } from 'vitest';
import { rowOf } from '../../../../options-page/fake-corpus.ts';
import { STATES } from '../../../../options-page/states.ts';
// Loaded when it is first shown: here it is there from the start.
import '../../../../../src/ui/options/glance/glance-view.tsx';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();

const WIDTH = 140;

test('a bar is as long as its share, whichever language has the most', async () => {
  const { root } = await staged(STATES.held!(), '#glance');
  const rows = [...root.querySelectorAll('.glance-languages tbody tr')].map((row) => ({
    share: Number.parseInt(row.querySelector('.glance-share')!.textContent!, 10) / 100,
    bar: Number(row.querySelector('rect:last-child')!.getAttribute('width')) / WIDTH,
  }));
  expect(rows.length).toBeGreaterThan(1);
  for (const { share, bar } of rows) expect(Math.abs(share - bar)).toBeLessThan(0.02);
  expect(root.textContent).toContain('A full bar is all articles.');
});

test('the highest bar over time says how many it stands for', async () => {
  const { root } = await staged(STATES.held!(), '#glance');
  expect(root.querySelector('.picture-over-time .note')!.textContent).toMatch(
    /The highest stands for \d+ article/,
  );
});

test('a corpus of nearly one event is told to be thin once its events are found', async () => {
  const corpus = STATES.held!();
  const articles = Array.from({ length: 2_700 }, (_, i) => rowOf(i));
  const { root } = await staged({ ...corpus, events: [{ articles, outlets: 7 }] }, '#glance');
  expect(root.querySelector('.glance-thin')!.textContent).toContain('90% of all articles report one event.');
});

test('where nothing is held, nothing is said to be looked into', async () => {
  const { root } = await staged(STATES.empty!(), '#glance');
  const said = root.querySelector('main')!.textContent;
  expect(said).toContain('then see here what they cover');
  expect(said).not.toContain('look into them here');
});
