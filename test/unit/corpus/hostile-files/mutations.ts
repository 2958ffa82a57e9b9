import fc from 'fast-check';

/** What is done to a file's bytes. Places are taken modulo its length. */
type Mutation =
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'flip'; readonly at: number; readonly bit: number }
  | { readonly do: 'drop'; readonly at: number; readonly length: number }
  | { readonly do: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly do: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly do: 'put'; readonly at: number; readonly bytes: readonly number[]; readonly times: number }
  | { readonly do: 'encode'; readonly as: 'utf-16le' | 'utf-16be' | 'utf-32le' | 'latin-1' };

/** Words that mean something to some format, where they should not be, and what no format expects. */
const WORDS = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "a">]>',
    '<item>',
    '</channel>',
  ],
  ...[
    '<script>',
    '<template>',
    '<plaintext>',
    '<table><a>',
    '<svg><style>',
    '&#0;',
    '&#x110000;',
    '&amp',
    '&a;',
  ],
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '{',
    '}',
    '[',
    ']',
    '[[',
    '{"a":',
    ':',
    '\\',
  ],
  ...['\\u', '\\ud800', '"__proto__":{', '"text":', 'null', '1e999', '-', '9'.repeat(400), 'NaN', 'true'],
  ...[
    'MIME-Version: 1.0\r\n',
    'Content-Type: multipart/related; boundary=a\r\n',
    'Content-Transfer-Encoding: base64\r\n',
  ],
  ...[
    'Content-Transfer-Encoding: quoted-printable\r\n',
    '=\r\n',
    '=?utf-8?B?',
    '--',
    'charset=utf-7',
    'charset=',
  ],
  ...[
    '{"lateral":"corpus"',
    '{"set":',
    '{"end":',
    '"older"',
    'javascript:alert(1)',
    'https://a:b@c.example/',
    '../../',
  ],
  ...['\0', '\0\0\0\0', '\u202e', '\ufeff', '\ufffe', '\u2028', '\u0085', '\x1a', '\x1b[2J', 'ſ', 'İ', '𝒳'],
  ...['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '%PDF-', '{\\rtf1', 'GIF89a'],
].map((word) => [...new TextEncoder().encode(word)]);
/** Bytes that are no UTF-8, marks of encodings, beginnings of other files. */
const BYTES = [
  [0xff],
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5],
  [0x1f, 0x8b, 8],
];

const place = fc.nat(100_000);
const bytes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...BYTES) },
  { weight: 1, arbitrary: fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }) },
);
const once = fc.constant(1);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: place }),
  fc.record({ do: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ do: fc.constant('drop' as const), at: place, length: fc.nat(300) }),
  fc.record({
    do: fc.constant('repeat' as const),
    at: place,
    length: fc.nat(60),
    times: fc.oneof(once, fc.nat(2_000)),
  }),
  fc.record({ do: fc.constant('move' as const), at: place, length: fc.nat(200), to: place }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      at: fc.oneof({ weight: 3, arbitrary: place }, { weight: 1, arbitrary: fc.constant(0) }),
      bytes,
      times: fc.oneof({ weight: 4, arbitrary: once }, { weight: 1, arbitrary: fc.nat(2_000) }),
    }),
  },
  fc.record({
    do: fc.constant('encode' as const),
    as: fc.constantFrom('utf-16le' as const, 'utf-16be' as const, 'utf-32le' as const, 'latin-1' as const),
  }),
);

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 5 });

/** However often something is repeated, a file stays small enough to be read many times a second. */
const MOST_BYTES = 30_000;

export function mutated(good: Uint8Array, all: readonly Mutation[]): Uint8Array<ArrayBuffer> {
  let bytes = Uint8Array.from(good);
  for (const one of all) bytes = changed(bytes, one).slice(0, MOST_BYTES);
  return bytes;
}

function changed(bytes: Uint8Array<ArrayBuffer>, one: Mutation): Uint8Array<ArrayBuffer> {
  if (one.do === 'encode') return encoded(bytes, one.as);
  const at = one.at % (bytes.length + 1);
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
  switch (one.do) {
    case 'cut':
      return before;
    case 'flip':
      return Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ (1 << one.bit) : byte));
    case 'drop':
      return joined(before, after.slice(one.length));
    case 'repeat':
      return joined(before, repeated(after.slice(0, one.length), one.times), after);
    case 'put':
      return joined(before, repeated(Uint8Array.from(one.bytes), one.times), after);
    case 'move': {
      const rest = joined(before, after.slice(one.length));
      const to = one.to % (rest.length + 1);
      return joined(rest.slice(0, to), after.slice(0, one.length), rest.slice(to));
    }
  }
}

function encoded(bytes: Uint8Array, as: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  if (as === 'latin-1') return Uint8Array.from(text, (letter) => letter.codePointAt(0)! & 0xff);
  if (as === 'utf-32le')
    return new Uint8Array(Uint32Array.from(text, (letter) => letter.codePointAt(0)!).buffer);
  const units = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) units.setUint16(2 * i, text.charCodeAt(i), as === 'utf-16le');
  return new Uint8Array(units.buffer);
}

function repeated(bytes: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const most = Math.min(times, Math.floor(MOST_BYTES / Math.max(1, bytes.length)));
  return joined(...Array.from({ length: most }, () => bytes));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
