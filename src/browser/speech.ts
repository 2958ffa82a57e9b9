import type { Speech } from '../words/speech.ts';
import { api } from './api.ts';

/** The browser's choice of `_locales`: the catalogue of its own language, or the English one. */
export const browserSpeech: Speech = { getMessage: (key, values) => api.i18n.getMessage(key, values) };
