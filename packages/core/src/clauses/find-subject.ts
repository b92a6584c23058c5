import { dependents, firstDependent, isToInfinitive, type SyntaxTree } from "./syntax-tree.ts";
import { isActorNoun, isPersonNoun, organizationNouns } from "../lexicon/noun-classes.ts";
import { accusingVerbs, changingVerbs, judgingVerbs, preventingVerbs } from "../lexicon/verbs.ts";
import type { Subject } from "./types.ts";

const RELATIVE_PRONOUNS = new Set(["who", "which", "that", "whom", "whose"]);

/** "described the call **as going well**": the object does it. */
const DESCRIBING = /^(describe|depict|portray|characterize|characterise)$/;

/** "described the call as going well", "accused him **of hiding** it", "praised Oslo **for waiting**". */
function isToldOfObject(tree: SyntaxTree, verb: number, predicate: number): boolean {
  const { lemma } = tree.tokens[verb]!;
  if (DESCRIBING.test(lemma) || isQuotedAsSaying(tree, verb, predicate)) return true;
  // "The vote **saw** nine countries **voting** for it": a vote sees nothing.
  if (/^(see|witness)$/.test(lemma) && tree.tokens[predicate]!.xpos === "VBG") {
    const scene = firstDependent(tree, verb, "nsubj");
    return (
      scene !== undefined &&
      !isSomebody(tree, scene) &&
      firstDependent(tree, predicate, "mark") === undefined
    );
  }
  // "gave the union a week **to answer**": who gets it answers.
  // … also where the parser made her the object: "gave the union **one week**".
  const receiver =
    firstDependent(tree, verb, "iobj") ??
    (firstDependent(tree, verb, "obl:unmarked") === predicate - 2
      ? firstDependent(tree, verb, "obj")
      : undefined);
  if (/^(give|grant|offer|allow|permit)$/.test(lemma) && receiver !== undefined)
    return isToInfinitive(tree, predicate);
  // "put the firm **on track to win**"
  if (
    /^(put|place|set|leave|keep)$/.test(lemma) &&
    tree.base[predicate] === "advcl" &&
    dependents(tree, verb, "obl").some(
      (state) =>
        /^(track|course|path|position|place|line|shape)$/.test(tree.tokens[state]!.lemma) &&
        tree.last[state] === tree.first[predicate]! - 1 &&
        tree.tokens[tree.first[predicate]!]!.lemma === "to",
    )
  )
    return true;
  // "urged its troops on the border **to leave**"
  if (isBehindContent(tree, verb, predicate)) return false;
  if (URGING.test(lemma) && tree.base[predicate] === "advcl")
    return isToInfinitive(tree, predicate);
  // "backed the party **to form** a government", "welcomes Norway **to join**"
  const helped = firstDependent(tree, verb, "obj");
  if (
    /^(back|support|help|assist|aid|welcome)$/.test(lemma) &&
    tree.base[predicate] === "advcl" &&
    helped !== undefined &&
    (isSomebody(tree, helped) || isActorNoun(tree.tokens[helped]!.lemma.toLowerCase())) &&
    tree.first[predicate] === tree.last[helped]! + 1
  )
    return tree.tokens[tree.first[predicate]!]!.lemma.toLowerCase() === "to";
  // "kept flames **from reaching** homes"
  if (preventingVerbs.has(lemma) && tree.tokens[predicate]!.xpos === "VBG")
    return dependents(tree, predicate, "mark", "case").some((marker) =>
      /^from$/i.test(tree.tokens[marker]!.text),
    );
  // "set up panels **to decide**", "sent troops **to guard** the road"
  if (isFounded(tree, verb, predicate)) return true;
  if (isWarnedOf(tree, verb, predicate)) return true;
  if (isRepaidFor(tree, verb, predicate)) return true;
  if (!accusingVerbs.has(lemma) && !judgingVerbs.has(lemma)) return false;
  return dependents(tree, predicate, "mark", "case").some((marker) =>
    /^(of|for|with|over)$/i.test(tree.tokens[marker]!.text),
  );
}

