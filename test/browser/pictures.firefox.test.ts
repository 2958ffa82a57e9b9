import { describe } from 'vitest';
import { picturesCases } from './screens/pictures-cases.ts';

describe('every surface in Firefox looks as when it was last looked at', () => picturesCases('firefox'));
