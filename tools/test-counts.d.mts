export function testCounts(file: string): {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};
