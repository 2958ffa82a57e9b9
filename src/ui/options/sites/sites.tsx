import { useEffect, useId, useRef } from 'preact/hooks';
import { locale } from '../../../words/speech.ts';
import { Heading } from '../frame/heading.tsx';
import { ListPlace } from '../frame/list-place.tsx';
import { MarksSetting } from '../marks/marks-setting.tsx';
import type { SectionProps } from '../options.tsx';
import { ChangeFailed, SettingsFailed } from '../settings/settings-failed.tsx';
import { sitesWords as say } from '../words/sites.ts';
import { SiteField } from './site-field.tsx';

/** The sites that are switched off, one more by its name, and the way back for each. */
export function SitesSection(props: SectionProps) {
  const { state, actions, notice } = props;
  const { settings } = state;
  return (
    <>
      <Heading title={say.title} notice={notice}>
        <p class="lead">{settings.kind === 'loading' ? say.loading : say.intro}</p>
      </Heading>
      {settings.kind === 'failed' && (
        <SettingsFailed failure={settings.failure} onRetry={actions.refreshSettings} />
      )}
      {settings.kind === 'there' && <SitesOff {...props} sitesOff={settings.value.sitesOff} />}
      <MarksSetting rules={props.rules} />
    </>
  );
}

function SitesOff({ state, actions, sitesOff }: SectionProps & { readonly sitesOff: readonly string[] }) {
  const { sites } = state;
  const back = sites.back.filter((site) => !sitesOff.includes(site));
  const shown = [...sitesOff, ...back].sort((a, b) => a.localeCompare(b, locale()));
  return (
    <>
      <AddSite state={state} actions={actions} />
      {sites.failure !== null && <ChangeFailed failure={sites.failure} />}
      {sitesOff.length === 0 ? (
        <div class="empty">
          <h2>{say.empty.title}</h2>
          <p>{say.empty.text('news.example')}</p>
        </div>
      ) : (
        <h2 class="subheading">{say.list(sitesOff.length)}</h2>
      )}
      {shown.length > 0 && (
        <ul class="sites">
          {shown.map((site) => (
            <ListPlace key={site}>
              {back.includes(site) ? (
                <Site words={say.isOn(site)} act={say.undo} of={site} go={actions.sites.turnOffAgain} />
              ) : (
                <Site words={site} act={say.turnOn} of={site} go={actions.sites.turnOn} />
              )}
            </ListPlace>
          ))}
        </ul>
      )}
    </>
  );
}

interface SiteProps {
  readonly words: string;
  readonly act: string;
  readonly of: string;
  readonly go: (site: string) => void;
}

function Site({ words, act, of, go }: SiteProps) {
  return (
    <div class={words === of ? 'site' : 'site site-back'}>
      <bdi>{words}</bdi>
      <button type="button" class="button button-small" onClick={() => go(of)}>
        {act}
        <span class="unseen">{say.of(of)}</span>
      </button>
    </div>
  );
}

function AddSite({ state, actions }: Pick<SectionProps, 'state' | 'actions'>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { typed, problem } = state.sites;
  useEffect(() => {
    // What is wrong stands below the field that is to be mended.
    if (problem !== null) field.current?.focus();
  }, [problem]);
  return (
    <SiteField
      id={id}
      label={say.add.label}
      go={say.add.go}
      main
      typed={typed}
      onType={actions.sites.type}
      onSubmit={actions.sites.add}
      field={field}
      invalid={problem !== null}
      describedBy={`${problem === null ? '' : `${id}-problem `}${id}-note`}
    >
      {problem !== null && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
      <p id={`${id}-note`} class="soft">
        {say.add.note}
      </p>
    </SiteField>
  );
}
