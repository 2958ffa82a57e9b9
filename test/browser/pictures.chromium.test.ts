import { describe } from 'vitest';
import { picturesCases } from './screens/pictures-cases.ts';

describe('every surface in Chromium looks as when it was last looked at', () => picturesCases('chromium'));
