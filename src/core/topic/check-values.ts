/** JSON that nothing is known of yet. */
export type Input = Readonly<Record<string, unknown>>;

export function record(input: unknown, at: string, errors: string[]): Input {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  errors.push(`${at}: must be an object`);
  return {};
}

/** Reads own properties only, so that nothing comes from a prototype. */
export function own(input: Input, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}

export function line(input: Input, key: string, most: number, errors: string[], at = ''): string {
  const value = own(input, key);
  if (typeof value === 'string' && value.length <= most && value.trim() !== '') return value;
  errors.push(`${path(at, key)}: must be a text of 1 to ${most} letters`);
  return '';
}

/** A list that may be left out, except where the caller asks for entries. */
export function list(input: Input, key: string, errors: string[], at = ''): readonly unknown[] {
  const value = own(input, key);
  if (Array.isArray(value)) return value;
  if (value !== undefined) errors.push(`${path(at, key)}: must be a list`);
  return [];
}

export function isId(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

export function path(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
