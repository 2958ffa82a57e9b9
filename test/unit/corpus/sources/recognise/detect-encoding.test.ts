import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../../src/corpus/sources/recognise/detect-encoding.ts';
import { encode } from '../encode.ts';

const RUSSIAN =
  'Президент России Владимир Путин прибыл в Минск на переговоры с Александром Лукашенко. Стороны обсудили военное и экономическое сотрудничество, поставки газа и совместные учения.';
const UKRAINIAN =
  'Президент Росії Володимир Путін прибув до Мінська на переговори з Олександром Лукашенком. Сторони обговорили військову й економічну співпрацю, постачання газу та спільні навчання її військ, її союзників.';
const BELARUSIAN =
  'Прэзідэнт Расіі Уладзімір Пуцін прыбыў у Мінск на перамовы з Аляксандрам Лукашэнкам. Бакі абмеркавалі ваеннае і эканамічнае супрацоўніцтва, пастаўкі газу і сумесныя вучэнні.';
const GERMAN =
  'Der russische Präsident Wladimir Putin ist in Minsk eingetroffen. Über die Gespräche wurde zunächst nichts bekannt; Außenminister und Verteidigungsminister führten eigene Gespräche und äußerten sich später.';
const FRENCH =
  'Le président russe est arrivé à Minsk où il a été reçu par son homologue. Les deux dirigeants ont évoqué la coopération militaire et économique, déjà très étroite, et les livraisons de gaz.';
const POLISH =
  'Prezydent Rosji Władimir Putin przybył do Mińska. Przywódcy rozmawiali o współpracy wojskowej i gospodarczej, dostawach gazu oraz o wspólnych ćwiczeniach; później złożyli krótkie oświadczenia dla prasy.';
const CZECH =
  'Ruský prezident Vladimir Putin přiletěl do Minsku. Státníci jednali o vojenské a hospodářské spolupráci, o dodávkách plynu a společných cvičeních; později vydali krátké prohlášení.';
const GREEK =
  'Ο πρόεδρος της Ρωσίας έφτασε στο Μινσκ για συνομιλίες. Οι δύο ηγέτες συζήτησαν τη στρατιωτική και οικονομική συνεργασία και τις παραδόσεις αερίου.';

const record = (text: string) =>
  `${JSON.stringify({ url: 'https://news.example/world/2022/12/19/talks-in-minsk', title: text.slice(0, 30), outlet: 'Example News', text })}\n`;

describe('detectEncoding', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1251', BELARUSIAN],
    ['koi8-r', RUSSIAN],
    ['koi8-u', UKRAINIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
    ['windows-1250', CZECH],
    ['iso-8859-2', POLISH],
    ['iso-8859-7', GREEK],
    ['utf-8', RUSSIAN],
    ['utf-8', GERMAN],
    ['utf-16le', RUSSIAN],
    ['utf-16be', RUSSIAN],
    ['utf-16le', GERMAN],
    ['utf-16be', POLISH],
  ])('knows %s, bare and among the keys of JSON: %s', (label, text) => {
    for (const written of [text, record(text), record(text).repeat(20)]) {
      const bytes = encode(written, label);
      const found = detectEncoding([bytes], true);
      expect(new TextDecoder(found!.label).decode(bytes)).toBe(written);
      expect(found).toMatchObject({ label, marked: false });
    }
  });

  it('believes a byte order mark', () => {
    for (const label of ['utf-8', 'utf-16le', 'utf-16be']) {
      const bytes = encode(`\uFEFF${RUSSIAN}`, label);
      expect(detectEncoding([bytes], true)).toEqual({ label, name: label.toUpperCase(), marked: true });
      expect(detectEncoding([encode('\uFEFF', label)], true)?.label).toBe(label);
    }
  });

  it('is not misled by a sample that is cut inside a character', () => {
    const bytes = encode(RUSSIAN, 'utf-8');
    for (let end = 20; end < 40; end++)
      expect(detectEncoding([bytes.subarray(0, end)], false)?.label).toBe('utf-8');
    const ascii = encode('x'.repeat(100), 'utf-8');
    for (let start = 0; start < 6; start++)
      expect(detectEncoding([ascii, bytes.subarray(start, start + 51)], false)?.label).toBe('utf-8');
  });

  it('asks further samples where the beginning is ASCII', () => {
    const ascii = encode('id,title\n1,Minsk\n', 'utf-8');
    expect(detectEncoding([ascii, ascii, encode(RUSSIAN, 'windows-1251')], false)?.label).toBe(
      'windows-1251',
    );
    expect(detectEncoding([ascii, ascii], false)?.label).toBe('utf-8');
  });

  it('keeps to UTF-8 where a few bytes of it are damaged', () => {
    const bytes = encode(RUSSIAN, 'utf-8');
    bytes[9] = 0xff;
    expect(detectEncoding([bytes], true)?.label).toBe('utf-8');
  });

  it('knows what is no text', () => {
    const noise = (length: number) =>
      Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 13) & 0xff);
    expect(detectEncoding([noise(5_000)], false)).toBeNull();
    expect(detectEncoding([noise(5_000).map((byte) => byte || 1)], false)).toBeNull();
    expect(detectEncoding([encode('text with one \u0000 in it', 'utf-8')], true)).toBeNull();
    expect(detectEncoding([new Uint8Array(1_000)], true)).toBeNull();
    const junk = encode(
      Array.from({ length: 400 }, (_, i) => String.fromCharCode(i % 31)).join(''),
      'utf-16le',
    );
    expect(detectEncoding([junk], true)).toBeNull();
  });

  it('takes an empty file for UTF-8', () => {
    expect(detectEncoding([new Uint8Array(0)], true)?.label).toBe('utf-8');
  });
});
