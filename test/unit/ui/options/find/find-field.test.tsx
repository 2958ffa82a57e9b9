import { expect, test } from 'vitest';
import { STATES } from '../../../../options-page/states.ts';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();

test('what is found takes the place of the contents, and leads to its place', async () => {
  const { root, enter, find, text } = await staged(STATES.held!(), '#take-out');
  await enter('.find-field', 'spreadsheet');
  expect(root.querySelector('nav.contents')).toBeNull();
  expect([...root.querySelectorAll('.find-places a')].map((link) => link.getAttribute('href'))).toEqual([
    '#take-out/csv',
  ]);
  await enter('.find-field', 'zeppelin');
  expect(text()).toContain('Nothing is called that.');
  await enter('.find-field', '');
  expect(find('nav.contents')).not.toBeNull();
});

test('every place that can be gone to is there', async () => {
  const { allPlaces } = await import('../../../../../src/ui/options/find/settings-list.ts');
  const given = new Set<string>();
  for (const { section } of allPlaces()) {
    const { root } = await staged(STATES.held!(), `#${section}`);
    for (const place of root.querySelectorAll<HTMLElement>('[data-setting]'))
      given.add(`${section}/${place.getAttribute('data-setting')}`);
  }
  const wanted = allPlaces().flatMap(({ section, setting }) =>
    setting === null ? [] : [`${section}/${setting}`],
  );
  // Where sentences are marked the stage has no browser to ask.
  expect(wanted.filter((each) => !given.has(each))).toEqual(['sites/marks']);
});
