import { useContext, useId, useLayoutEffect, useState } from 'preact/hooks';
import type { Scheme } from '../../../core/scheme.ts';
import { locale } from '../../../words/speech.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { Heading } from '../frame/heading.tsx';
import type { SectionProps } from '../options.tsx';
import { aboutWords } from '../words/about.ts';
import { type Product, ProductContext } from './product.ts';

const say = aboutWords.appearance;
const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly Scheme[];

/** Light or dark, and which language is spoken. */
export function AppearanceSection({ notice }: SectionProps) {
  const product = useContext(ProductContext);
  const language = useId();
  return (
    <>
      <Heading title={say.title} notice={notice} />
      {product !== null && <SchemeChoice scheme={product.scheme} />}
      <section class="about-part" aria-labelledby={language} data-setting="language">
        <h2 id={language} class="subheading">
          {say.language}
        </h2>
        <p>{say.spoken(languageName())}</p>
        <p class="soft">{say.follows}</p>
        <p class="soft">{say.read}</p>
      </section>
    </>
  );
}

function languageName(): string {
  const of = locale();
  return new Intl.DisplayNames(of, { type: 'language' }).of(new Intl.Locale(of).language) ?? of;
}

function SchemeChoice({ scheme }: { readonly scheme: Product['scheme'] }) {
  const [chosen, setChosen] = useState<Scheme | null>(null);
  const [problem, setProblem] = useState('');
  const name = useId();
  const fail = (error: unknown) => setProblem(say.failed(wordsOf(error)));
  useLayoutEffect(() => {
    const read = () => void scheme.read().then((now) => setChosen(now.scheme), fail);
    read();
    return scheme.watch(read);
  }, []);
  const choose = (wanted: Scheme) => {
    setProblem('');
    const before = chosen;
    setChosen(wanted);
    scheme
      .change(() => ({ scheme: wanted }))
      .catch((error: unknown) => {
        setChosen(before);
        fail(error);
      });
  };
  return (
    <fieldset class="about-part schemes" data-setting="scheme" disabled={chosen === null}>
      <legend class="subheading">{say.scheme}</legend>
      {SCHEMES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={chosen === each} onChange={() => choose(each)} />
          {say.schemes[each]}
        </label>
      ))}
      <p role="status">{problem}</p>
    </fieldset>
  );
}
