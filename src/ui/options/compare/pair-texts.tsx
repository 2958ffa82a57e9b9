import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/article/article.ts';
import type { ComparedPair } from '../../../core/pair/compared-pair.ts';
import { levelWith } from './level.ts';
import { PairText } from './pair-text.tsx';
import type { PairView, Side } from './pair-view.ts';

interface PairTextsProps {
  readonly articles: Readonly<Record<Side, Article>>;
  readonly pair: ComparedPair;
  readonly view: PairView;
}

/** Both texts side by side. What is pointed at in one is lit in both; pressed, its partner comes level with it. */
export function PairTexts({ articles, pair, view }: PairTextsProps) {
  const texts = useRef<HTMLDivElement>(null);
  /** Pointed at for the moment, and pressed: that stays. */
  const [pointed, setPointed] = useState<number | null>(null);
  const [pressed, setPressed] = useState<number | null>(null);
  useEffect(() => {
    const element = texts.current;
    if (element === null) return;
    // Each number is a button, for whoever has no pointer: a passage does with it what its number does.
    const press = (event: MouseEvent) => {
      const n = matchAt(event.target);
      // Whoever selects text presses no passage.
      if (n === null || document.getSelection()?.isCollapsed === false) return;
      setPressed(n);
      levelWith(element, event.target as Element, n, event.detail === 0);
    };
    const point = (event: Event) => setPointed(matchAt(event.target));
    const leave = () => setPointed(null);
    const heard = [
      ['click', press],
      ['mouseover', point],
      ['focusin', point],
      ['mouseleave', leave],
      ['focusout', leave],
    ] as const;
    for (const [name, hear] of heard) element.addEventListener(name, hear as (event: Event) => void);
    return () => {
      for (const [name, hear] of heard) element.removeEventListener(name, hear as (event: Event) => void);
    };
  }, []);
  const lit = pointed ?? pressed;
  const { matches } = pair;
  const text = (side: Side) => (
    <PairText side={side} article={articles[side]} blocks={view[side]} matches={matches} lit={lit} />
  );
  const sides = useMemo(() => [text('a'), text('b')], [articles, view, matches, lit]);
  return (
    <div class={matches.length === 0 ? 'pair-texts pair-texts-apart' : 'pair-texts'} ref={texts}>
      {sides}
    </div>
  );
}

/** The match at an element: that of a number, or the first of a passage. */
function matchAt(target: EventTarget | null): number | null {
  const element = target as Element | null;
  const n = element?.closest?.('[data-number]')?.getAttribute('data-number');
  const passage = n ?? element?.closest?.('[data-match]')?.getAttribute('data-match');
  return passage ? Number.parseInt(passage, 10) : null;
}
