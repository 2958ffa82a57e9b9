import { useId, useState } from 'preact/hooks';
import { SiteField } from '../sites/site-field.tsx';
import { marksWords as say } from '../words/marks.ts';

/** A field for a site's name; it stays as it is where the name was not taken. */
export function AddMarkedSite({ onAdd }: { readonly onAdd: (typed: string) => boolean }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    if (onAdd(typed)) setTyped('');
  };
  return (
    <SiteField id={id} label={say.add.label} go={say.add.go} typed={typed} onType={setTyped} onSubmit={add} />
  );
}