/** "quoted Ann **as saying** it was so" */
export function isQuotedAsSaying(tree: SyntaxTree, verb: number, predicate: number): boolean {
  return (
    /^(quote|cite)$/.test(tree.tokens[verb]!.lemma) &&
    tree.tokens[predicate]!.xpos === "VBG" &&
    dependents(tree, predicate, "mark", "case").some((mark) =>
      /^as$/i.test(tree.tokens[mark]!.text),
    )
  );
}

/** "targeted the bank **for hiding** losses": what somebody gets something for is the object's deed. */
function isRepaidFor(tree: SyntaxTree, verb: number, predicate: number): boolean {
  const object = firstDependent(tree, verb, "obj");
  if (object === undefined || object < verb || tree.tokens[predicate]!.xpos !== "VBG") return false;
  if (/^(use|leave|join|meet|beat|need|have|get|win)$/.test(tree.tokens[verb]!.lemma)) return false;
  const marker = firstDependent(tree, predicate, "mark", "case");
  if (marker === undefined || marker < object || !/^for$/i.test(tree.tokens[marker]!.text))
    return false;
  const word = tree.tokens[object]!.lemma.toLowerCase();
  // "targeted **a host of** banks for hiding losses"
  return (
    isSomebody(tree, object) ||
    isActorNoun(word) ||
    dependents(tree, object, "nmod").some((child) =>
      isActorNoun(tree.tokens[child]!.lemma.toLowerCase()),
    )
  );
}

/** "**set up** panels to decide", "**sent** troops to guard it": who is put there does it. */
function isFounded(tree: SyntaxTree, verb: number, predicate: number): boolean {
  const { lemma } = tree.tokens[verb]!;
  if (
    !/^(establish|create|form|found|appoint|dispatch|deploy|send|assign|hire|convene|assemble|recruit)$/.test(
      lemma,
    ) &&
    !(lemma === "set" && firstDependent(tree, verb, "compound:prt") !== undefined)
  )
    return false;
  const sent = firstDependent(tree, verb, "obj");
  if (sent === undefined || sent < verb || tree.base[predicate] !== "advcl") return false;
  const noun = tree.tokens[sent]!.lemma.toLowerCase();
  return (
    (isPersonNoun(noun) || isActorNoun(noun) || organizationNouns.has(noun)) &&
    !PARTNERING.test(noun) &&
    tree.first[predicate]! > sent &&
    tree.tokens[tree.first[predicate]!]!.lemma.toLowerCase() === "to"
  );
}

/** Who forms it, acts by it. */
const PARTNERING = /^(alliance|partnership|coalition|union|government|team|couple|pair)$/;

/** "warned Oslo **about easing** the curbs", "cautioned **against waiting**": who warns does not do it. */
export function isWarnedOf(tree: SyntaxTree, verb: number, predicate: number): boolean {
  return (
    /^(warn|caution|counsel|advise|lecture)$/.test(tree.tokens[verb]!.lemma) &&
    tree.tokens[predicate]!.xpos === "VBG" &&
    dependents(tree, predicate, "mark", "case").some((marker) =>
      /^(about|against|of|over)$/i.test(tree.tokens[marker]!.text),
    )
  );
}

/** "talks **involve dividing up** the assets", "her goal is peace **before leaving**": neither the talks nor the goal do. */
function isMentioned(tree: SyntaxTree, verb: number, predicate: number): boolean {
  if (tree.tokens[predicate]!.xpos !== "VBG") return false;
  const { lemma } = tree.tokens[verb]!;
  if (/^(involve|include|mean|entail|require|cover|necessitate)$/.test(lemma))
    return /^(xcomp|ccomp)$/.test(tree.base[predicate]!);
  const subject = firstDependent(tree, verb, "cop") && firstDependent(tree, verb, "nsubj");
  return (
    subject !== undefined &&
    /^(goal|aim|objective|purpose|plan|priority|task|job|hope|idea|intention)$/.test(
      tree.tokens[subject]!.lemma,
    )
  );
}

function isBehindContent(tree: SyntaxTree, verb: number, predicate: number): boolean {
  if (
    tree.base[predicate] !== "advcl" ||
    !/^(tell|say|warn|note|add)$/.test(tree.tokens[verb]!.lemma)
  )
    return false;
  const content = firstDependent(tree, verb, "ccomp");
  return (
    content !== undefined &&
    content > verb &&
    content < predicate &&
    isToInfinitive(tree, predicate)
  );
}

