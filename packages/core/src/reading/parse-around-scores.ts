import type { Parser, Tree } from "@relata/parser";

/**
 * Trees of sentences that are parsed as if no scores stood in them: "lost **6-3, 7-6 (5)** to Ann Ott" has the tree of
 * "lost to Ann Ott", and the score hangs on the word before it. In "a **2-0** win" the score is one word with its first
 * number.
 */
export function parseAroundScores(
  parser: Pick<Parser, "parse">,
  sentences: readonly (readonly string[])[],
): readonly Tree[] {
  const scores = sentences.map(findScores);
  if (scores.every((found) => found.size === 0)) return parser.parse(sentences);
  const trees = parser.parse(
    sentences.map((words, at) =>
      scores[at]!.size === 0 ? words : words.filter((_, index) => !scores[at]!.has(index)),
    ),
  );
  return trees.map((tree, at) =>
    scores[at]!.size === 0 ? tree : withScores(tree, sentences[at]!, scores[at]!),
  );
}

const NUMBER = /^\d{1,3}$/;
const DASH = /^[-–]$/;

/** What ends in a score. */
const RESULT =
  /^(?:w[io]ns?|won|beat(?:s|en|ing)?|los[et]s?|losing|dr[ae]ws?|defeat(?:s|ed|ing)?|vot(?:e|es|ed|ing)|ruled|(?:crush|thrash|edg|rout|down|topp|triumph|prevail|hammer|overcom|stunn|advanc|finish|oust|eliminat|overpower|outlast|trounc|dispatch|rall|trail|tied|lead)\w*|overcame|swept|sweeps?|led|leads?|ahead|up|down|by|out|off|victory|win|loss|defeat|score)$/i;

/** What follows a score; before any other word, it says of what kind a thing is: "a **2-0** win". */
const BEHIND =
  /^(?:[^\p{L}\p{N}]+|in|on|at|to|by|after|with|against|over|for|from|away|and|but|as|when|while|before|here|thanks|during|following|late|last|earlier|this|despite|under|of|through|who|which)$/iu;

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

/** Places of the words of all scores. */
function findScores(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!words.some((word, at) => DASH.test(word) && isScore(words, at - 1))) return found;
  for (let start = 1; start < words.length; start++) {
    const end = scoresEnd(words, start);
    if (end === start) continue;
    if (end === start + 3 && isOfResult(words, end)) {
      found.add(start + 1).add(start + 2);
    } else if (isResult(words, start) && BEHIND.test(words[end] ?? "."))
      for (let at = start; at < end; at++) found.add(at);
    start = end;
  }
  return found;
}

/** "a 2-0 **win**", "a 2-1 home **defeat**" */
function isOfResult(words: readonly string[], end: number): boolean {
  return [end, end + 1].some((at) => OUTCOME.test(words[at] ?? ""));
}

const OUTCOME =
  /^(?:wins?|victor(?:y|ies)|defeats?|loss(?:es)?|draws?|leads?|triumphs?|thrashing|rout|ties?|advantage|scoreline|stalemate|deficit|decision|ruling|vote|series|aggregate|success)$/i;

/** The place behind "6-3, 7-6 (5), 6-1", if it starts here. */
function scoresEnd(words: readonly string[], start: number): number {
  if (!isScore(words, start)) return start;
  let end = start + 3;
  if (words[end] === "(" && NUMBER.test(words[end + 1] ?? "") && words[end + 2] === ")") end += 3;
  else if (words[end] === "(" && isScore(words, end + 1) && words[end + 4] === ")") end += 5;
  const next = /^(?:,|and)$/.test(words[end] ?? "") ? end + 1 : end;
  const more = scoresEnd(words, next);
  return more === next ? end : more;
}

function isScore(words: readonly string[], at: number): boolean {
  return (
    NUMBER.test(words[at] ?? "") &&
    DASH.test(words[at + 1] ?? "") &&
    NUMBER.test(words[at + 2] ?? "") &&
    !DASH.test(words[at + 3] ?? "")
  );
}

/** Right behind a verb of winning or losing, or behind the name of whom it was won against. */
function isResult(words: readonly string[], start: number): boolean {
  const before = words[start - 1]!;
  if (RESULT.test(before)) return true;
  if (!/^\p{Lu}/u.test(before) || MONTH.test(before)) return false;
  return words.slice(Math.max(0, start - 9), start - 1).some((word) => RESULT.test(word));
}

function withScores(tree: Tree, words: readonly string[], scores: ReadonlySet<number>): Tree {
  if (tree.tokens.length === 0) return tree;
  const places = words.flatMap((_, index) => (scores.has(index) ? [] : [index]));
  let read = 0;
  let anchor = 0;
  // Is the word that a score hangs on its own first number?
  let number = false;
  const tokens = words.map((word, index) => {
    if (!scores.has(index)) {
      const token = tree.tokens[read++]!;
      anchor = index;
      number = NUMBER.test(word);
      return token.head === 0 ? token : { ...token, head: places[token.head - 1]! + 1 };
    }
    const [upos, xpos, relation] = NUMBER.test(word)
      ? ["NUM", "CD", number ? "flat" : "discourse"]
      : ["PUNCT", word === "," ? "," : "SYM", "punct"];
    return {
      ...tree.tokens[Math.max(0, read - 1)]!,
      form: word,
      lemma: word,
      upos: upos!,
      xpos: xpos!,
      feats: "_",
      head: anchor + 1,
      relation: relation!,
      confidence: 1,
    };
  });
  const names = tree.names.map((name) => ({
    ...name,
    start: places[name.start]!,
    end: places[name.end - 1]! + 1,
  }));
  return { tokens, names };
}
