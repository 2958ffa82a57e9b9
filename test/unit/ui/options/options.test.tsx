import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../options-page/fake-corpus.ts';
import { STATES } from '../../../options-page/states.ts';
import { optionsStages } from './options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

describe('the options page', () => {
  it('shows each section by its address, one at a time', async () => {
    for (const [hash, title] of [
      ['', 'Bring in articles'],
      ['#held', 'What you hold'],
      ['#articles', 'Look into it'],
      ['#take-out', 'Take it out'],
    ] as const) {
      const { root, find } = await staged(of('held'), hash);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      expect(find('h1').textContent).toBe(title);
      expect(find('nav [aria-current="page"]').textContent).toContain(title);
    }
  });

  it('shows whatever stands in a corpus as text', async () => {
    const corpus = of('held');
    for (const [hash, place] of [
      ['#articles/1', '.article-title'],
      ['#articles', '.cell-title'],
    ] as const) {
      const { root, find } = await staged(corpus, hash);
      if (place === '.article-title') expect(find(place).textContent).toBe(HOSTILE);
      expect(root.querySelectorAll('img, script')).toHaveLength(0);
    }
  });

  it('links to the first page, and else only to itself', async () => {
    const { root } = await staged(of('held'), '#articles/4');
    expect(root.querySelector('.article-title')).not.toBeNull();
    expect(
      [...root.querySelectorAll('a')]
        .map((a) => a.getAttribute('href'))
        .filter((href) => !href?.startsWith('#')),
    ).toEqual(['../welcome/index.html']);
  });

  it('touches nothing of a corpus that a newer extension made, and says so in every section', async () => {
    for (const hash of ['', '#held', '#articles', '#take-out']) {
      const { text, root, called } = await staged(of('newer'), hash);
      expect(text()).toContain('This corpus was made by a newer Lateral');
      expect(text()).toContain('written by a newer version of Lateral');
      expect(text()).toContain('Nothing was touched.');
      expect(root.querySelectorAll('main button')).toHaveLength(1);
      expect(called()).toEqual([]);
    }
  });

  it('says in every section that the corpus is damaged, and brings nothing in meanwhile', async () => {
    for (const hash of ['', '#articles', '#take-out']) {
      const { text, find } = await staged(of('damaged'), hash);
      expect(text()).toContain('3,000 articles should be held here; 69 of them can still be read.');
      expect(find('[role=alert] a').getAttribute('href')).toBe('#held');
    }
    const { root } = await staged(of('damaged'), '');
    expect(root.querySelector('input[type=file]')).toBeNull();
  });

  it('says that another tab is bringing in articles', async () => {
    const { text } = await staged(of('elsewhere'), '');
    expect(text()).toContain('Another tab is bringing in articles.');
  });

  it('never shows "0 articles" as if that were as it should be', async () => {
    const { text } = await staged(of('empty'), '#held');
    expect(text()).toContain('No articles are held here');
    expect(text()).not.toMatch(/\b0 articles/);
  });
});