const URGING =
  /^(urge|tell|order|instruct|encourage|persuade|convince|invite|compel|oblige|advise|enable|allow|permit|force|cause|prompt)$/;

export function isRelativePronoun(tree: SyntaxTree, index: number): boolean {
  const { text, feats, upos } = tree.tokens[index]!;
  return (
    RELATIVE_PRONOUNS.has(text.toLowerCase()) && (upos === "PRON" || /PronType=Rel/.test(feats))
  );
}

/** Who does it. Follows coordination, relative pronouns, participles and control; absent if nobody is named. */
export function findSubject(tree: SyntaxTree, predicate: number, depth = 0): Subject | undefined {
  if (depth > 12) return undefined;
  const own = ownSubject(tree, predicate);
  const { head, relation } = tree.tokens[predicate]!;
  if (own !== undefined) {
    if (tree.base[predicate] === "acl" && head !== undefined && isRelativePronoun(tree, own)) {
      return { head, source: "antecedent" };
    }
    return { head: own, source: "own" };
  }
  if (head === undefined) return undefined;
  switch (tree.base[predicate]) {
    case "conj": {
      const shared = findSubject(tree, head, depth + 1);
      return shared && { ...shared, source: shared.source === "own" ? "shared" : shared.source };
    }
    case "acl":
      // "a lower risk, **compared** to men": we compare.
      if (tree.tokens[predicate]!.lemma === "compare" && tree.tokens[predicate]!.xpos === "VBN")
        return undefined;
      return relation === "acl:relcl" &&
        firstDependent(tree, predicate, "obj") === undefined &&
        !/VB[NG]/.test(tree.tokens[predicate]!.xpos)
        ? undefined
        : { head, source: "antecedent" };
    case "xcomp":
    case "ccomp":
    case "advcl": {
      if (isOfEvent(tree, predicate) || isListed(tree, predicate, head)) return undefined;
      if (isTooMuch(tree, head)) return undefined;
      if (isOfExpletive(tree, predicate, head) || isNeededFor(tree, predicate, head))
        return undefined;
      // "**misled** the staff **to avoid** fines": who misleads avoids them.
      const purposeful =
        /^(mislead|deceive|defraud|cut|slash|lower|delay|postpone|cancel)$/.test(
          tree.tokens[head]!.lemma,
        ) && isToInfinitive(tree, predicate);
      if (isDoneFor(tree, predicate, head)) return undefined;
      const object =
        (tree.base[predicate] === "xcomp" && !purposeful) || isToldOfObject(tree, head, predicate)
          ? firstDependent(tree, head, "obj", "iobj")
          : undefined;
      if (object !== undefined) return { head: object, source: "controlled" };
      if (isWarnedOf(tree, head, predicate) || isMentioned(tree, head, predicate)) return undefined;
      // "told us that the ball was in Oslo's court **to accept**": he who told it does not.
      if (isBehindContent(tree, head, predicate)) return undefined;
      const asked = calledUpon(tree, head, predicate);
      if (asked !== undefined) return { head: asked, source: "controlled" };
      // "a deal **which** they believe **will fail**": the relative pronoun is the inner verb's subject.
      if (tree.base[predicate] === "ccomp" && isFinite(tree, predicate)) {
        const above = tree.tokens[head]!;
        return above.relation === "acl:relcl" && above.head !== undefined
          ? { head: above.head, source: "antecedent" }
          : undefined;
      }
      if (isTrailing(tree, predicate, head)) {
        const agent = firstDependent(tree, head, "obl:agent");
        if (agent !== undefined) return { head: agent, source: "controlled" };
        const sufferer = firstDependent(tree, head, "nsubj");
        if (
          sufferer !== undefined &&
          isSomebody(tree, sufferer) &&
          !UNDERGOING.test(tree.tokens[predicate]!.lemma)
        )
          return undefined;
      }
      // "there are issues …, before leaving": nobody is there who could leave.
      const expletive = firstDependent(tree, head, "expl");
      const existential = expletive !== undefined;
      // "To be sure, **it** is vital to ask": who is to be sure, nobody says.
      if (
        existential &&
        predicate < expletive &&
        expletive < head &&
        /^it$/i.test(tree.tokens[expletive]!.text)
      )
        return undefined;
      const above = existential ? (tree.tokens[head]!.head ?? head) : head;
      const governing = findSubject(tree, above, depth + 1);
      return governing && { head: governing.head, source: "controlled" };
    }
    default:
      return undefined;
  }
}

