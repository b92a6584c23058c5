import {
  conjuncts,
  dependents,
  firstDependent,
  subtree,
  type SyntaxTree,
} from "../clauses/syntax-tree.ts";
import { isPersonNoun, organizationNouns, placeNouns } from "../lexicon/noun-classes.ts";
import type { Token } from "../reading/types.ts";
import type { SentenceContext } from "./context.ts";
import { readArgument } from "./read-argument.ts";
import type { ClaimDraft } from "./rules/rule.ts";
import type { Argument, MentionArgument } from "./types.ts";

/** Offices one holds for a country; "Canadian actress" is no actress of Canada. */
const OFFICES =
  /^(president|vice-president|premier|minister|chancellor|secretary|leader|king|queen|prince|princess|emperor|empress|sultan|emir|senator|governor|ambassador|envoy|spokesman|spokeswoman|spokesperson|commander|chief|head|ruler|monarch|dictator|chairman|chairwoman|negotiator)$/;

/**
 * Whose or what's a role is: "**Apple**'s CEO Tim Cook", "**Russian** President Putin", "the **Kremlin** spokesman",
 * "the director **of the museum**" → is CEO of.
 *
 * @param words The role's words without articles.
 * @param head The named, on whom the parser may hang the owner.
 */
export function roleOf(
  context: SentenceContext,
  subject: Argument,
  words: readonly number[],
  head: number,
  at: number,
): ClaimDraft[] {
  const { tree } = context;
  const owners = [...words.filter((word) => isTop(context, word, words)), head].flatMap((word) =>
    ownersOf(context, word),
  );
  const distinct = owners.filter(
    ({ head }, position) => owners.findIndex((other) => other.head === head) === position,
  );
  return distinct.flatMap(({ head, marker, drop }): ClaimDraft[] => {
    const argument = readArgument(context, head);
    const name = words.filter((word) => !drop.has(word));
    if (argument?.kind !== "mention" || !isOwner(context, argument)) return [];
    if (subject.kind === "mention" && argument.mention === subject.mention) return [];
    while (name.length > 0 && /^(ADP|PUNCT|CCONJ)$/.test(tree.tokens[name.at(-1)!]!.upos))
      name.pop();
    const label = wording(
      tree,
      name.filter((word) => !isCount(tree, word)),
    );
    if (label === "") return [];
    return [
      {
        rule: "role-of",
        naming: true,
        at,
        subject,
        predicate: {
          lemma: `be ${label.toLowerCase()}`,
          preposition: marker,
          label: `is ${label} ${marker}`,
          family: "hold-role",
        },
        object: argument,
        trigger: name,
      },
    ];
  });
}

/** "two" of "its **two** founders", but not of "its two-time champion". */
function isCount({ tokens }: SyntaxTree, word: number): boolean {
  return tokens[word]!.upos === "NUM" && tokens[word + 1]?.text !== "-";
}

/** "18-year-old partner": what is written without a gap stays so. */
function wording({ tokens }: SyntaxTree, words: readonly number[]): string {
  let label = "";
  for (const word of words) {
    const before = tokens[word - 1];
    const hyphen = before?.text === "-" && !words.includes(word - 1) && words.includes(word - 2);
    const tied = hyphen || /^[-/]$/.test(tokens[word]!.text) || /[-/]$/.test(label);
    label += `${hyphen ? "-" : tied || label === "" ? "" : " "}${nameWord(tokens[word]!)}`;
  }
  return label;
}

/** "**rival** Acme": whose rival, the word does not say. */
export function isOfSomebody({ tree }: SentenceContext, role: number): boolean {
  return RELATIVE.test(tree.tokens[role]!.lemma);
}

const RELATIVE =
  /^(rival|partner|counterpart|colleague|opponent|teammate|ally|successor|predecessor|wife|husband|spouse|son|daughter|brother|sister|mother|father|cousin|nephew|niece|uncle|aunt|subsidiary|neighbor|neighbour)$/;

/** "Acme and **partner Bolt**": Acme's partner. */
export function partnerOf(
  context: SentenceContext,
  subject: Argument,
  words: readonly number[],
  head: number,
): ClaimDraft[] {
  const { tree } = context;
  const above = tree.tokens[head]!.head;
  if (tree.base[head] !== "conj" || above === undefined || above > head) return [];
  if (dependents(tree, above, "conj").length > 1) return [];
  // "Hall's wife, Ann, and **son Paul**": his son.
  const owner = RELATIVE.test(tree.tokens[above]!.lemma)
    ? firstDependent(tree, above, "nmod:poss")
    : undefined;
  const other = readArgument(context, owner ?? above);
  if (other?.kind !== "mention" || !isOwner(context, other)) return [];
  if (subject.kind === "mention" && subject.mention === other.mention) return [];
  const label = words
    .map((word) => tree.tokens[word]!)
    .map((token) => (token.upos === "ADJ" ? token.text : nameWord(token)))
    .join(" ");
  return [
    {
      rule: "role-of",
      naming: true,
      at: head,
      subject,
      predicate: {
        lemma: `be ${label.toLowerCase()}`,
        preposition: "of",
        label: `is ${label} of`,
        family: "hold-role",
      },
      object: other,
      trigger: words,
    },
  ];
}

