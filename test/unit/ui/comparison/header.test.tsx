import { describe, expect, it } from 'vitest';
import { compared, hostile, popupStage } from '../popup/popup-stage.tsx';
import { article, context, fact, report } from '../popup/sample-context.ts';

const stage = popupStage();

describe('Header', () => {
  const shared = fact('here', 3, true, [report('page'), report('b'), report('d', 'possible')]);

  it('lists the headlines of the others word for word, closed, with mark, date and original', () => {
    const base = context([shared]);
    const articles = [
      article('b', 'Daily Bee', {
        title: hostile,
        published: '2022-12-20',
        url: 'https://www.bee.example/putin',
      }),
      article('c', 'Copy Courier', { title: ' ' }),
    ];
    stage.show(compared({ ...base, articles }));
    const list = stage.root.querySelector('.headlines')!;
    expect(list.hasAttribute('open')).toBe(false);
    const rows = [...list.querySelectorAll('li')].map((row) => ({
      outlet: row.querySelector('.mark')?.getAttribute('title'),
      headline: row.querySelector('.receipt, .no-headline')?.textContent,
      date: row.querySelector('.source span')?.textContent,
      link: row.querySelector('a')?.getAttribute('href') ?? null,
    }));
    expect(rows).toEqual([
      { outlet: 'Copy Courier', headline: 'Without a headline', date: 'date not known', link: null },
      { outlet: 'Daily Bee', headline: hostile, date: '20 Dec 2022', link: 'https://www.bee.example/putin' },
    ]);
    expect(stage.root.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('shows the event’s day only on a page that gives a date itself', () => {
    const dated = context([shared]);
    stage.show(compared({ ...dated, page: { ...dated.page, published: '2022-12-20' } }));
    expect(stage.root.querySelector('.folio')?.textContent).toContain('19 December 2022');
    stage.show(compared({ ...dated, page: { ...dated.page, id: 'other', published: 'yesterday' } }));
    expect(stage.root.querySelector('.folio')?.textContent).toBe('Lateralundated pageSide panel');
  });

  it('says which articles held on the event were left out', () => {
    const base = context([shared]);
    const text = stage.show(compared({ ...base, event: { ...base.event, leftOut: 2 } }));
    expect(text).toContain('2 more held on this event are not compared.');
  });

  it('keeps the words "same text" on one line with the outlet that they tie', () => {
    stage.show(compared(context([shared])));
    const ties = [...stage.root.querySelectorAll('.tie')];
    expect(
      ties.map((tie) => tie.closest('.outlet-named')?.querySelector('.outlet-name')?.textContent),
    ).toEqual(['Copy Courier']);
  });
});
