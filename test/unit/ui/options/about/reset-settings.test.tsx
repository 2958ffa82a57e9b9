import { expect, test } from 'vitest';
import { sectionRoute } from '../../../../../src/ui/options/route.ts';
import { optionsStages } from '../options-stage.tsx';

const stages = optionsStages();
const RESET = '.about-part .form-actions button';
const SAID = '.form-actions + [role=status]';

async function aboutStage() {
  const stage = await stages(undefined, '#about');
  return { stage, product: stage.corpus.product, said: () => stage.find(SAID).textContent };
}

test('goes back to the original settings, and from there to the reader’s own', async () => {
  const { stage, product, said } = await aboutStage();
  await stage.press(RESET, /Back to the original settings/);
  expect([product.isReset, said()]).toEqual([true, 'The settings are as they were at first.']);
  await stage.press(RESET, /Undo/);
  expect([product.isReset, said()]).toEqual([false, 'The settings are as you had them.']);
});

test('the way back is still there after another section', async () => {
  const { stage, product } = await aboutStage();
  await stage.press(RESET);
  stage.platform.go(sectionRoute('appearance'), 'push');
  await stage.settled();
  expect(stage.text()).not.toContain('Undo');
  stage.platform.go(sectionRoute('about'), 'push');
  await stage.settled();
  await stage.press(RESET, /Undo/);
  expect(product.isReset).toBe(false);
});

test('says where it did not work, and can be tried again, either way', async () => {
  const { stage, product, said } = await aboutStage();
  product.failure = new Error('No room.');
  await stage.press(RESET, /Back to the original settings/);
  expect(said()).toBe('It did not work. No room.');
  product.failure = null;
  await stage.press(RESET, /Back to the original settings/);
  product.failure = new Error('No room.');
  await stage.press(RESET, /Undo/);
  expect([product.isReset, said()]).toEqual([true, 'It did not work. No room.']);
  product.failure = null;
  await stage.press(RESET, /Undo/);
  expect(product.isReset).toBe(false);
});
