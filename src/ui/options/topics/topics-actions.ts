import type { TopicPack } from '../../../core/topic/topic-pack.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { sectionRoute } from '../route.ts';
import { Refused } from '../settings/refused.ts';
import { settingsChanges } from '../settings/settings-actions.ts';
import { topicsWords as words } from '../words/topics.ts';
import { type DraftActions, draftActions } from './edit/draft-actions.ts';
import { type ChangeTopics, withOwn } from './own-topics.ts';
import { AT_LIST } from './topics-state.ts';

export interface TopicsActions extends DraftActions {
  readonly turn: (pack: TopicPack, on: boolean) => void;
  readonly remove: (pack: TopicPack) => void;
  readonly bringBack: (id: string) => void;
  readonly save: (pack: TopicPack) => void;
  /** Reads a pack from a file and keeps it, or says why not, or asks. */
  readonly bringIn: (file: { readonly path: string; readonly blob: Blob }) => void;
  /** The answer to the question whether the file's topic shall take the place of one's own. */
  readonly replace: (yes: boolean) => void;
  readonly tryText: (text: string) => void;
}

export function topicsActions(desk: Desk): TopicsActions {
  const { store, rules, platform, say } = desk;
  const changeSettings = settingsChanges(desk);

  const change: ChangeTopics = async (at, change, done, failed) => {
    try {
      await changeSettings((now) => ({ topics: change(now.topics, now) }));
      done();
    } catch (error) {
      failed?.();
      if (error instanceof Refused) {
        store.tell({ kind: 'topic-refused', at, text: error.message });
        say(error.message);
      } else store.tell({ kind: 'topic-failed', at, failure: failureOf(error) });
    }
  };

  function tellDone(text: string): void {
    store.tell({ kind: 'topic-done', text });
    say(text);
  }

  function keep(pack: TopicPack): Promise<void> {
    return change(
      AT_LIST,
      (topics) => withOwn(topics, pack, rules.limits.ownPacks),
      () => {
        store.tell({ kind: 'topic-import', importing: null });
        // What was typed over the old one would bring it back.
        store.tell({ kind: 'draft-gone', at: pack.id });
        tellDone(words.said.imported(pack.name, pack.version));
      },
    );
  }

  async function bringIn({ path, blob }: { readonly path: string; readonly blob: Blob }): Promise<void> {
    const { settings } = store.state();
    if (settings.kind !== 'there') return;
    const refuse = (errors: readonly string[]) => {
      store.tell({ kind: 'topic-import', importing: { kind: 'refused', file: path, errors } });
      say(words.importing.refused(path));
    };
    try {
      // No letter takes less than a byte: what is longer need not be read.
      const read = blob.size > rules.limits.fileLetters * 4 ? null : rules.read(await blob.text());
      if (read === null) refuse([words.importing.tooLong]);
      else if (!read.ok) refuse(read.errors.map(words.error));
      else if (rules.shipped.some(({ id }) => id === read.pack.id))
        refuse([words.importing.shipped(read.pack.id)]);
      else {
        const held = settings.value.topics.own.find(({ id }) => id === read.pack.id);
        if (held === undefined) await keep(read.pack);
        else
          store.tell({
            kind: 'topic-import',
            importing: { kind: 'asks', file: path, pack: read.pack, held },
          });
      }
    } catch (error) {
      store.tell({ kind: 'topic-failed', at: AT_LIST, failure: failureOf(error) });
    }
  }

  return {
    ...draftActions(desk, change, tellDone),
    turn: (pack, on) => {
      void change(
        pack.id,
        ({ off, own }) => {
          // Whatever was said of it before is past.
          store.tell({ kind: 'topic-back', id: pack.id });
          const others = off.filter((id) => id !== pack.id);
          return { own, off: on ? others : [...others, pack.id] };
        },
        () => say(on ? words.said.on(pack.name) : words.said.off(pack.name)),
      );
    },
    remove: (pack) => {
      void change(
        pack.id,
        ({ off, own }) => {
          // The way back is there before the topic is gone: it stands in its place, and has the focus.
          store.tell({ kind: 'topic-removed', removed: { pack, off: off.includes(pack.id) } });
          return { off: off.filter((id) => id !== pack.id), own: own.filter(({ id }) => id !== pack.id) };
        },
        () => {
          store.tell({ kind: 'draft-gone', at: pack.id });
          if (store.state().route.topic !== null) platform.go(sectionRoute('topics'), 'push');
          say(words.said.removed(pack.name));
        },
        () => store.tell({ kind: 'topic-back', id: pack.id }),
      );
    },
    bringBack: (id) => {
      const removed = store.state().topics.removed.find(({ pack }) => pack.id === id);
      if (removed === undefined) return;
      const { pack, off: wasOff } = removed;
      void change(
        id,
        (topics) => {
          const { own, off } = withOwn(topics, pack, rules.limits.ownPacks);
          return { own, off: wasOff ? [...off, id] : off };
        },
        () => {
          store.tell({ kind: 'topic-back', id });
          say(words.said.back(pack.name));
        },
      );
    },
    save: (pack) => {
      const name = words.fileName(pack.id);
      platform.save(new Blob([rules.write(pack)], { type: 'application/json' }), name);
      tellDone(words.said.exported(pack.name, name));
    },
    bringIn: (file) => void bringIn(file),
    replace: (yes) => {
      const { importing } = store.state().topics;
      if (yes && importing?.kind === 'asks') void keep(importing.pack);
      else store.tell({ kind: 'topic-import', importing: null });
    },
    tryText: (text) =>
      store.tell({
        kind: 'trial-text',
        text: text.slice(0, rules.limits.triedLetters),
        cut: text.length > rules.limits.triedLetters,
      }),
  };
}