/** "**too small** to see": nothing is seen; who was too slow to cut rates did cut them. */
function isTooMuch(tree: SyntaxTree, adjective: number): boolean {
  const { upos, lemma } = tree.tokens[adjective]!;
  return (
    /^(ADJ|ADV)$/.test(upos) &&
    !/^(slow|late|quick|early|fast|eager|ready)$/.test(lemma) &&
    dependents(tree, adjective, "advmod").some((word) => /^too$/i.test(tree.tokens[word]!.text))
  );
}

/** "making **it** difficult **to deliver** aid": nobody is said to deliver it. */
function isOfExpletive(tree: SyntaxTree, predicate: number, head: number): boolean {
  const adjective = tree.tokens[head]!.upos === "ADJ" ? head : firstDependent(tree, head, "xcomp");
  if (adjective === undefined || tree.tokens[adjective]!.upos !== "ADJ" || predicate < adjective)
    return false;
  const verb = adjective === head ? tree.tokens[head]!.head : head;
  const it = verb === undefined ? undefined : firstDependent(tree, verb, "obj", "expl");
  return it !== undefined && it > verb! && /^it$/i.test(tree.tokens[it]!.text);
}

/** "It sold the ships, **followed** by its planes", "could win **based on** the rules": the sale is, not who sells. */
function isOfEvent(tree: SyntaxTree, predicate: number): boolean {
  const { lemma, xpos } = tree.tokens[predicate]!;
  if (xpos !== "VBN" || tree.base[predicate] !== "advcl") return false;
  if (firstDependent(tree, predicate, "aux", "nsubj") !== undefined) return false;
  if (isInViewOf(tree, predicate)) return true;
  return (
    /^(follow|precede|compare)$/.test(lemma) ||
    (lemma === "base" && /^(up)?on$/i.test(tree.tokens[predicate + 1]?.text ?? ""))
  );
}

/** "will help, **given** its strong ties": a preposition; "**given** a chance, she won" got one. */
function isInViewOf(tree: SyntaxTree, participle: number): boolean {
  const { text, head } = tree.tokens[participle]!;
  const view = firstDependent(tree, participle, "obj");
  if (!/^given$/i.test(text) || view === undefined) return false;
  if (firstDependent(tree, participle, "iobj", "mark", "obl:agent") !== undefined) return false;
  if (head !== undefined && head < participle) return tree.tokens[participle - 1]?.text === ",";
  return /^(the|this|these|that|those|its|his|her|their|our|such)$/i.test(
    tree.tokens[participle + 1]!.text,
  );
}

/** "accused him of abuses **including** fraud, **hiding** documents and …": the list goes on. */
function isListed(tree: SyntaxTree, predicate: number, verb: number): boolean {
  if (tree.tokens[predicate]!.xpos !== "VBG" || !accusingVerbs.has(tree.tokens[verb]!.lemma))
    return false;
  if (firstDependent(tree, predicate, "mark") !== undefined) return false;
  return tree.tokens.slice(verb, predicate).some(({ text }) => /^(including|include)$/i.test(text));
}

/** "Trade is vital **for keeping** peace", "opened the door **to rewriting** the law": nobody is said to do it. */
function isNeededFor(tree: SyntaxTree, predicate: number, head: number): boolean {
  const { lemma, upos } = tree.tokens[head]!;
  if (predicate < head) return false;
  if (upos === "ADJ") {
    const marker = firstDependent(tree, predicate, "mark", "case");
    return (
      NEEDED.test(lemma) &&
      marker !== undefined &&
      tree.tokens[marker]!.text.toLowerCase() === "for" &&
      firstDependent(tree, predicate, "nsubj") === undefined
    );
  }
  const way = firstDependent(tree, head, "obj");
  return (
    /^(open|pave|clear|leave|keep)$/.test(lemma) &&
    way !== undefined &&
    /^(door|way|path|room|road)$/.test(tree.tokens[way]!.lemma)
  );
}

