/** Reads the JSON object in a model's raw text, with or without a code fence or words around it, else the list; null when there is neither. */
export function jsonIn(raw: string): unknown {
  return between(raw, '{', '}') ?? between(raw, '[', ']');
}

function between(raw: string, open: string, close: string): unknown {
  const start = raw.indexOf(open);
  const end = raw.lastIndexOf(close);
  if (start < 0 || end < start) return null;
  try {
    return JSON.parse(raw.slice(start, end + 1));
  } catch {
    return null;
  }
}