interface Owner {
  readonly head: number;
  readonly marker: string;
  /** Words of the owner, which are not in the role's name. */
  readonly drop: ReadonlySet<number>;
}

function ownersOf(context: SentenceContext, word: number): Owner[] {
  const { tree, mentionAt } = context;
  const mention = mentionAt.get(word);
  if (mention?.kind === "name" && mention.type !== "person") {
    if (!/^(organization|geopolitical-entity|group)$/.test(mention.type)) return [];
    const [start, end] = mention.tokens;
    const drop = new Set(Array.from({ length: end - start }, (_, index) => start + index));
    // "Mayor **of London** Ann Lee"
    const before = tree.tokens[start - 1]?.text;
    if (start > 1 && before === "of" && isRole(tree.tokens[start - 2]!.lemma.toLowerCase()))
      return [{ head: word, marker: "of", drop: new Set([...drop, start - 1]) }];
    const role = roleAbove(context, word);
    const national = tree.tokens[word]!.upos === "ADJ";
    if (role === undefined || (national && !OFFICES.test(role))) return [];
    return [{ head: word, marker: "of", drop }];
  }
  return dependents(tree, word, "nmod").flatMap((owner): Owner[] => {
    const markers = dependents(tree, owner, "case").map((each) =>
      tree.tokens[each]!.text.toLowerCase(),
    );
    const possessive =
      tree.tokens[owner]!.relation === "nmod:poss" ||
      markers.some((each) => /^('s|’s|'|’)$/.test(each));
    const marker = possessive ? "of" : markers.find((each) => /^(of|for|at|to)$/.test(each));
    if (marker === undefined || isPartOfTitle(context, owner)) return [];
    if (marker !== "of" && !isRole(tree.tokens[word]!.lemma.toLowerCase())) return [];
    const drop = new Set(subtree(tree, owner));
    // "the maker of **Bolt and Nimbus**"
    return conjuncts(tree, owner).map((each) => ({ head: each, marker, drop }));
  });
}

/** "Secretary of **State**", "Chief of **Staff**": whose state, it does not say. */
function isPartOfTitle({ tree }: SentenceContext, owner: number): boolean {
  const word = tree.tokens[owner]!.text.toLowerCase();
  return placeNouns.has(word) || organizationNouns.has(word) || FIELDS.test(word);
}

/** What a minister or secretary is for. */
const FIELDS =
  /^(affairs|defen[cs]e|interior|finance|justice|health|education|commerce|trade|energy|culture|labou?r|transport|transportation|agriculture|security|intelligence|development|cooperation|tourism|economy|industry|environment|science|technology|staff|works)$/;

/** Not inside another phrase of the role: "spokesman for the UN's **arm**". */
function isTop({ tree }: SentenceContext, word: number, words: readonly number[]): boolean {
  for (let at = word; ;) {
    if (tree.base[at] === "nmod" && firstDependent(tree, at, "case") !== undefined) return false;
    const above = tree.tokens[at]!.head;
    if (above === undefined || !words.includes(above)) return true;
    at = above;
  }
}

/** "CEO" stays, "Deputy" does not; of "his two sons" each is a son. */
function nameWord({ text, lemma, xpos }: Token): string {
  if (xpos === "NNS" && isRole(lemma)) return lemma;
  return /^[A-Z]{2,}$/.test(text) ? text : text.toLowerCase();
}

/** The role a nationality or a body stands before: "**Russian** Deputy Prime Minister" → minister. */
function roleAbove({ tree }: SentenceContext, word: number): string | undefined {
  let role: string | undefined;
  for (const { index, lemma, upos } of tree.tokens.slice(word + 1, word + 7)) {
    if (!/^(NOUN|PROPN|ADJ)$/.test(upos)) break;
    if (isRole(lemma.toLowerCase()) && firstDependent(tree, index, "case") === undefined)
      role = lemma.toLowerCase();
  }
  return role;
}

function isRole(lemma: string): boolean {
  return isPersonNoun(lemma);
}

function isOwner({ named }: SentenceContext, { mention }: MentionArgument): boolean {
  return named(mention);
}
