/** Where a key leads from a row of a list, or null if the key leads nowhere. */
export function nextActive(key: string, active: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const to = (index: number) => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return to(active + 1);
    case 'ArrowUp':
      return to(active - 1);
    case 'PageDown':
      return to(active + page);
    case 'PageUp':
      return to(active - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
