import { parseHTML } from 'linkedom';
import { useId } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { stage } from '../../../src/ui/stage.tsx';

function Labelled({ text }: { readonly text: string }) {
  const id = useId();
  return <p id={id}>{text}</p>;
}

test('what comes later has an id of its own', async () => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.getElementById('root')!;
  const show = stage(root as unknown as Element);
  show(<Labelled key="first" text="first" />);
  expect(root.textContent).toBe('first');
  show(<Labelled key="first" text="first" />);
  await Promise.resolve();
  show([<Labelled key="first" text="first" />, <Labelled key="later" text="later" />]);
  await vi.waitFor(() => expect(root.textContent).toBe('firstlater'));
  const [first, later] = [...root.querySelectorAll('p')].map(({ id }) => id);
  expect(first).not.toBe(later);
  vi.unstubAllGlobals();
});
