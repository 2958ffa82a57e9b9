import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvHeader, csvRow } from '../../../../src/corpus/export/csv-rows.ts';
import type { TableHead } from '../../../../src/corpus/formats/delimited/column-map.ts';
import { readDelimited } from '../../../../src/corpus/formats/delimited.ts';
import type { ColumnMap } from '../../../../src/corpus/import/described.ts';
import { spoken } from '../../../language/spoken.ts';
import { arbitraryArticle, wellFormed } from '../export/arbitrary-article.ts';
import { records, textOrReason } from './read-text.ts';

/** The records of a table, and what its columns were taken for. */
async function read(text: string, cuts: readonly number[] = [], given: readonly ColumnMap[] = []) {
  let head: TableHead | null = null;
  const options = {
    columns: given,
    onColumns: (told: TableHead) => {
      head = told;
    },
  };
  const all = await records((source) => readDelimited(source, options), text, cuts);
  return { all, said: all.map(textOrReason), head: head as TableHead | null };
}

const LONG =
  'The presidents met in Minsk on Monday and spoke for more than two hours about gas and exercises. '.repeat(
    3,
  );

describe('readDelimited', () => {
  it('reads articles by the names of the columns', async () => {
    const text = [
      'id,URL,Source,Headline,Author(s),Date published,Language,Article text,views',
      '7,https://news.example/1,Example News,"Talks, in Minsk",A. Writer,2022-12-19T18:30:00+03:00,en-GB,"First.\n\n""Second.""",12',
    ].join('\n');
    const { all, head } = await read(text);
    expect(head?.columns).toEqual({
      delimiter: ',',
      headers: [
        'id',
        'URL',
        'Source',
        'Headline',
        'Author(s)',
        'Date published',
        'Language',
        'Article text',
        'views',
      ],
      fields: ['id', 'url', 'outlet', 'title', 'byline', 'published', 'lang', 'text', null],
    });
    expect(all).toEqual([
      {
        kind: 'article',
        file: 'news',
        line: 2,
        notes: [],
        article: {
          id: '7',
          url: 'https://news.example/1',
          outlet: 'Example News',
          title: 'Talks, in Minsk',
          byline: 'A. Writer',
          published: '2022-12-19T18:30:00+03:00',
          lang: 'en',
          text: 'First.\n\n"Second."',
        },
      },
    ]);
  });

  it.each([
    ['German', 'Überschrift;Zeitung;Datum;Volltext;Verfasser;Sprache;Adresse'],
    ['German, otherwise', 'Kopf;Medienname;wann;Artikelvolltext;Verfasser*innen;Artikelsprache;Fundstelle'],
    ['Dutch', 'Kop;Krant;Wanneer;Inhoud;Verslaggever;Taal;Webadres'],
    ['Portuguese', 'Manchete;Jornal;Data de publicação;Conteúdo;Jornalista;Língua;Endereço'],
    ['Czech', 'Titulek;Deník;Datum vydání;Obsah;Redaktor;Jazyk;Odkaz'],
    ['Swedish', 'Rubrik;Tidning;Publicerad;Brödtext;Skribent;Språk;Länk'],
    ['Russian', 'Заголовок;Источник;Дата публикации;Текст статьи;Автор;Язык;Ссылка'],
    ['Ukrainian', 'Заголовок;Джерело;Дата;Текст;Автор;Мова;Посилання'],
    ['Belarusian', 'Загаловак;Крыніца;Дата;Тэкст;Аўтар;Мова;Спасылка'],
    ['French', 'Titre;Journal;Date de publication;Texte;Auteur;Langue;Lien'],
    ['Spanish', 'Título;Periódico;Fecha;Texto;Autor;Idioma;Enlace'],
    ['Italian', 'Titolo;Testata;Data;Testo;Autore;Lingua;Indirizzo'],
    ['Polish', 'Tytuł;Źródło;Data publikacji;Treść;Autor;Język;Odnośnik'],
  ])('knows columns named in %s', async (_, header) => {
    const { head, said } = await read(`${header}\nT;O;19.12.2022;words;B;de;https://news.example/\n`);
    expect(head?.columns.fields).toEqual(['title', 'outlet', 'published', 'text', 'byline', 'lang', 'url']);
    expect(said).toEqual(['words']);
  });

  it.each([',', ';', '\t', '|'])('tells the delimiter %j', async (delimiter) => {
    const rows = [
      ['title', 'date', 'text'],
      ['One; two, three', '2022-12-19', 'a, b; c | d'],
      ['Four', '2022-12-20', 'e\tf'],
    ];
    const { said, head } = await read(Papa.unparse(rows, { delimiter }));
    expect(head?.columns.delimiter).toBe(delimiter);
    expect(said).toEqual(['a, b; c | d', 'e\tf']);
  });

  it('believes Excel’s own line on the delimiter', async () => {
    const { said, head } = await read('sep=;\r\ntitle;text\r\n"a,b,c";d\r\n');
    expect(head?.columns.headers).toEqual(['title', 'text']);
    expect(said).toEqual(['d']);
  });

  it('tells columns by the look of their values where names say nothing', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      `${i}`,
      `https://news.example/${i}`,
      i % 2 ? 'Example News' : 'Other Times',
      `Presidents meet in Minsk for the ${i}th time this year`,
      `2022-12-1${i}`,
      `${LONG} ${i}`,
      'en',
    ]);
    const fields = [null, 'url', 'outlet', 'title', 'published', 'text', 'lang'];
    const unnamed = await read(Papa.unparse([['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...rows]));
    expect(unnamed.head?.columns.fields).toEqual(fields);
    expect(unnamed.all).toHaveLength(8);
    const headerless = await read(Papa.unparse(rows));
    expect(headerless.head?.columns).toMatchObject({ headerless: true, fields });
    expect(headerless.head?.columns.headers).toEqual(headerless.head?.columns.fields.map(() => ''));
    expect(headerless.all).toHaveLength(8);
    expect(headerless.all[0]).toMatchObject({
      line: 1,
      article: { outlet: 'Other Times', published: '2022-12-10' },
    });
    expect(headerless.head?.samples[2]).toEqual(['Other Times', 'Example News', 'Other Times']);
  });

  const table = (header: string, row: (i: number) => string) =>
    [header, ...Array.from({ length: 8 }, (_, i) => row(i))].join('\n');
  const fieldsOf = async (header: string, row: (i: number) => string) =>
    (await read(table(header, row))).head?.columns.fields;

  it.each([
    ['German', 'Überschrift wie gedruckt;Text ohne Werbung;Autor/in bzw. Kürzel;Erschienen am (Tag)'],
    ['French', 'Titre de l’article;Texte de l’article nettoyé;Auteur ou agence;Date de publication en ligne'],
    ['Russian', 'Заголовок статьи на сайте;Текст новости целиком;Автор материала;Дата публикации на сайте'],
    ['camelCase', 'mainHeadlineText2;bodyTextOriginal;authorNames;datePublishedUtc'],
  ])('finds the field in a longer heading (%s)', async (_, header) => {
    const row = (i: number) => `Talks in Minsk ${i};${LONG} ${i};A. Writer;2022-12-1${i}`;
    const [title, text, byline, published] = (await fieldsOf(header, row)) ?? [];
    expect([text, byline, published]).toEqual(['text', 'byline', 'published']);
    expect(title).toBe('title');
  });

  it('takes no word for a field that the values deny, or that speaks of something else', async () => {
    const header = 'Title;Text length;Language edition;Date modified;Datum des Abrufs;Link to image;Text';
    const row = (i: number) =>
      `Talks in Minsk ${i};${4_000 + i};taz;2023-01-1${i};2023-02-1${i};https://pics.example/${i}.jpg;${LONG}`;
    expect(await fieldsOf(header, row)).toEqual(['title', null, 'outlet', null, null, null, 'text']);
  });

  it('takes only names of languages for a language', async () => {
    const outlets = ['taz', 'NZZ', 'FAZ', 'SZ'];
    expect(await fieldsOf('a;b', (i) => `${LONG};${outlets[i % 2]}`)).toEqual(['text', 'outlet']);
    expect(await fieldsOf('text;language', (i) => `${LONG};${outlets[i % 3]}`)).not.toContain('lang');
    expect(await fieldsOf('a;b', (i) => `${LONG};${['de', 'eng', 'French'][i % 3]}`)).toEqual([
      'text',
      'lang',
    ]);
  });

  it('takes the longest values for the text where none is long, and the next for the title', async () => {
    const row = (i: number) =>
      `Talks in Minsk, day ${i};In Minsk two presidents spoke for hours, for the ${i}th time.`;
    expect(await fieldsOf('a;b', row)).toEqual(['title', 'text']);
  });

  it('says what the columns were told by', async () => {
    const toldBy = async (header: string) =>
      (await read(table(header, (i) => `T ${i};${LONG} ${i}`))).head?.toldBy;
    expect(await toldBy('title;text')).toBe('headings');
    expect(await toldBy('title;b')).toBe('both');
    expect(await toldBy('a;b')).toBe('values');
  });

  it('calls a column without a heading by its place', async () => {
    const { all } = await read(
      'text,\none,\n',
      [],
      [{ delimiter: ',', headers: ['text', ''], fields: [null, 'text'] }],
    );
    expect(spoken(all)).toMatchObject([{ reason: 'its “Column 2” is empty' }]);
  });

  it('keeps to what the reader says of the columns', async () => {
    const text = 'a;b;c\none;two;three\nfour;five;six\n';
    const given: ColumnMap = { delimiter: ';', headers: ['a', 'b', 'c'], fields: ['title', null, 'text'] };
    expect((await read(text, [], [given])).said).toEqual(['three', 'six']);
    const headerless: ColumnMap = {
      delimiter: ',',
      headers: ['', ''],
      fields: ['text', 'url'],
      headerless: true,
    };
    const rows = 'one,https://a.example/1\ntwo,https://a.example/2\n';
    expect((await read(rows, [], [given, headerless])).said).toEqual(['one', 'two']);
  });

  it('takes what the reader says of other tables for these alone', async () => {
    const given: ColumnMap = { delimiter: ';', headers: ['text', 'b'], fields: ['title', 'text'] };
    expect((await read('text;b\none;two\n', [], [given])).said).toEqual(['two']);
    for (const text of ['text;c\none;two\n', 'text;b;c\none;two;x\n', 'text,b\none,two\n'])
      expect((await read(text, [], [given])).said, text).toEqual(['one']);
  });

  it('takes the order of day and month from the column', async () => {
    const table = (dates: string[]) =>
      ['date,text', ...dates.map((date, i) => `${date},words ${i}`)].join('\n');
    const dates = async (given: string[]) =>
      (await read(table(given))).all.map((record) => record.kind === 'article' && record.article.published);
    expect(await dates(['3/4/2022', '12/19/2022'])).toEqual(['2022-03-04', '2022-12-19']);
    expect(await dates(['3/4/2022', '19/12/2022'])).toEqual(['2022-04-03', '2022-12-19']);
    expect(await dates(['3/4/2022', '5/6/2022'])).toEqual([null, null]);
  });

  it('passes over rows that are no articles, each by its line, and reads the others', async () => {
    const text = ['title,text', 'a,one', 'b', 'c,', 'd,two,three', 'e,four,,', '', 'f,five'].join('\n');
    const { all } = await read(text);
    expect(all.map((record) => [record.line, textOrReason(record)])).toEqual([
      [2, 'one'],
      [3, 'its “text” is empty'],
      [4, 'its “text” is empty'],
      [5, 'more cells than there are names of columns: 3 and 2'],
      [6, 'four'],
      [8, 'five'],
    ]);
  });

  it('says in which line a quotation mark opens that is never closed, and keeps what came before', async () => {
    const open =
      'the quotation mark that opens here is never closed, so that nothing behind it can be told apart';
    const { all } = await read('title,text\na,one\nb,"two\nand so on, and on, and on');
    expect(all.map((record) => [record.line, textOrReason(record)])).toEqual([
      [2, 'one'],
      [3, open],
    ]);
    const again = await read('title,text\na,one\nb,"two\nc,three\n');
    expect(again.said).toEqual([
      'one',
      'the quotation mark that opens here is not closed on this line',
      'three',
    ]);
  });

  it('leaves formulas the text that they are', async () => {
    const text = '=HYPERLINK("https://evil.example","x")';
    const { all } = await read(
      Papa.unparse([
        ['title', 'text'],
        ['+1', text],
      ]),
    );
    expect(all[0]).toMatchObject({ article: { title: '+1', text } });
  });

  it('gives back the articles that Lateral wrote as CSV, whatever a spreadsheet would make of them', async () => {
    // An article without an outlet's name gets its host for one.
    const named = arbitraryArticle(wellFormed).filter(({ outlet }) => outlet.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(named, { minLength: 1 }), async (articles) => {
        const text = csvHeader(true) + articles.map((article) => csvRow(article, '=set')).join('');
        const back = (await read(text.slice(1))).all;
        expect(back.map((record) => record.kind === 'article' && record.article)).toEqual(articles);
      }),
    );
  });

  it('keeps a named column that is blank as far as is looked', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => ['t', i < 150 ? '' : `https://news.example/${i}`]);
    const { all } = await read(Papa.unparse([['text', 'url'], ...rows]));
    expect(all.at(-1)).toMatchObject({ article: { url: 'https://news.example/199' } });
  });

  it('refuses a million columns, and takes 256', async () => {
    const table = (columns: number) => {
      const header = ['text', ...Array.from({ length: columns - 1 }, (_, i) => `c${i}`)].join();
      return `${header}\nwords${','.repeat(columns - 1)}\n`;
    };
    expect((await read(table(256))).said).toEqual(['words']);
    const refused = ['more than 256 columns, which is the limit'];
    expect((await read(table(257))).said).toEqual(refused);
    expect((await read(table(1_000_000))).said).toEqual(refused);
  });

  it('gives the same records wherever the text is cut', async () => {
    const filler = Array.from({ length: 900 }, (_, i) => [
      `Title ${i}`,
      i % 90 === 0 ? '' : `Text "${i}"\n${LONG.slice(0, 90)}`,
    ]);
    const text = Papa.unparse([['title', 'text'], ...filler]);
    expect(text.length).toBeGreaterThan(100_000);
    const whole = (await read(text)).all;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 40 }), async (cuts) => {
        expect((await read(text, cuts)).all).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('reads HTML in a column as the text that it shows', async () => {
    const { said } = await read(
      Papa.unparse([
        ['title', 'content'],
        ['a', '<p>One &amp; two.</p><p>Three.</p>'],
      ]),
    );
    expect(said).toEqual(['One & two.\n\nThree.']);
  });

  it('says that there is nothing in it', async () => {
    expect((await read('title,text\n')).said).toEqual(['no rows in it']);
    expect((await read('\n')).said).toEqual(['no rows in it']);
  });
});
