import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useState } from 'preact/hooks';
import { Heading } from '../frame/heading.tsx';
import { WELCOME } from '../frame/masthead.tsx';
import type { SectionProps } from '../options.tsx';
import type { SettingName } from '../route.ts';
import { aboutWords } from '../words/about.ts';
import { type Product, ProductContext } from './product.ts';
import { ResetSettings } from './reset-settings.tsx';

const say = aboutWords.about;

/** What leaves the machine, which keys there are, the way back to the original settings, and which version this is. */
export function AboutSection({ notice, state, actions }: SectionProps) {
  const product = useContext(ProductContext);
  return (
    <>
      <Heading title={say.title} notice={notice}>
        <p class="lead">
          {product !== null && say.version(product.version)} <a href={WELCOME}>{say.how}</a>
        </p>
      </Heading>
      <Part setting="privacy" title={say.privacy.title}>
        <ul class="about-list">
          <li>
            <strong>{say.privacy.nothing}</strong> {say.privacy.network}
          </li>
          <li>{say.privacy.reads}</li>
          <li>{say.privacy.stores}</li>
          <li>{say.privacy.pages}</li>
          <li>{say.privacy.privately}</li>
        </ul>
      </Part>
      {product !== null && <Shortcuts product={product} />}
      {product !== null && (
        <Part setting="reset" title={say.reset.title}>
          <ResetSettings state={state.reset} actions={actions.reset} />
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly setting: SettingName;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ setting, title, children }: PartProps) {
  const id = useId();
  return (
    <section class="about-part" aria-labelledby={id} data-setting={setting}>
      <h2 id={id} class="subheading">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Shortcuts({ product }: { readonly product: Product }) {
  const [list, setList] = useState<Awaited<ReturnType<Product['shortcuts']>>>([]);
  useLayoutEffect(() => {
    product.shortcuts().then(setList, () => setList([]));
  }, []);
  return (
    <Part setting="keys" title={say.keys.title}>
      <dl class="shortcuts">
        {list.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what ?? say.keys.button}</dt>
            <dd>{keys === '' ? <span class="soft">{say.keys.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button button-small" onClick={() => void product.changeShortcuts()}>
          {say.keys.change}
        </button>
      </p>
    </Part>
  );
}
