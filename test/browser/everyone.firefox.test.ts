import { describe } from 'vitest';
import { faultsCases } from './everyone/faults-cases.ts';

describe('for everyone, in Firefox: axe-core has nothing to say of', () => faultsCases('firefox'));
