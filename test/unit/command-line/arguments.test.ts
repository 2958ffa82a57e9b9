import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/command-line/arguments.ts';

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

describe('parseArguments', () => {
  it.each([
    ['extract a.html b.html', { name: 'extract', pages: ['a.html', 'b.html'] }],
    ['detect a.html', { name: 'detect', pages: ['a.html'], jsonl: [] }],
    ['detect --jsonl q.jsonl', { name: 'detect', pages: [], jsonl: ['q.jsonl'] }],
    ['detect --jsonl -', { name: 'detect', pages: [], jsonl: ['-'] }],
    ['analyse --jsonl=q.jsonl', { name: 'analyse', jsonl: ['q.jsonl'] }],
    ['match --jsonl q', { name: 'match', jsonl: ['q'], corpus: null }],
    ['match --corpus a b c --jsonl q', { name: 'match', jsonl: ['q'], corpus: ['a', 'b', 'c'] }],
    ['match --corpus a --corpus b --jsonl q', { name: 'match', jsonl: ['q'], corpus: ['a', 'b'] }],
    ['match --jsonl q --corpus a b', { name: 'match', jsonl: ['q'], corpus: ['a', 'b'] }],
    ['context p.html', { name: 'context', page: 'p.html', corpus: null, json: false }],
    ['context p.html --json', { name: 'context', page: 'p.html', corpus: null, json: true }],
    [
      'context --json p.html --corpus a b',
      { name: 'context', page: 'p.html', corpus: ['a', 'b'], json: true },
    ],
    [
      'context --corpus a b --json p.html',
      { name: 'context', page: 'p.html', corpus: ['a', 'b'], json: true },
    ],
    ['context --corpus a b p.html', { name: 'context', page: 'p.html', corpus: ['a', 'b'], json: false }],
    ['context --corpus a b -- p.html', { name: 'context', page: 'p.html', corpus: ['a', 'b'], json: false }],
    ['context -- -odd.html', { name: 'context', page: '-odd.html', corpus: null, json: false }],
    ['extract extract', { name: 'extract', pages: ['extract'] }],
    ['--help', { name: 'help', about: null }],
    ['-h', { name: 'help', about: null }],
    ['match --help', { name: 'help', about: 'match' }],
    ['--version', { name: 'version' }],
  ])('reads "%s"', (line, command) => {
    expect(parse(line)).toEqual({ ok: true, command });
  });

  it.each([
    ['', 'no command given', null],
    ['frobnicate a.html', 'unknown command "frobnicate"', null],
    ['toString', 'unknown command "toString"', null],
    ['--frob', 'unknown option --frob', null],
    ['extract --frob a.html', 'unknown option --frob for extract', 'extract'],
    ['extract a.html --json', 'unknown option --json for extract', 'extract'],
    ['match --jsonl q --corpora=a', 'unknown option --corpora for match', 'match'],
    ['detect -x a.html', 'unknown option -x for detect', 'detect'],
    ['context p.html --json=yes', '--json takes no value', 'context'],
    ['extract', 'extract needs a FILE.html', 'extract'],
    ['detect', 'detect needs a FILE or --jsonl FILE', 'detect'],
    ['detect --jsonl', '--jsonl needs a FILE', 'detect'],
    ['match --jsonl --corpus a', '--jsonl needs a FILE', 'match'],
    ['match --jsonl= --corpus a', '--jsonl needs a FILE', 'match'],
    ['match --corpus a', 'match needs --jsonl FILE', 'match'],
    ['match --jsonl q extra', 'unexpected "extra": match reads --jsonl FILE and --corpus FILE…', 'match'],
    ['analyse q.jsonl', 'unexpected "q.jsonl": analyse reads --jsonl FILE', 'analyse'],
    ['context --corpus a', 'context needs a PAGE (.html, .txt, or .jsonl with one article)', 'context'],
    ['context a b', 'unexpected "b": context takes one PAGE', 'context'],
  ])('names what is wrong with "%s"', (line, message, about) => {
    expect(parse(line)).toEqual({ ok: false, message, about });
  });
});
