import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ExportFormat } from '../../../messages/corpus-protocol.ts';
import { FilePicker } from '../bring-in/file-picker.tsx';
import { Heading } from '../frame/heading.tsx';
import { useFocusStays } from '../frame/use-focus-stays.ts';
import { JudgedMatches } from '../judged/judged.tsx';
import type { SectionProps } from '../options.tsx';
import { type SettingName, sectionRoute, writeRoute } from '../route.ts';
import { takeOutWords as say } from '../words/take-out.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { Written } from './written.tsx';

/** Everything as a file, a backup and its way back, and nothing left behind. */
export function TakeOutSection({ state, actions, notice }: SectionProps) {
  const { overview, takeOut } = state;
  const held = overview.kind === 'there' ? overview.value.articles : 0;
  const empty = overview.kind === 'there' && held === 0;
  const busy = takeOut.writing !== null;
  const way = (format: ExportFormat, words: typeof say.csv | typeof say.jsonLines | typeof say.backup) => (
    <Way setting={format} title={words.title} text={words.text}>
      <button
        type="button"
        class="button"
        disabled={held === 0}
        // The focus would be lost by a button that is switched off under it.
        aria-disabled={busy}
        onClick={() => actions.takeOut.save({ set: null, format })}
      >
        {words.go}
      </button>
      <Written
        takeOut={takeOut}
        of={(one) => one.set === null && one.format === format}
        onCancel={actions.takeOut.cancel}
      />
    </Way>
  );
  return (
    <>
      <Heading title={say.title} notice={notice}>
        <p class="lead">{empty ? say.nothing : say.intro}</p>
      </Heading>
      <div class="takings">
        {way('json-lines', say.jsonLines)}
        {way('csv', say.csv)}
        {way('backup', say.backup)}
        <Way setting="restore" title={say.restore.title} text={say.restore.text}>
          <FilePicker
            class="button"
            onPicked={(files) => {
              actions.go(sectionRoute('bring-in'));
              actions.bringIn.picked(files);
            }}
          >
            {say.restore.go}
          </FilePicker>
        </Way>
      </div>
      <p class="soft">
        <a href={writeRoute(sectionRoute('held'))}>{say.one}</a>
      </p>
      <JudgedMatches state={state} actions={actions} />
      <DeleteEverything state={state} actions={actions} />
    </>
  );
}

interface WayProps {
  readonly setting: SettingName;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Way({ setting, title, text, children }: WayProps) {
  const place = useRef<HTMLElement>(null);
  useFocusStays(place);
  return (
    <section class="way" ref={place} data-setting={setting}>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children}
    </section>
  );
}