const NEEDED =
  /^(important|crucial|vital|essential|necessary|critical|key|indispensable|useful|ideal|needed|good|bad|better|best)$/;

/**
 * "The bridge was hit by a storm, **killing** three", "he was arrested, **ending** a search": what a passive's subject
 * suffers may do that, the subject does not.
 */
function isTrailing(tree: SyntaxTree, participle: number, verb: number): boolean {
  return (
    tree.base[participle] === "advcl" &&
    tree.tokens[participle]!.xpos === "VBG" &&
    participle > verb &&
    firstDependent(tree, participle, "mark", "case") === undefined &&
    firstDependent(tree, verb, "aux:pass") !== undefined
  );
}

/** "The trial **was moved to avoid** delays": whoever moved it avoids them. */
function isDoneFor(tree: SyntaxTree, predicate: number, verb: number): boolean {
  if (!changingVerbs.has(tree.tokens[verb]!.lemma) || !isToInfinitive(tree, predicate))
    return false;
  if (tree.base[predicate] !== "advcl" || predicate < verb) return false;
  const sufferer = firstDependent(tree, verb, "nsubj");
  return (
    sufferer !== undefined &&
    !isSomebody(tree, sufferer) &&
    firstDependent(tree, verb, "aux:pass") !== undefined &&
    firstDependent(tree, verb, "obl:agent") === undefined
  );
}

function isSomebody(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  return upos === "PROPN" || upos === "PRON" || isPersonNoun(lemma);
}

const UNDERGOING =
  /^(become|remain|be|have|receive|get|win|lose|take|suffer|join|serve|reach|stay|live|face|carry|hold|wear|use|try|hope|seek|say|tell|add)$/;

/** Verbs that ask somebody behind a preposition: "called **on Congress** to act". */
const CALLING = /^(call|appeal|plead|press|push|wait|rely|count|depend|prevail|look|turn)$/;

function calledUpon(tree: SyntaxTree, verb: number, predicate: number): number | undefined {
  const object = firstDependent(tree, verb, "obj");
  const pressing =
    /^(put|exert|pile|apply|increase|step)$/.test(tree.tokens[verb]!.lemma) &&
    object !== undefined &&
    tree.tokens[object]!.lemma === "pressure";
  if (!CALLING.test(tree.tokens[verb]!.lemma) && !pressing) return undefined;
  const to = isToInfinitive(tree, predicate);
  if (!to) return undefined;
  return dependents(tree, verb, "obl").find((child) => {
    const marker = firstDependent(tree, child, "case");
    return (
      child > verb &&
      child < predicate &&
      marker !== undefined &&
      /^(on|upon|to|for|with)$/i.test(tree.tokens[marker]!.text)
    );
  });
}

/** "The problem is that **they** sell": of two subjects the inner one does it. */
function ownSubject(tree: SyntaxTree, predicate: number): number | undefined {
  const first = firstDependent(tree, predicate, "nsubj", "csubj");
  if (first === undefined || !isOuter(tree, predicate)) return first;
  return dependents(tree, predicate, "nsubj").at(-1);
}

/** Is a verb only joined to another subject by a copula: "the problem **is** that **they** sell"? */
export function isOuter(tree: SyntaxTree, predicate: number): boolean {
  if (tree.tokens[predicate]!.upos !== "VERB") return false;
  const [outer, inner] = dependents(tree, predicate, "nsubj");
  return (
    inner !== undefined &&
    tree.children[predicate]!.concat(tree.children[outer!]!).some(
      (child) => tree.tokens[child]!.lemma === "be" && child > outer! && child < inner,
    )
  );
}

function isFinite(tree: SyntaxTree, predicate: number): boolean {
  const auxiliary = firstDependent(tree, predicate, "aux", "cop") ?? predicate;
  return /^(MD|VBD|VBZ|VBP)$/.test(tree.tokens[auxiliary]!.xpos);
}
