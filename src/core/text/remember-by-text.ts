/** Texts that are asked for again soon: the sentences of a few documents. */
const CAPACITY = 1024;

/**
 * The same function of a text, which remembers its latest results: passes over a document ask for one sentence several
 * times. `read` must depend on the text alone, and its result must not be changed by anyone. Holds at most 1,024 texts.
 */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered.result;
    if (known.size >= CAPACITY) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}
