import type { Sentence, Token } from "../reading/types.ts";

/** A sentence's tokens with the way down the tree. */
export interface SyntaxTree {
  readonly tokens: readonly Token[];
  /** Relation without its subtype, by token: `nsubj:pass` → `nsubj`. */
  readonly base: readonly string[];
  /** Dependents by head, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** The first word of the phrase that a token heads. */
  readonly first: readonly number[];
  /** … and its last. */
  readonly last: readonly number[];
}

export function toSyntaxTree({ tokens }: Pick<Sentence, "tokens">): SyntaxTree {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) if (head !== undefined) children[head]!.push(index);
  return {
    tokens,
    base: tokens.map(({ relation }) => withoutSubtype(relation)),
    children,
    first: firstToReach(tokens, tokens),
    last: firstToReach(tokens, tokens.toReversed()),
  };
}

function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Of the words in a given order the one that is the first on its way up to pass each token. */
function firstToReach(tokens: readonly Token[], order: readonly Token[]): number[] {
  const first = tokens.map(() => -1);
  for (const { index } of order) {
    for (let at: number | undefined = index; at !== undefined && first[at] === -1;) {
      first[at] = index;
      at = tokens[at]!.head;
    }
  }
  return first;
}

/** Dependents of a token in one of the given relations, without subtype unless the name has one. */
export function dependents(
  tree: SyntaxTree,
  head: number,
  ...relations: readonly string[]
): number[] {
  let found: number[] | undefined;
  for (const child of tree.children[head]!) {
    if (!isOneOf(tree, child, relations)) continue;
    // There is seldom more than one, and a list made with it is as long as it has to be.
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? [];
}

export function firstDependent(
  tree: SyntaxTree,
  head: number,
  ...relations: readonly string[]
): number | undefined {
  for (const child of tree.children[head]!) if (isOneOf(tree, child, relations)) return child;
  return undefined;
}

/** "**to leave**" */
export function isToInfinitive(tree: SyntaxTree, verb: number): boolean {
  for (const child of tree.children[verb]!)
    if (tree.base[child] === "mark" && tree.tokens[child]!.lemma.toLowerCase() === "to")
      return true;
  return false;
}

function isOneOf(tree: SyntaxTree, token: number, relations: readonly string[]): boolean {
  const base = tree.base[token]!;
  const { relation } = tree.tokens[token]!;
  for (const wanted of relations) if (wanted === base || wanted === relation) return true;
  return false;
}

/** The tokens under a head and the head itself, in the order of the text; `keep` prunes whole branches. */
export function subtree(
  tree: SyntaxTree,
  head: number,
  keep: (child: number, parent: number) => boolean = () => true,
): number[] {
  if (tree.children[head]!.length === 0) return [head];
  const found: number[] = [];
  // The words to visit, the next one last; a word whose dependents wait already is written as `~word`.
  const waiting = [head];
  let ordered = true;
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    const children = next < 0 ? [] : tree.children[next]!;
    if (children.length === 0) {
      const word = next < 0 ? ~next : next;
      ordered &&= found.length === 0 || found.at(-1)! < word;
      found.push(word);
      continue;
    }
    let at = children.length - 1;
    for (; at >= 0 && children[at]! > next; at--)
      if (keep(children[at]!, next)) waiting.push(children[at]!);
    waiting.push(~next);
    for (; at >= 0; at--) if (keep(children[at]!, next)) waiting.push(children[at]!);
  }
  // Where arcs cross, the words of one branch stand among those of another.
  return ordered ? found : found.sort((a, b) => a - b);
}

/** The head of a coordination and its conjuncts: "iron and steel" → both heads. */
export function conjuncts(tree: SyntaxTree, head: number): number[] {
  const found = [head];
  addConjuncts(tree, head, found);
  return found;
}

function addConjuncts(tree: SyntaxTree, head: number, found: number[]): void {
  for (const child of tree.children[head]!) {
    if (tree.base[child] !== "conj") continue;
    found.push(child);
    addConjuncts(tree, child, found);
  }
}

/** The first member of a token's coordination: both verbs of "buy and sell" lead to "buy". */
export function firstConjunct(tree: SyntaxTree, token: number): number {
  let first = token;
  while (tree.base[first] === "conj") first = tree.tokens[first]!.head!;
  return first;
}

/** Tokens as text, a space between each two. */
export function tokenText(tree: SyntaxTree, indexes: readonly number[]): string {
  return indexes.map((index) => tree.tokens[index]!.text).join(" ");
}

/** Is a token the other one or below it? */
export function isUnder(
  { tokens }: Pick<SyntaxTree, "tokens">,
  token: number,
  ancestor: number,
): boolean {
  for (let at: number | undefined = token; at !== undefined; at = tokens[at]!.head) {
    if (at === ancestor) return true;
  }
  return false;
}
