import type { SentenceContext } from "./context.ts";

/** A function of a sentence and one of its tokens. */
export type OfToken<T> = (context: SentenceContext, token: number) => T;

/** The same function, which looks only once: many rules ask about one phrase. */
export function oncePerToken<T>(read: OfToken<T>): OfToken<T> {
  let last: SentenceContext | undefined;
  let known = new Map<number, T>();
  return (context, token) => {
    if (context !== last) {
      last = context;
      known = new Map();
    }
    let found = known.get(token);
    if (found === undefined && !known.has(token)) {
      found = read(context, token);
      // The sentence may have changed meanwhile.
      if (context === last) known.set(token, found);
    }
    return found as T;
  };
}
