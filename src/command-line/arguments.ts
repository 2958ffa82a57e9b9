import { parseArgs } from 'node:util';

export type CommandName = 'extract' | 'detect' | 'analyse' | 'match' | 'context';

/** What was asked for. `corpus` is null where the starter corpus is meant. */
export type Command =
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' }
  | { readonly name: 'extract'; readonly pages: readonly string[] }
  | { readonly name: 'detect'; readonly pages: readonly string[]; readonly jsonl: readonly string[] }
  | { readonly name: 'analyse'; readonly jsonl: readonly string[] }
  | { readonly name: 'match'; readonly jsonl: readonly string[]; readonly corpus: readonly string[] | null }
  | {
      readonly name: 'context';
      readonly page: string;
      readonly corpus: readonly string[] | null;
      readonly json: boolean;
    };

export type ParsedArguments =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string; readonly about: CommandName | null };

type OptionName = 'jsonl' | 'corpus' | 'json' | 'help' | 'version';

const COMMANDS: Readonly<Record<CommandName, readonly OptionName[]>> = {
  extract: ['help'],
  detect: ['jsonl', 'help'],
  analyse: ['jsonl', 'help'],
  match: ['jsonl', 'corpus', 'help'],
  context: ['corpus', 'json', 'help'],
};

/** Reads the words after `lateral`. Never throws: a mistake is a message that says which word it is about. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const first = words.find((word) => !word.startsWith('-'));
  const about = isCommand(first) ? first : null;
  const wrong = (message: string): ParsedArguments => ({ ok: false, message, about });
  const right = (command: Command): ParsedArguments => ({ ok: true, command });

  if (about === null && first !== undefined) return wrong(`unknown command "${first}"`);
  const given = collect(words);
  const allowed: readonly string[] = about === null ? ['help', 'version'] : COMMANDS[about];
  const unknown = given.options.find(({ name }) => !allowed.includes(name));
  if (unknown !== undefined) {
    return wrong(`unknown option ${unknown.written}${about === null ? '' : ` for ${about}`}`);
  }
  const odd = given.options.find(({ name, inline }) => inline && !TAKES_FILE.has(name));
  if (odd !== undefined) return wrong(`${odd.written} takes no value`);
  const has = (name: OptionName) => given.options.some((option) => option.name === name);

  if (has('help')) return right({ name: 'help', about });
  if (has('version')) return right({ name: 'version' });
  if (about === null) return wrong('no command given');
  if (given.withoutFile !== null) return wrong(`${given.withoutFile} needs a FILE`);

  const { jsonl, free } = given;
  const corpus = has('corpus') ? given.corpus : null;
  switch (about) {
    case 'extract':
      return free.length > 0 ? right({ name: about, pages: free }) : wrong('extract needs a FILE.html');
    case 'detect':
      if (free.length + jsonl.length === 0) return wrong('detect needs a FILE or --jsonl FILE');
      return right({ name: about, pages: free, jsonl });
    case 'analyse':
      if (free[0] !== undefined) return wrong(`unexpected "${free[0]}": analyse reads --jsonl FILE`);
      return jsonl.length > 0 ? right({ name: about, jsonl }) : wrong('analyse needs --jsonl FILE');
    case 'match':
      if (free[0] !== undefined)
        return wrong(`unexpected "${free[0]}": match reads --jsonl FILE and --corpus FILE…`);
      return jsonl.length > 0 ? right({ name: about, jsonl, corpus }) : wrong('match needs --jsonl FILE');
    case 'context':
      return contextCommand(free, corpus, has('json'), wrong);
  }
}

/** `context --corpus FILE… PAGE` can't be told from a list of corpus files but by its last one being the page. */
function contextCommand(
  free: readonly string[],
  corpus: readonly string[] | null,
  json: boolean,
  wrong: (message: string) => ParsedArguments,
): ParsedArguments {
  const page = free[0] ?? (corpus !== null && corpus.length > 1 ? corpus.at(-1) : undefined);
  if (page === undefined) return wrong('context needs a PAGE (.html, .txt, or .jsonl with one article)');
  if (free[1] !== undefined) return wrong(`unexpected "${free[1]}": context takes one PAGE`);
  const others = free[0] === undefined && corpus !== null ? corpus.slice(0, -1) : corpus;
  return { ok: true, command: { name: 'context', page, corpus: others, json } };
}

interface Given {
  readonly options: readonly { readonly name: string; readonly written: string; readonly inline: boolean }[];
  readonly jsonl: readonly string[];
  readonly corpus: readonly string[];
  /** Words that belong to no option, after the command's name. */
  readonly free: readonly string[];
  /** The first option that lacks its FILE. */
  readonly withoutFile: string | null;
}

const TAKES_FILE: ReadonlySet<string> = new Set(['jsonl', 'corpus']);

function collect(words: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      jsonl: { type: 'string', multiple: true },
      corpus: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Given['options'][number][] = [];
  const files = { jsonl: [] as string[], corpus: [] as string[] };
  const free: string[] = [];
  let withoutFile: string | null = null;
  let inCorpus = false; // `--corpus a b c`: a shell's `--corpus *.jsonl` puts the rest behind the option
  let commandSeen = false;

  for (const token of tokens) {
    if (token.kind === 'option') {
      options.push({ name: token.name, written: token.rawName, inline: token.inlineValue === true });
      inCorpus = token.name === 'corpus';
      if (token.name !== 'jsonl' && token.name !== 'corpus') continue;
      const value = token.value;
      if (
        value === undefined ||
        value === '' ||
        (value.length > 1 && value.startsWith('-') && !token.inlineValue)
      ) {
        withoutFile ??= token.rawName;
      } else {
        files[token.name].push(value);
      }
    } else if (token.kind === 'option-terminator') {
      inCorpus = false;
    } else if (!commandSeen && isCommand(token.value)) {
      commandSeen = true;
    } else {
      (inCorpus ? files.corpus : free).push(token.value);
    }
  }
  return { options, ...files, free, withoutFile };
}

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}
