import { describe, expect, it } from 'vitest';
import { compared, detection, hostile, popupStage, rendered } from '../popup/popup-stage.tsx';
import { context } from '../popup/sample-context.ts';

const stage = popupStage();
const strip = () => stage.root.querySelector('.keep-page')!;
const button = () => strip().querySelector<HTMLButtonElement>('.keep')!;
const said = () => strip().querySelector('[role=status]')!.textContent ?? '';

describe('keeping the article', () => {
  it('is one click, said aloud, and the same button takes it back', async () => {
    stage.show(compared(context([])));
    expect([button().getAttribute('aria-pressed'), said()]).toEqual(['false', '']);
    button().click();
    await rendered();
    expect(stage.actions.keep).toHaveBeenCalledOnce();
    expect([button().getAttribute('aria-pressed'), button().textContent]).toEqual(['true', 'Kept']);
    expect(said()).toContain('on this machine');
    button().click();
    await rendered();
    expect(stage.actions.unkeep.mock.calls).toEqual([[5]]);
    expect(button().getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the focus while it is at work, and does not begin twice', async () => {
    let kept: (answer: { kind: 'kept'; number: number }) => void = () => undefined;
    stage.actions.keep.mockReturnValueOnce(
      new Promise((done) => {
        kept = done;
      }),
    );
    stage.show(compared(context([])));
    button().click();
    await rendered();
    expect([button().hasAttribute('disabled'), button().getAttribute('aria-disabled')]).toEqual([
      false,
      'true',
    ]);
    button().click();
    kept({ kind: 'kept', number: 5 });
    await rendered();
    expect(stage.actions.keep).toHaveBeenCalledOnce();
    expect(button().textContent).toBe('Kept');
  });

  it('says why it was not kept, and that can be tried again', async () => {
    stage.actions.keep.mockRejectedValueOnce(new Error(`The disk is full. ${hostile}`));
    stage.show(compared(context([])));
    button().click();
    await rendered();
    expect(said()).toContain(`The disk is full. ${hostile}`);
    expect(stage.root.querySelector('img')).toBeNull();
    expect(button().disabled).toBe(false);
    stage.actions.keep.mockResolvedValueOnce({ kind: 'no-article', page: 'video' });
    button().click();
    await rendered();
    expect(said()).toBe('This page shows a video with hardly any text to compare.');
  });

  it('an article that is held needs no button', async () => {
    const answer = compared(context([]));
    if (answer.kind !== 'context') throw new Error(answer.kind);
    stage.show({ ...answer, pageHeld: true });
    expect(strip().querySelector('.keep')).toBeNull();
    expect(strip().textContent).toContain('Held in your corpus');
  });

  it.each([
    { kind: 'nothing-on-event', of: 'page', detection, title: 'A', held: 5, pageHeld: false } as const,
    { kind: 'not-topic', detection, title: 'A', held: 5 } as const,
    { kind: 'corpus-empty' } as const,
  ])('is offered for an article without a comparison: $kind', (answer) => {
    stage.show(answer);
    expect(button().textContent).toBe('Keep this article');
    strip().querySelector<HTMLButtonElement>('.link-button')!.click();
    expect(stage.actions.openCorpus).toHaveBeenCalledOnce();
  });

  it('is not offered where there is no article, or nothing may be written', () => {
    for (const answer of [
      { kind: 'not-article', page: 'other', title: 'A' },
      { kind: 'no-access' },
      { kind: 'corpus-damaged', expected: 5, found: 2 },
    ] as const) {
      stage.show(answer);
      expect(stage.root.querySelector('.keep')).toBeNull();
    }
  });
});
