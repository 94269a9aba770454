// A share of the largest, as a bar; the number itself stands beside it in words.
export function Bar({ value, most }: { value: number; most: number }) {
  const width = most > 0 ? Math.max(0, Math.min(100, (100 * value) / most)) : 0;
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ width: `${width}%` }} />
    </span>
  );
}
