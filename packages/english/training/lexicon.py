"""Lemmas by form and tag that win over the network: what the trees agree on, irregular verbs, inflected WordNet verbs."""

import re
from collections import Counter, defaultdict
from pathlib import Path

INFLECTED = ("VERB", "AUX", "NOUN", "ADJ", "ADV")

# Past and participle where they differ from the base; `/` parts alternatives.
IRREGULAR = """arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
begin began begun; bend bent; bet bet; bid bid bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken;
breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst; buy bought; cast cast; catch caught;
choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen;
get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt;
leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; mow mowed mown; outdo outdid outdone; overcome overcame overcome; overhear overheard; override overrode overridden;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; plead pled; prove proved proven; put put;
quit quit; read read; rebuild rebuilt; redo redid redone; repay repaid; resell resold; rethink rethought; rewrite rewrote rewritten;
rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said; see saw seen; seek sought; sell sold;
send sent; set set; sew sewed sewn; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk;
shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slit; smell smelt;
sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; split split; spoil spoilt;
spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden;
strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; thrive throve thriven; throw threw thrown;
thrust thrust; tread trod trodden; undercut undercut; undergo underwent undergone; understand understood; undertake undertook undertaken;
undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed; weep wept; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written"""


def seen_lemmas(sentences):
    """Lemma by (lower-case form, tag) for inflected words of the trees, where the trees agree."""
    counts = defaultdict(Counter)
    for sentence in sentences:
        for form, upos, lemma in zip(sentence.forms, sentence.upos, sentence.lemmas):
            counts[form.lower(), upos][lemma] += 1
    result = {}
    for (form, upos), lemmas in counts.items():
        lemma, count = lemmas.most_common(1)[0]
        if upos in INFLECTED and lemma != form and lemma.islower() and count >= 0.97 * sum(lemmas.values()):
            result[form, upos] = lemma
    return result


def irregular_verbs():
    forms = {}
    for entry in IRREGULAR.split(";"):
        base, *rest = entry.split()
        for form in "/".join(rest).split("/"):
            if form != base:
                forms.setdefault((form, "VERB"), base)
    return forms


def inflect_verb(base):
    """Regular forms of a verb; both spellings where the doubling depends on stress."""
    if re.search(r"(s|x|z|ch|sh|[^aeiou]o)$", base):
        third = base + "es"
    elif re.search(r"[^aeiou]y$", base):
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    if base.endswith("ie"):
        return [third, base + "d", base[:-2] + "ying"]
    if base.endswith("ee") or base.endswith("oe") or base.endswith("ye"):
        return [third, base + "d", base + "ing"]
    if base.endswith("e"):
        return [third, base + "d", base[:-1] + "ing"]
    if re.search(r"[^aeiou]y$", base):
        return [third, base[:-1] + "ied", base + "ing"]
    plain, double = [base + "ed", base + "ing"], [base + base[-1] + "ed", base + base[-1] + "ing"]
    if re.fullmatch(r"[^aeiou]*(qu)?[aeiouy][^aeiouwxy]", base):
        return [third, *double]
    if re.search(r"[^aeiou](qu)?[aeiou][^aeiouwxy]$", base):
        return [third, *plain, *double]
    return [third, *plain]


def wordnet_verbs(path):
    """Inflected forms of the verbs that WordNet has seen in use; the more frequent verb gets a shared form."""
    counts = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        pointers = int(fields[3])
        if re.fullmatch(r"[a-z]{2,}", fields[0]):
            counts[fields[0]] = int(fields[5 + pointers])
    irregular = {base for (_, _), base in irregular_verbs().items()}
    forms = {}
    for verb, count in sorted(counts.items(), key=lambda item: -item[1]):
        if count:
            inflected = inflect_verb(verb)
            for form in inflected[:1] + [f for f in inflected[1:] if f.endswith("ing") or verb not in irregular]:
                if form not in counts or counts[form] == 0:
                    forms.setdefault((form, "VERB"), verb)
    return forms


def build_lexicon(sentences, wordnet, exceptions):
    """Lines `form\tUPOS\tlemma`; `exceptions` are what the network gets wrong on the trees."""
    lexicon = {**wordnet_verbs(wordnet), **irregular_verbs(), **seen_lemmas(sentences), **exceptions}
    return sorted(f"{form}\t{upos}\t{lemma}" for (form, upos), lemma in lexicon.items())
