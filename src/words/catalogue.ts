import type { Speech } from './speech.ts';

/** A catalogue of `assets/_locales`, as it is written. */
export type Catalogue = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly description?: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** Speaks from a catalogue as browsers do. */
export function speechOf(catalogue: Catalogue): Speech {
  return {
    getMessage(key, values) {
      const { message = '', placeholders = {} } = catalogue[key] ?? {};
      return message.replace(/\$(\w+)\$/g, (_, name: string) => {
        const place = /^\$([1-9])$/.exec(placeholders[name.toLowerCase()]?.content ?? '');
        return place === null ? '' : (values[Number(place[1]) - 1] ?? '');
      });
    },
  };
}
