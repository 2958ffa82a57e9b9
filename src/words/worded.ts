import { type MessageKey, text } from './speech.ts';

/** What is the same in every language. */
type Sign = '' | '–' | '…' | '●' | '◐' | '○';
/** Words in the order and under the names that a view has for them: keys of messages, and functions that say more. */
interface Tree {
  readonly [name: string]: MessageKey | Sign | ((...given: never[]) => unknown) | Tree;
}

export type Worded<Words> = {
  readonly [name in keyof Words]: Words[name] extends string
    ? string
    : Words[name] extends (...given: never[]) => unknown
      ? Words[name]
      : Worded<Words[name]>;
};

const IS_KEY = /\w/;

/** The same tree with texts in the place of keys, each looked up when it is asked for: modules load before a language is known. */
export function worded<const Words extends Tree>(words: Words): Worded<Words> {
  const spoken = {};
  for (const [name, said] of Object.entries(words))
    Object.defineProperty(spoken, name, { enumerable: true, ...property(said) });
  return spoken as Worded<Words>;
}

function property(said: Tree[string]): PropertyDescriptor {
  if (typeof said === 'string' && IS_KEY.test(said)) return { get: () => text(said as never) };
  return { value: typeof said === 'object' ? worded(said) : said };
}
