import { describe, expect, it } from 'vitest';
import { STATES } from '../../../../options-page/states.ts';
import { optionsStages } from '../options-stage.tsx';

const staged = optionsStages();
const of = (name: string) => STATES[name]!();

describe('looking into it', () => {
  it('shows a table whose size is said, whatever of it is drawn', async () => {
    const { find, root, text } = await staged(of('held'), '#articles');
    const table = find('[role=grid]');
    expect(table.getAttribute('aria-rowcount')).toBe('12354');
    expect(table.getAttribute('aria-label')).toBe('Articles');
    expect(text()).toContain('12,353 articles');
    expect(root.querySelectorAll('.article-row').length).toBeLessThan(100);
  });

  it('says what of a query was not understood', async () => {
    const { text } = await staged(of('held'), '#articles?q=minsk%20after%3Asoon');
    expect(text()).toContain('“after:soon” is no date: write a year');
  });

  it('says that nothing was found, and shows all again', async () => {
    const { text, press, state } = await staged(of('held'), '#articles?q=nothing&set=war');
    expect(text()).toContain('Nothing found');
    await press('.empty button', /Search all sets/);
    expect(state().route.search).toEqual({ query: 'nothing', order: null, set: '*' });
    await press('.empty button', /Show all articles/);
    expect(state().route.search.query).toBe('');
  });

  it('says what was not searched, and searches it too', async () => {
    const { text, press, state, corpus, root } = await staged(of('off'), '#articles?q=nothing');
    expect(text()).toMatch(/[\d,]+ articles? in (?:a set that is|sets that are) switched off/);
    expect(text()).not.toContain('search all sets');
    expect(
      [...root.querySelectorAll('.search option')].map((option) => option.textContent).slice(0, 2),
    ).toEqual(['All that are switched on', 'All sets, switched off too']);
    await press('.found-not button', /Search them too/);
    expect(state().route.search).toEqual({ query: 'nothing', order: null, set: '*' });
    expect(corpus.calls.at(-1)).toMatchObject({ name: 'search', message: { set: '*' } });
    expect(text()).not.toContain('were not searched');
  });

  it('has nothing to look into where nothing is held', async () => {
    const { text, find } = await staged(of('empty'), '#articles');
    expect(text()).toContain('No articles are held here');
    expect(find('main a').getAttribute('href')).toBe('#bring-in');
  });

  it('filters by set and orders, in the address', async () => {
    const { enter, state, root } = await staged(of('held'), '#articles');
    const [set, order] = root.querySelectorAll<HTMLSelectElement>('.search select');
    expect([...(set?.options ?? [])].map((option) => option.textContent)).toEqual([
      'All sets',
      'War coverage, winter 2022',
      'Kept articles',
      'Starter articles',
    ]);
    await enter(`#${CSS_ESCAPE(order?.id ?? '')}`, 'title');
    expect(state().route.search.order).toBe('title');
  });

  it('opens an article with what is known of it and the words searched for marked', async () => {
    const { find, root } = await staged(of('held'), '#articles/0?q=putin%20minsk');
    expect(find('.article-outlet').textContent).toBe('Krone');
    expect(find('.article-facts').textContent).toContain('19 December 2022');
    expect(find('.article-facts a').getAttribute('href')).toBe('https://www.example.org/5/0-visit');
    expect([...root.querySelectorAll('.found-word')].map((mark) => mark.textContent)).toEqual([
      'Putin',
      'Minsk',
      'Putin',
      'Putin',
    ]);
    expect(root.querySelectorAll('.article-text p')).toHaveLength(6);
  });

  it('says that an article is not held', async () => {
    const { text } = await staged(of('held'), '#articles/999999999');
    expect(text()).toContain('This article is not held here');
  });

  it('shows what was read in it, with what it was understood as, when asked', async () => {
    const { find, root, settled, text } = await staged(of('held'), '#articles/0');
    expect(root.querySelector('.read-name')).toBeNull();
    const panel = find('.read-panel') as HTMLDetailsElement;
    Object.defineProperty(panel, 'open', { value: true });
    panel.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('toggle'));
    await settled();
    expect(text()).toContain('Up to 9,000 at most 9,000 Russian servicemen');
    expect(find('.article-text .read-date').getAttribute('title')).toBe('19 December 2022');
    expect(root.querySelectorAll('.read-kind')).toHaveLength(4);
  });

  it('shows what changed, word by word, said as well as drawn', async () => {
    const { find, settled, root } = await staged(of('held'), '#articles/13');
    const versions = find('.versions') as HTMLDetailsElement;
    Object.defineProperty(versions, 'open', { value: true });
    versions.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('toggle'));
    await settled();
    expect(find('.version-part del', /7/).textContent).toBe(' taken out: 7,000 end ');
    expect(find('.version-part ins', /9/).textContent).toBe(' put in: 9,000 end ');
    expect(root.querySelector('.version-same')?.textContent).toBe('1 paragraph unchanged');
  });

  it('deletes the open article and offers it back', async () => {
    const { press, root, text, called } = await staged(of('held'), '#articles/5');
    await press('.pane button', /Delete this article/);
    expect(root.querySelector('.pane')).toBeNull();
    expect(text()).toContain('“Drones over Kyiv” was deleted.');
    await press('.strip button', /Undo/);
    expect(called()).toContain('undeleteArticle');
    expect(text()).not.toContain('“Drones over Kyiv” was deleted.');
  });
});

/** Ids that are made by the library hold no character that a selector would stumble over, but for a colon. */
function CSS_ESCAPE(id: string): string {
  return id.replaceAll(':', '\\:');
}
