import { describe } from 'vitest';
import { faultsCases } from './everyone/faults-cases.ts';

describe('for everyone, in Chromium: axe-core has nothing to say of', () => faultsCases('chromium'));
