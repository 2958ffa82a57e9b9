import '../language/in-page.ts';
import { mountOptions } from '../../src/ui/options/mount-options.tsx';
import { fakeClient } from './fake-client.ts';
import { KNOWN } from './fake-corpus.ts';
import { fakeMarks } from './fake-marks.ts';
import { RULES } from './fake-settings.ts';
import { STATES } from './states.ts';

/** The options page over a fake corpus: `?state=name`. What it was asked is in `corpus.calls`. */
const name = new URLSearchParams(location.search).get('state') ?? 'held';
const place = document.getElementById('options');
const corpus = STATES[name]?.();
if (place === null || corpus === undefined) throw new Error(`There is no state "${name}".`);
Object.assign(globalThis, { corpus });
const { settings, wrong, product } = corpus;
const handed = { settings, rules: RULES, wrong, product };
const marks = fakeMarks('news.example', 'xn--e1afmkfd.xn--p1ai');
mountOptions(place, fakeClient(corpus), KNOWN, () => undefined, handed, marks);
