import { describe } from 'vitest';
import { picturesCases } from './screens/pictures-cases.ts';

describe('popup and panel in Firefox look as when they were last looked at', () => picturesCases('firefox'));
