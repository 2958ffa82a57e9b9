import { describe } from 'vitest';
import { picturesCases } from './screens/pictures-cases.ts';

describe('popup and panel in Chromium look as when they were last looked at', () =>
  picturesCases('chromium'));
