import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMark } from '../../../../src/core/context/page-marks.ts';
import type { Chosen, Marked } from '../../../../src/messages/protocol.ts';
import { besidePage, type PageView, pageOfMarks } from '../../../../src/ui/panel/beside-page.ts';

const mark = (start: number, end: number): PageMark => ({
  start,
  end,
  text: 'x',
  fact: null,
  kind: 'shared',
});
const marks = [mark(0, 10), mark(20, 40)];
const URL = 'https://example.org/';

describe('the page by its marks', () => {
  it('shows what stands in it, a clause by the sentence that holds it', () => {
    const show = vi.fn();
    const page = pageOfMarks(marks, [20], show);
    expect(page.has({ start: 25, end: 30 })).toBe(true);
    expect(page.has({ start: 0, end: 10 })).toBe(false);
    expect(page.has({ start: 10, end: 20 })).toBe(false);
    page.show({ start: 25, end: 30 });
    page.show({ start: 0, end: 10 });
    expect(show.mock.calls).toEqual([[20]]);
  });
});

describe('panel and page', () => {
  let views: PageView[] = [];
  let answers: ((marked: Marked) => void)[] = [];
  const heard = new Map<number, (sentence: Chosen) => void>();
  const ports = {
    mark: vi.fn(() => new Promise<Marked>((done) => answers.push(done))),
    show: vi.fn(async () => true),
    unmark: vi.fn(async () => {}),
    onChosen: (tabId: number, chosen: (sentence: Chosen) => void) => {
      heard.set(tabId, chosen);
      return () => heard.delete(tabId);
    },
  };
  const start = () => besidePage(ports, (view) => views.push(view));
  const found: Marked = { kind: 'marked', found: [0], painted: false };

  beforeEach(() => {
    views = [];
    answers = [];
    heard.clear();
    vi.clearAllMocks();
  });

  it('offers passages once they have been found, and shows them in that tab', async () => {
    const { beside } = start();
    const done = beside(7, URL, marks);
    expect(ports.mark.mock.calls).toEqual([[7, URL, marks]]);
    answers[0]!(found);
    await done;
    views.at(-1)!.inPage!.show({ start: 2, end: 3 });
    expect(ports.show.mock.calls).toEqual([[7, 0]]);
  });

  it('hears what is chosen, each time anew', async () => {
    const { beside } = start();
    void beside(7, URL, marks);
    const sentence = { fact: 'f', start: 0 };
    heard.get(7)!(sentence);
    heard.get(7)!(sentence);
    expect(views.map(({ chosen }) => chosen)).toEqual([null, sentence, sentence]);
    expect(views[1]!.chosen).not.toBe(views[2]!.chosen);
  });

  it('forgets a page that was left meanwhile, and no longer hears its tab', async () => {
    const { beside, apart } = start();
    const first = beside(7, URL, marks);
    const second = beside(8, URL, marks);
    expect([...heard.keys()]).toEqual([8]);
    expect(ports.unmark.mock.calls).toEqual([[7]]);
    apart();
    expect(heard.size).toBe(0);
    expect(ports.unmark.mock.calls).toEqual([[7], [8]]);
    answers[0]!(found);
    answers[1]!(found);
    await Promise.all([first, second]);
    expect(views.filter(({ inPage }) => inPage !== null)).toEqual([]);
  });

  it('goes on hearing the page while its next answer is on its way, and knows nothing of it meanwhile', async () => {
    const { beside, waiting } = start();
    const first = beside(7, URL, marks);
    answers[0]!(found);
    await first;
    waiting();
    expect(views.at(-1)).toEqual({ inPage: null, chosen: null });
    expect([...heard.keys()]).toEqual([7]);
    expect(ports.unmark).not.toHaveBeenCalled();
  });

  it('stops hearing when the panel closes', async () => {
    const { beside, leave } = start();
    void beside(7, URL, marks);
    leave();
    leave();
    expect(heard.size).toBe(0);
    expect(ports.unmark.mock.calls).toEqual([[7]]);
  });
});
