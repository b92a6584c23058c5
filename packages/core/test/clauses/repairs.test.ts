import { repairTree } from "../../src/clauses/repairs/index.ts";
import { toSyntaxTree } from "../../src/clauses/syntax-tree.ts";
import { readTrees } from "./tree-notation.ts";

/** Where a word hangs after the repairs: `saying advcl said`. */
function hanging(notation: string, word: string): string {
  const tree = repairTree(toSyntaxTree(readTrees(notation).sentences[0]!));
  const token = tree.tokens.find(({ text }) => text === word)!;
  return `${word} ${token.relation} ${tree.tokens[token.head!]!.text}`;
}

test("a role beside a name describes the name", () => {
  const tree =
    "Secretary/NOUN/nsubj/4 Ann/PROPN/nsubj/4/Ann Roe/PROPN/flat/2/Roe said/VERB/root/0/say/VBD";
  expect(hanging(tree, "Secretary")).toBe("Secretary nmod:desc Ann");
});

test("a that-clause after a meeting was told, not met", () => {
  const tree =
    "She/PRON/nsubj/2 told/VERB/root/0/tell/VBD us/PRON/iobj/2 after/ADP/case/5 lunch/NOUN/obl/2 that/SCONJ/mark/8 he/PRON/nsubj/8 lost/VERB/acl/5/lose/VBD";
  expect(hanging(tree, "lost")).toBe("lost ccomp told");
});

test("saying, behind a comma, hangs on the main verb", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD he/PRON/nsubj/4 left/VERB/ccomp/2/leave/VBD ,/PUNCT/punct/6 adding/VERB/advcl/4/add/VBG nothing/PRON/obj/6";
  expect(hanging(tree, "adding")).toBe("adding advcl said");
});

test("a relative clause goes to the noun that agrees with its verb", () => {
  const tree =
    "They/PRON/nsubj/2 hit/VERB/root/0/hit/VBD roofs/NOUN/obj/2/roof/NNS near/ADP/case/6 a/DET/det/6 mast/NOUN/nmod/3/mast/NN that/PRON/nsubj/8/that/WDT sends/VERB/acl:relcl/3/send/VBZ news/NOUN/obj/8";
  expect(hanging(tree, "sends")).toBe("sends acl:relcl mast");
});

test("plans to do something are described by it", () => {
  const tree =
    "It/PRON/nsubj/2 announced/VERB/root/0/announce/VBD plans/NOUN/obj/2/plan/NNS to/PART/mark/5 move/VERB/xcomp/2/move/VB";
  expect(hanging(tree, "move")).toBe("move acl plans");
});

test("what stands before a clause told first belongs to it", () => {
  const tree =
    "In/ADP/case/2 Oslo/PROPN/obl/7/Oslo ,/PUNCT/punct/2 two/NUM/nsubj/5 died/VERB/ccomp/7/die/VBD he/PRON/nsubj/7 said/VERB/root/0/say/VBD";
  expect(hanging(tree, "Oslo")).toBe("Oslo obl died");
});

test("what goes on behind an inserted speaker is not the speaking", () => {
  const tree =
    "It/PRON/nsubj/2 closed/VERB/root/0/close/VBD ,/PUNCT/punct/5 he/PRON/nsubj/5 said/VERB/parataxis/2/say/VBD ,/PUNCT/punct/7 ending/VERB/advcl/5/end/VBG years/NOUN/obj/7";
  expect(hanging(tree, "ending")).toBe("ending advcl closed");
});

test("a day behind the speech verb tells when it was said", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD Tuesday/PROPN/obl/5/Tuesday he/PRON/nsubj/5 left/VERB/ccomp/2/leave/VBD";
  expect(hanging(tree, "Tuesday")).toBe("Tuesday obl:unmarked said");
});

test("three relatives in a row are a list", () => {
  const tree =
    "He/PRON/nsubj/2 met/VERB/root/0/meet/VBD his/PRON/nmod:poss/4 aunt/NOUN/obj/2/aunt ,/PUNCT/punct/7 her/PRON/nmod:poss/7 son/NOUN/appos/4/son and/CCONJ/cc/10 my/PRON/nmod:poss/10 mother/NOUN/conj/7/mother";
  expect(hanging(tree, "son")).toBe("son conj aunt");
});

test("a name and its role are no list", () => {
  const tree =
    "He/PRON/nsubj/2 met/VERB/root/0/meet/VBD Ann/PROPN/obj/2/Ann ,/PUNCT/punct/6 the/DET/det/6 mayor/NOUN/appos/3/mayor ,/PUNCT/punct/9 and/CCONJ/cc/9 Ivo/PROPN/conj/3/Ivo";
  expect(hanging(tree, "mayor")).toBe("mayor appos Ann");
});

test("an infinitive behind the object of an expectation is expected", () => {
  const tree =
    "It/PRON/nsubj/2 expects/VERB/root/0/expect/VBZ sales/NOUN/obj/2/sale to/PART/mark/5/to grow/VERB/acl/3/grow/VB";
  expect(hanging(tree, "grow")).toBe("grow xcomp expects");
});

test("what follows a quotation is not in it", () => {
  const tree =
    "She/PRON/nsubj/2 described/VERB/root/0/describe/VBD it/PRON/obj/2 “/PUNCT/punct/5 good/ADJ/xcomp/2/good ”/PUNCT/punct/5 before/SCONJ/mark/8 leaving/VERB/advcl/5/leave/VBG";
  expect(hanging(tree, "leaving")).toBe("leaving advcl described");
});

test("a noun and a name as objects side by side are one", () => {
  const tree =
    "It/PRON/nsubj/2 bought/VERB/root/0/buy/VBD rival/NOUN/obj/2/rival Acme/PROPN/obj/2/Acme";
  expect(hanging(tree, "rival")).toBe("rival nmod:desc Acme");
});

test("a noun with subject and object is a verb", () => {
  const [sentence] = readTrees(
    "US/PROPN/nsubj/2/US cuts/NOUN/root/0/cut/NNS aid/NOUN/obj/2",
  ).sentences;
  const { upos, xpos } = repairTree(toSyntaxTree(sentence!)).tokens[1]!;
  expect([upos, xpos]).toEqual(["VERB", "VBZ"]);
});

test("who told what comes behind a comma is no second deed", () => {
  const tree =
    "It/PRON/nsubj/2 shook/VERB/root/0/shake/VBD ,/PUNCT/punct/5 they/PRON/nsubj/5 said/VERB/conj/2/say/VBD";
  expect(hanging(tree, "said")).toBe("said parataxis shook");
});

test("which is no person", () => {
  const tree =
    "The/DET/det/2 board/NOUN/nsubj/10/board/NN of/ADP/case/5 the/DET/det/5 directors/NOUN/nmod/2/director/NNS ,/PUNCT/punct/8 which/PRON/nsubj/8/which/WDT met/VERB/acl:relcl/5/meet/VBD ,/PUNCT/punct/8 left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "met")).toBe("met acl:relcl board");
});

test("a clause that lacks its pronoun is known by the name before its verb", () => {
  const tree =
    "It/PRON/nsubj/2 broke/VERB/root/0/break/VBD the/DET/det/5 truce/NOUN/compound/5/truce Norway/PROPN/obj/2/Norway accepted/VERB/acl/5/accept/VBN";
  expect(["the", "truce", "Norway", "accepted"].map((word) => hanging(tree, word))).toEqual([
    "the det truce",
    "truce obj broke",
    "Norway nsubj accepted",
    "accepted acl:relcl truce",
  ]);
});

test("who spoke on the radio is not what was said", () => {
  const tree =
    "It/PRON/nsubj/2 fell/VERB/ccomp/3/fall/VBD said/VERB/root/0/say/VBD Ana/PROPN/nsubj/3/Ana on/ADP/case/7 the/DET/det/7 radio/NOUN/obl/2";
  expect(hanging(tree, "radio")).toBe("radio obl said");
});

test("a challenge upholds nothing", () => {
  const tree =
    "Courts/NOUN/nsubj/2 rejected/VERB/root/0/reject/VBD an/DET/det/4 appeal/NOUN/obj/2/appeal ,/PUNCT/punct/6 upholding/VERB/acl/4/uphold/VBG votes/NOUN/obj/6";
  expect(hanging(tree, "upholding")).toBe("upholding advcl rejected");
});

test("the name behind a role's body is the role's", () => {
  const tree =
    "A/DET/det/2 spokesman/NOUN/nsubj/9/spokesman for/ADP/case/5 the/DET/det/5 navy/NOUN/nmod/2/navy ,/PUNCT/punct/7 Ivo/PROPN/appos/5/Ivo Berg/PROPN/flat/7/Berg spoke/VERB/root/0/speak/VBD";
  expect(hanging(tree, "Ivo")).toBe("Ivo appos spokesman");
});

test("two names before a plural verb are a list", () => {
  const tree =
    "Norway/PROPN/nsubj/4/Norway/NNP ,/PUNCT/punct/3 Sweden/PROPN/appos/1/Sweden/NNP agree/VERB/root/0/agree/VBP";
  expect(hanging(tree, "Sweden")).toBe("Sweden conj Norway");
});

test("before a singular verb they are not", () => {
  const tree =
    "Oslo/PROPN/nsubj/4/Oslo/NNP ,/PUNCT/punct/3 Norway/PROPN/appos/1/Norway/NNP agrees/VERB/root/0/agree/VBZ";
  expect(hanging(tree, "Norway")).toBe("Norway appos Oslo");
});

test("a pronoun before a gerund does it", () => {
  const tree =
    "Rumours/NOUN/nsubj/7/rumour of/ADP/case/3 him/PRON/nmod/1/he secretly/ADV/advmod/5 selling/VERB/advcl/7/sell/VBG ships/NOUN/obj/5/ship spread/VERB/root/0/spread/VBD";
  expect(hanging(tree, "selling")).toBe("selling acl Rumours");
  expect(hanging(tree, "him")).toBe("him nsubj selling");
});

test("a noun before a clause without a subject is its subject", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD roads/NOUN/obj/2/road/NNS ,/PUNCT/punct/3 long/ADV/advmod/6 shut/VERB/acl/3/shut/VBN ,/PUNCT/punct/3 were/AUX/cop/9/be/VBD open/ADJ/ccomp/2/open";
  expect(hanging(tree, "roads")).toBe("roads nsubj open");
});

test("whom one tells stays an object", () => {
  const tree =
    "She/PRON/nsubj/2 told/VERB/root/0/tell/VBD crews/NOUN/obj/2/crew/NNS had/AUX/aux/5/have/VBD left/VERB/ccomp/2/leave/VBN";
  expect(hanging(tree, "crews")).toBe("crews obj told");
});

test("a second verb goes to the subject that agrees with it", () => {
  const tree =
    "Guards/NOUN/nsubj/2/guard/NNS doubt/VERB/root/0/doubt/VBP the/DET/det/4 door/NOUN/nsubj/6/door/NN was/AUX/cop/6/be/VBD shut/ADJ/ccomp/2/shut but/CCONJ/cc/9 were/AUX/cop/9/be/VBD calm/ADJ/conj/6/calm";
  expect(hanging(tree, "calm")).toBe("calm conj doubt");
});

test("a thing demands nothing: who says it is rigged does", () => {
  const tree =
    "Ana/PROPN/nsubj/2/Ana says/VERB/root/0/say/VBZ the/DET/det/4 vote/NOUN/nsubj:pass/6/vote/NN was/AUX/aux:pass/6/be/VBD rigged/VERB/ccomp/2/rig/VBN and/CCONJ/cc/8 demands/VERB/conj/6/demand/VBZ that/SCONJ/mark/11 it/PRON/nsubj/11 end/VERB/ccomp/8/end/VB";
  expect(hanging(tree, "demands")).toBe("demands conj says");
});

test("one thing describes the one before it, not several", () => {
  const tree =
    "They/PRON/nsubj/2 left/VERB/root/0/leave/VBD two/NUM/nummod/4 clubs/NOUN/obj/2/club/NNS of/ADP/case/7 the/DET/det/7 League/PROPN/nmod/4/League/NNP ,/PUNCT/punct/10 a/DET/det/10 union/NOUN/appos/4/union/NN";
  expect(hanging(tree, "union")).toBe("union appos League");
});

test("a relative clause in the past goes up to the noun that agrees", () => {
  const tree =
    "They/PRON/nsubj/2 saw/VERB/root/0/see/VBD towns/NOUN/obj/2/town/NNS of/ADP/case/6 one/NUM/nummod/6 region/NOUN/nmod/3/region/NN that/PRON/nsubj:pass/9/that/WDT were/AUX/aux:pass/9/be/VBD razed/VERB/acl:relcl/6/raze/VBN";
  expect(hanging(tree, "razed")).toBe("razed acl:relcl towns");
});

test("what stands between a preposition of time and a verb without a subject is its subject", () => {
  const tree =
    "Oslo/PROPN/nsubj/2/Oslo closed/VERB/root/0/close/VBD after/ADP/case/5 the/DET/det/5 storm/NOUN/obl/2/storm cut/VERB/advcl/2/cut/VBD roads/NOUN/obj/6/road";
  expect(hanging(tree, "storm")).toBe("storm nsubj cut");
  expect(hanging(tree, "after")).toBe("after mark cut");
});

test("a verb behind an and shares the first subject", () => {
  const tree =
    "He/PRON/nsubj/2/he left/VERB/root/0/leave/VBD after/ADP/case/5 the/DET/det/5 storm/NOUN/obl/2/storm and/CCONJ/cc/7 went/VERB/conj/2/go/VBD home/ADV/advmod/7";
  expect(hanging(tree, "storm")).toBe("storm obl left");
});

test("a relative clause without a comma is the last noun's, where that stands apart", () => {
  const tree =
    "Rocks/NOUN/root/0/rock/NNS and/CCONJ/cc/4 a/DET/det/4 road/NOUN/conj/1/road/NN which/PRON/nsubj/6/which/WDT fell/VERB/acl:relcl/1/fall/VBD";
  expect(hanging(tree, "fell")).toBe("fell acl:relcl road");
  const shared =
    "Men/NOUN/root/0/man/NNS and/CCONJ/cc/3 women/NOUN/conj/1/woman/NNS who/PRON/nsubj/5/who/WP fell/VERB/acl:relcl/1/fall/VBD";
  expect(hanging(shared, "fell")).toBe("fell acl:relcl Men");
});

test("it is the place that is a town", () => {
  const tree =
    "The/DET/det/2 court/NOUN/root/0/court in/ADP/case/4 Mora/PROPN/nmod/2/Mora ,/PUNCT/punct/7 a/DET/det/7 town/NOUN/appos/2/town";
  expect(hanging(tree, "town")).toBe("town appos Mora");
});

test("what was said on an account is no part of the account", () => {
  const tree =
    "Oslo/PROPN/nsubj/2/Oslo said/VERB/root/0/say/VBD on/ADP/case/5 an/DET/det/5 account/NOUN/obl/2/account that/SCONJ/mark/8 it/PRON/nsubj/8 fell/VERB/acl:relcl/5/fall/VBD";
  expect(hanging(tree, "fell")).toBe("fell ccomp said");
});

test("a noun behind a name and its acronym takes the name's place", () => {
  const tree =
    "They/PRON/nsubj/2 met/VERB/root/0/meet/VBD the/DET/det/4 Front/PROPN/obj/2/Front/NNP (/PUNCT/punct/6 WF/PROPN/appos/4/WF/NNP )/PUNCT/punct/6 members/NOUN/dep/2/member/NNS";
  expect(hanging(tree, "members")).toBe("members obj met");
  expect(hanging(tree, "Front")).toBe("Front compound members");
});

test("who stands behind a word of saying says it", () => {
  const tree =
    "Talks/NOUN/nsubj/2/talk/NNS begin/VERB/root/0/begin/VBP today/NOUN/obl/2 ,/PUNCT/punct/5 said/VERB/conj/2/say/VBD officials/NOUN/obj/5/official/NNS";
  expect(hanging(tree, "officials")).toBe("officials nsubj said");
  expect(hanging(tree, "said")).toBe("said parataxis begin");
});

test("the largest of several is not the several", () => {
  const tree =
    "Boats/NOUN/nsubj/8/boat/NNS ,/PUNCT/punct/4 the/DET/det/4 largest/ADJ/appos/1/large of/ADP/case/6 which/PRON/nmod/4/which/WDT sank/VERB/acl:relcl/1/sink/VBD left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "largest")).toBe("largest nsubj sank");
});

test("what is said in a statement is said", () => {
  const tree =
    "Oslo/PROPN/nsubj/2/Oslo said/VERB/root/0/say/VBD in/ADP/case/5 a/DET/det/5 statement/NOUN/obl/2/statement that/SCONJ/mark/8 it/PRON/nsubj/8 fell/VERB/acl/5/fall/VBD";
  expect(hanging(tree, "fell")).toBe("fell ccomp said");
});

test("what something is called is not what stands before it", () => {
  const tree =
    "Oslo/PROPN/nsubj/2/Oslo called/VERB/root/0/call/VBD the/DET/det/4 wave/NOUN/obj/2/wave of/ADP/case/6 thefts/NOUN/nmod/4/theft a/DET/det/8 disgrace/NOUN/appos/6/disgrace";
  expect(hanging(tree, "disgrace")).toBe("disgrace xcomp called");
});

test("who condemns goes on speaking", () => {
  const tree =
    "It/PRON/nsubj/2/it fell/VERB/root/0/fall/VBD ,/PUNCT/punct/2 they/PRON/nsubj/5/they said/VERB/parataxis/2/say/VBD ,/PUNCT/punct/7 condemning/VERB/advcl/5/condemn/VBG Oslo/PROPN/obj/7/Oslo";
  expect(hanging(tree, "condemning")).toBe("condemning advcl said");
});

test("who stands before a word of saying says it", () => {
  const tree =
    "They/PRON/nsubj/2 urged/VERB/root/0/urge/VBD the/DET/det/4 ouster/NOUN/obj/2/ouster/NN ,/PUNCT/punct/7 a/DET/det/7 reporter/NOUN/appos/4/reporter/NN said/VERB/acl/7/say/VBD";
  expect(hanging(tree, "reporter")).toBe("reporter nsubj said");
  expect(hanging(tree, "said")).toBe("said parataxis urged");
});

test("who stands before a word of saying, with a role, says what stands before her", () => {
  const tree =
    "We/PRON/nsubj/2 need/VERB/ccomp/9/need/VBP time/NOUN/obj/2 ,/PUNCT/punct/5 Ana/PROPN/appos/3/Ana Berg/PROPN/flat/5/Berg ,/PUNCT/punct/8 minister/NOUN/appos/5/minister said/VERB/root/0/say/VBD";
  expect(hanging(tree, "Ana")).toBe("Ana nsubj said");
});

test("what talks between two lead to, the talks do", () => {
  const tree =
    "They/PRON/nsubj/2 held/VERB/root/0/hold/VBD talks/NOUN/obj/2/talk/NNS between/ADP/case/5 Norway/PROPN/nmod/3/Norway/NNP and/CCONJ/cc/7 rebels/NOUN/conj/5/rebel/NNS that/PRON/nsubj/9/that/WDT failed/VERB/acl:relcl/7/fail/VBD";
  expect(hanging(tree, "failed")).toBe("failed acl:relcl talks");
});

test("a participle right behind an infinitive describes its object", () => {
  const tree =
    "They/PRON/nsubj/2 want/VERB/root/0/want/VBP to/PART/mark/4 free/VERB/xcomp/5/free/VB jailed/VERB/xcomp/2/jail/VBN Ana/PROPN/obj/5/Ana";
  expect(hanging(tree, "jailed")).toBe("jailed amod Ana");
  expect(hanging(tree, "Ana")).toBe("Ana obj free");
  expect(hanging(tree, "free")).toBe("free xcomp want");
});

test("a participle with a noun of its own before it is a verb", () => {
  const tree =
    "Many/ADJ/nsubj/2/many fled/VERB/root/0/flee/VBD after/ADP/case/8 a/DET/det/8 strong/ADJ/amod/8 storm/NOUN/compound/7/storm hit/VERB/amod/8/hit/VBN Oslo/PROPN/obl/2/Oslo";
  expect(hanging(tree, "storm")).toBe("storm nsubj hit");
  expect(hanging(tree, "strong")).toBe("strong amod storm");
  expect(hanging(tree, "hit")).toBe("hit advcl fled");
});

test("a participle behind what somebody is goes with who it is", () => {
  const tree =
    "Ana/PROPN/nsubj/4/Ana was/AUX/cop/4/be the/DET/det/4 queen/NOUN/root/0/queen ,/PUNCT/punct/6 ruling/VERB/acl/4/rule/VBG Mora/PROPN/obj/6/Mora";
  expect(hanging(tree, "ruling")).toBe("ruling advcl queen");
});

test("a headline's comma joins main verbs", () => {
  const tree =
    "Ministers/NOUN/nsubj/2/minister offer/VERB/root/0/offer/VBP to/PART/mark/4/to resign/VERB/xcomp/2/resign/VB ,/PUNCT/punct/6 call/VERB/conj/4/call/VB for/ADP/case/8 calm/NOUN/obl/6";
  expect(hanging(tree, "call")).toBe("call conj offer");
});

test("a headline's verb is no plural name", () => {
  const tree =
    "Norway/PROPN/compound/2/Norway/NNP Votes/PROPN/root/0/Votes/NNPS to/PART/mark/4/to Sell/VERB/acl/2/sell/VB Ships/NOUN/obj/4/ship";
  expect(hanging(tree, "Norway")).toBe("Norway nsubj Votes");
  expect(hanging(tree, "Sell")).toBe("Sell xcomp Votes");
});

test("of two nouns side by side before a verb the last is the subject", () => {
  const tree =
    "Ten/NUM/nummod/2 search/NOUN/nsubj/6/search/NN and/CCONJ/cc/4 rescue/NOUN/conj/2/rescue/NN teams/NOUN/nsubj/6/team/NNS left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "search")).toBe("search compound teams");
  expect(hanging(tree, "Ten")).toBe("Ten nummod teams");
  const who =
    "The/DET/det/2 firm/NOUN/nsubj/5/firm/NN its/PRON/nmod:poss/4 owners/NOUN/nsubj/5/owner/NNS left/VERB/root/0/leave/VBD";
  expect(hanging(who, "firm")).toBe("firm nsubj left");
});

test("who was granted something is no second object", () => {
  const tree =
    "They/PRON/nsubj/2 joined/VERB/root/0/join/VBD refugees/NOUN/iobj/2/refugee/NNS granted/VERB/amod/5/grant/VBN permits/NOUN/obj/2/permit/NNS";
  expect(hanging(tree, "granted")).toBe("granted acl refugees");
  expect(hanging(tree, "permits")).toBe("permits obj granted");
});

test("what collapses by itself is the agent", () => {
  const tree =
    "Two/NUM/nsubj:pass/3 were/AUX/aux:pass/3/be/VBD killed/VERB/root/0/kill/VBN by/SCONJ/mark/5 collapsing/VERB/advcl/3/collapse/VBG walls/NOUN/obj/5/wall/NNS";
  expect(hanging(tree, "walls")).toBe("walls obl:agent killed");
  expect(hanging(tree, "collapsing")).toBe("collapsing amod walls");
});

test("a participle with an object right behind an infinitive that has none describes that object", () => {
  const tree =
    "They/PRON/nsubj/2 want/VERB/root/0/want/VBP to/PART/mark/4 free/VERB/xcomp/2/free/VB jailed/VERB/xcomp/4/jail/VBN Ana/PROPN/obj/5/Ana";
  expect(hanging(tree, "jailed")).toBe("jailed amod Ana");
  expect(hanging(tree, "Ana")).toBe("Ana obj free");
});

test("what is told of several nouns has all of them for its subject", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD rain/NOUN/obj/2/rain/NN and/CCONJ/cc/5 damaged/VERB/conj/2/damage/VBD roads/NOUN/obj/5/road/NNS were/AUX/aux/8/be/VBD slowing/VERB/conj/2/slow/VBG us/PRON/obj/8";
  expect(hanging(tree, "slowing")).toBe("slowing ccomp said");
  expect(hanging(tree, "rain")).toBe("rain nsubj slowing");
  expect(hanging(tree, "roads")).toBe("roads conj rain");
  expect(hanging(tree, "damaged")).toBe("damaged amod roads");
});

test("a day is not joined with what does something", () => {
  const tree =
    "It/PRON/nsubj/2 opens/VERB/root/0/open/VBZ on/ADP/case/4 Monday/PROPN/obl/8/Monday and/CCONJ/cc/8 schools/NOUN/conj/4/school/NNS will/AUX/aux/8/will/MD close/VERB/conj/2/close/VB";
  expect(hanging(tree, "Monday")).toBe("Monday obl opens");
  expect(hanging(tree, "schools")).toBe("schools nsubj close");
});

test("what stands between any verb and a finite clause without a subject is the subject", () => {
  const tree =
    "It/PRON/nsubj:pass/3 is/AUX/aux:pass/3/be/VBZ convinced/VERB/root/0/convince/VBN a/DET/det/5 merger/NOUN/obj/3/merger/NN would/AUX/aux/7/would/MD help/VERB/ccomp/3/help/VB";
  expect(hanging(tree, "merger")).toBe("merger nsubj help");
});

test("with somebody doing something, that one does it", () => {
  const tree =
    "It/PRON/nsubj/2 ended/VERB/root/0/end/VBD with/SCONJ/mark/6 all/DET/det/5 sides/NOUN/obl/6/side/NNS working/VERB/advcl/2/work/VBG";
  expect(hanging(tree, "sides")).toBe("sides nsubj working");
});

test("behind as and an auxiliary stands who does so too", () => {
  const tree =
    "Wages/NOUN/nsubj/3/wage/NNS have/AUX/aux/3/have/VBP risen/VERB/root/0/rise/VBN as/SCONJ/mark/5 have/VERB/advcl/3/have/VBP prices/NOUN/obj/5/price/NNS";
  expect(hanging(tree, "prices")).toBe("prices nsubj have");
});

test("a quotation mark does not part a verb from its auxiliary", () => {
  const tree =
    "He/PRON/nsubj/2 said/VERB/root/0/say/VBD others/NOUN/nsubj/4/other/NNS had/VERB/ccomp/2/have/VBD “/PUNCT/punct/6 given/VERB/ccomp/2/give/VBN me/PRON/iobj/6 hope/NOUN/obj/6 ”/PUNCT/punct/6";
  expect(hanging(tree, "had")).toBe("had aux given");
  expect(hanging(tree, "others")).toBe("others nsubj given");
});

test("who goes to the person, not to the university", () => {
  const tree =
    "Ana/PROPN/nsubj/10/Ana Berg/PROPN/flat/1/Berg of/ADP/case/5 Kazan/PROPN/compound/5/Kazan University/PROPN/nmod/1/University ,/PUNCT/punct/8 who/PRON/nsubj/8/who/WP led/VERB/acl:relcl/5/lead/VBD ,/PUNCT/punct/8 spoke/VERB/root/0/speak/VBD";
  expect(hanging(tree, "led")).toBe("led acl:relcl Ana");
});

test("the first minister to do something is a person, not a plant", () => {
  const tree =
    "Ana/PROPN/nsubj/2/Ana saw/VERB/root/0/see/VBD the/DET/det/4 plant/NOUN/obj/2/plant/NN ,/PUNCT/punct/8 the/DET/det/8 first/ADJ/amod/8/first minister/NOUN/appos/4/minister/NN to/PART/mark/10 speak/VERB/acl/8/speak/VB";
  expect(hanging(tree, "minister")).toBe("minister appos Ana");
  const head =
    "Ana/PROPN/nsubj/2/Ana saw/VERB/root/0/see/VBD the/DET/det/4 king/NOUN/obj/2/king/NN ,/PUNCT/punct/8 the/DET/det/8 first/ADJ/amod/8/first minister/NOUN/appos/4/minister/NN";
  expect(hanging(head, "minister")).toBe("minister appos king");
});

test("one of the cities hit is no subject of hit", () => {
  const tree =
    "She/PRON/nsubj/2 lives/VERB/root/0/live/VBZ in/ADP/case/4 Oslo/PROPN/obl/2/Oslo ,/PUNCT/punct/10 one/NUM/nsubj/10 of/ADP/case/9 the/DET/det/9 cities/NOUN/nmod/6/city/NNS hit/VERB/acl/4/hit/VBN";
  expect(hanging(tree, "one")).toBe("one appos Oslo");
  expect(hanging(tree, "hit")).toBe("hit acl cities");
});

test("a person before board members and their names is another person", () => {
  const tree =
    "Mr/PROPN/nmod:desc/2/Mr Roe/PROPN/compound/5/Roe and/CCONJ/cc/4 board/NOUN/conj/2/board/NN members/NOUN/nsubj/8/member/NNS Ann/PROPN/appos/5/Ann Lee/PROPN/flat/6/Lee spoke/VERB/root/0/speak/VBD";
  expect(hanging(tree, "Roe")).toBe("Roe nsubj spoke");
  expect(hanging(tree, "members")).toBe("members conj Roe");
  expect(hanging(tree, "board")).toBe("board compound members");
});

test("a participle right behind a second noun with an article of its own is that noun's", () => {
  const tree =
    "They/PRON/nsubj/2 met/VERB/root/0/meet/VBD the/DET/det/4 union/NOUN/obj/2/union/NN and/CCONJ/cc/7 the/DET/det/7 firms/NOUN/conj/4/firm/NNS led/VERB/acl/4/lead/VBN by/ADP/case/10 Ana/PROPN/obl:agent/8/Ana";
  expect(hanging(tree, "led")).toBe("led acl firms");
});

test("against somebody, behind who filed it, is filed against that one", () => {
  const tree =
    "A/DET/det/2 suit/NOUN/nsubj/0/suit filed/VERB/acl/2/file/VBN by/ADP/case/5 Oslo/PROPN/obl:agent/3/Oslo against/ADP/case/7 Ana/PROPN/nmod/5/Ana";
  expect(hanging(tree, "Ana")).toBe("Ana obl filed");
});

test("a participle is joined with the participle of its form", () => {
  const tree =
    "It/PRON/nsubj/2 fell/VERB/root/0/fall/VBD ,/PUNCT/punct/4 killing/VERB/advcl/2/kill/VBG people/NOUN/obj/4/people/NNS caught/VERB/acl/5/catch/VBN inside/ADV/advmod/6 and/CCONJ/cc/9 injuring/VERB/conj/6/injure/VBG two/NUM/obj/9";
  expect(hanging(tree, "injuring")).toBe("injuring conj killing");
});

test("a trip attends nothing, who makes it does", () => {
  const tree =
    "The/DET/det/2 trip/NOUN/nsubj/3/trip/NN took/VERB/root/0/take/VBD her/PRON/obj/3 to/ADP/case/6 Oslo/PROPN/obl/3/Oslo where/ADV/advmod/9 she/PRON/nsubj/9 met/VERB/acl:relcl/6/meet/VBD Ana/PROPN/obj/9/Ana and/CCONJ/cc/12 attended/VERB/conj/3/attend/VBD a/DET/det/14 ball/NOUN/obj/12";
  expect(hanging(tree, "attended")).toBe("attended conj met");
});

test("who said something added the next, in the same tense", () => {
  const tree =
    "She/PRON/nsubj/2/she said/VERB/root/0/say/VBD it/PRON/nsubj/5/it has/AUX/aux/5/have/VBZ closed/VERB/ccomp/2/close/VBN and/CCONJ/cc/7 added/VERB/conj/5/add/VBD it/PRON/nsubj/9/it failed/VERB/ccomp/7/fail/VBD";
  expect(hanging(tree, "added")).toBe("added conj said");
});

test("said in a statement without that is told too", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD in/ADP/case/5 a/DET/det/5 statement/NOUN/obl/2/statement/NN roads/NOUN/nsubj/8/road/NNS are/AUX/cop/8/be/VBP closed/ADJ/acl/5/closed/JJ";
  expect(hanging(tree, "closed")).toBe("closed ccomp said");
});

test("what criticism says is not what somebody leaves", () => {
  const tree =
    "She/PRON/nsubj/2 left/VERB/root/0/leave/VBD after/ADP/case/4 criticism/NOUN/obl/2/criticism/NN that/SCONJ/mark/7/that/IN it/PRON/nsubj/7 lied/VERB/ccomp/2/lie/VBD";
  expect(hanging(tree, "lied")).toBe("lied acl criticism");
});

test("of two speakers set against each other none says the other's words", () => {
  const tree =
    "Oslo/PROPN/nsubj/2/Oslo insists/VERB/root/0/insist/VBZ it/PRON/nsubj/4 won/VERB/ccomp/2/win/VBD ,/PUNCT/punct/8 while/SCONJ/mark/8 Bergen/PROPN/nsubj/8/Bergen says/VERB/advcl/4/say/VBZ it/PRON/nsubj/10 lost/VERB/ccomp/8/lose/VBD";
  expect(hanging(tree, "says")).toBe("says advcl insists");
});

test("what follows a quotation of a few words belongs to their clause", () => {
  const tree =
    "He/PRON/nsubj/2 said/VERB/root/0/say/VBD she/PRON/nsubj/8 was/AUX/aux:pass/8/be/VBD “/PUNCT/punct/8 not/PART/advmod/8 well/ADV/advmod/8 told/VERB/ccomp/2/tell/VBN ”/PUNCT/punct/8 about/ADP/case/11 it/PRON/obl/8";
  expect(hanging(tree, "it")).toBe("it obl told");
});

test("a day behind a participle does nothing", () => {
  const tree =
    "A/DET/det/2 center/NOUN/nsubj/3/center/NN opened/VERB/root/0/open/VBD Thursday/PROPN/nsubj/6/Thursday has/AUX/aux/6/have/VBZ sent/VERB/ccomp/3/send/VBN aid/NOUN/obj/6";
  expect(hanging(tree, "opened")).toBe("opened acl center");
  expect(hanging(tree, "center")).toBe("center nsubj sent");
  expect(hanging(tree, "Thursday")).toBe("Thursday obl:unmarked opened");
});

test("of two subjects of saying the first is the content's", () => {
  const tree =
    "Losses/NOUN/nsubj/6/loss/NNS hurt/VERB/ccomp/6/hurt/VBD sales/NOUN/obj/2/sale/NNS ,/PUNCT/punct/2 Oslo/PROPN/nsubj/6/Oslo said/VERB/root/0/say/VBD";
  expect(hanging(tree, "Losses")).toBe("Losses nsubj hurt");
});

test("what is dubbed something stands right before", () => {
  const tree =
    "They/PRON/nsubj/2 signed/VERB/root/0/sign/VBD contracts/NOUN/obj/2/contract/NNS ,/PUNCT/punct/5 dubbed/VERB/advcl/2/dub/VBD gifts/NOUN/obj/5/gift/NNS";
  expect(hanging(tree, "dubbed")).toBe("dubbed acl contracts");
});

test("a noun before a name is no verb of it", () => {
  const tree =
    "It/PRON/nsubj/5 and/CCONJ/cc/3 operator/NOUN/conj/1/operator/NN Adif/PROPN/obj/3/Adif worked/VERB/root/0/work/VBD";
  expect(hanging(tree, "Adif")).toBe("Adif conj It");
  expect(hanging(tree, "operator")).toBe("operator compound Adif");
  expect(hanging(tree, "and")).toBe("and cc Adif");
});

test("a managing editor is not managed", () => {
  const tree =
    "They/PRON/nsubj/2 charged/VERB/root/0/charge/VBD managing/VERB/xcomp/2/manage/VBG editor/NOUN/nmod:desc/5/editor/NN Ana/PROPN/obj/3/Ana";
  expect(hanging(tree, "Ana")).toBe("Ana obj charged");
  expect(hanging(tree, "managing")).toBe("managing amod Ana");
});

test("talks are on something", () => {
  const tree =
    "They/PRON/nsubj/2 began/VERB/root/0/begin/VBD talks/NOUN/obj/2/talk/NNS on/SCONJ/mark/5 ending/VERB/advcl/2/end/VBG it/PRON/obj/5";
  expect(hanging(tree, "ending")).toBe("ending acl talks");
});

test("a charge behind a semicolon is one more charge", () => {
  const tree =
    "They/PRON/nsubj:pass/3 were/AUX/aux:pass/3/be/VBD charged/VERB/root/0/charge/VBN with/SCONJ/mark/5 lying/VERB/advcl/3/lie/VBG ;/PUNCT/punct/7 having/VERB/advcl/3/have/VBG no/DET/det/9 licence/NOUN/obj/7";
  expect(hanging(tree, "having")).toBe("having conj lying");
});

test("who is given time is no kind of time", () => {
  const tree =
    "It/PRON/nsubj/2 gave/VERB/root/0/give/VBD the/DET/det/5 government/NOUN/compound/5/government time/NOUN/obj/2/time/NN";
  expect(hanging(tree, "government")).toBe("government iobj gave");
  expect(hanging(tree, "the")).toBe("the det government");
});

test("what of which was allowed is allowed, and no other word for the party", () => {
  const tree =
    "A/DET/det/2 party/NOUN/root/0/party ,/PUNCT/punct/5 the/DET/det/5 creation/NOUN/appos/2/creation of/ADP/case/7 which/PRON/obl/9/which/WDT Oslo/PROPN/nsubj/9/Oslo approved/VERB/acl:relcl/5/approve/VBD";
  expect(hanging(tree, "creation")).toBe("creation obj approved");
  expect(hanging(tree, "approved")).toBe("approved acl:relcl party");
});

test("as before a noun and a finite verb joins a clause", () => {
  const tree =
    "Profit/NOUN/nsubj/2/profit fell/VERB/root/0/fall/VBD as/ADP/case/4 costs/NOUN/obl/2/cost/NNS that/PRON/nsubj/6/that/WDT rose/VERB/acl:relcl/4/rise/VBD offset/VERB/xcomp/6/offset/VBD gains/NOUN/obj/7/gain/NNS";
  expect(hanging(tree, "offset")).toBe("offset advcl fell");
  expect(hanging(tree, "costs")).toBe("costs nsubj offset");
});

test("a name that ends the sentence behind a word of telling tells it", () => {
  const tree =
    "Police/NOUN/nsubj/2/police left/VERB/root/0/leave/VBD ,/PUNCT/punct/4 reported/VERB/conj/2/report/VBD Minivan/PROPN/compound/6/Minivan News/PROPN/obj/4/News ./PUNCT/punct/2";
  expect(hanging(tree, "News")).toBe("News nsubj reported");
  expect(hanging(tree, "reported")).toBe("reported parataxis left");
});

test("names behind commas are a list", () => {
  const tree =
    "Ann/PROPN/root/0/Ann ,/PUNCT/punct/3 Bo/PROPN/conj/1/Bo ,/PUNCT/punct/5 Eva/PROPN/conj/1/Eva";
  expect(hanging(tree, "Bo")).toBe("Bo conj Ann");
});

test("that with another object behind criticism tells what the criticism says", () => {
  const tree =
    "She/PRON/nsubj/2 left/VERB/root/0/leave/VBD after/ADP/case/4 criticism/NOUN/obl/2/criticism/NN that/PRON/obj/7/that/WDT it/PRON/nsubj/7 misled/VERB/acl:relcl/4/mislead/VBD viewers/NOUN/obj/7/viewer/NNS";
  expect(hanging(tree, "that")).toBe("that mark misled");
  expect(hanging(tree, "misled")).toBe("misled acl criticism");
});

test("who alleges it at the end is not hurt with the ten", () => {
  const tree =
    "Ten/NUM/nsubj:pass/3 were/AUX/aux:pass/3/be/VBD hurt/VERB/root/0/hurt/VBN ,/PUNCT/punct/3 Ana/PROPN/nsubj:pass/3/Ana ,/PUNCT/punct/7 mayor/NOUN/appos/5/mayor ,/PUNCT/punct/9 alleged/VERB/acl/5/allege/VBN";
  expect(hanging(tree, "alleged")).toBe("alleged parataxis hurt");
  expect(hanging(tree, "Ana")).toBe("Ana nsubj alleged");
});

test("two titles before a name are one person's", () => {
  const tree =
    "Leader/NOUN/nsubj/5/leader/NN and/CCONJ/cc/4 minister/NOUN/nmod:desc/4/minister Ana/PROPN/conj/1/Ana spoke/VERB/root/0/speak/VBD";
  expect(hanging(tree, "Ana")).toBe("Ana nsubj spoke");
  expect(hanging(tree, "Leader")).toBe("Leader nmod:desc Ana");
  const two =
    "The/DET/det/2 leader/NOUN/nsubj/6/leader/NN and/CCONJ/cc/5 minister/NOUN/nmod:desc/5/minister Ana/PROPN/conj/2/Ana spoke/VERB/root/0/speak/VBD";
  expect(hanging(two, "leader")).toBe("leader nsubj spoke");
});

test("a past verb is not joined with what would be", () => {
  const tree =
    "Ana/PROPN/nsubj/2/Ana denied/VERB/root/0/deny/VBD it/PRON/nsubj/5 would/AUX/aux/5/would/MD fail/VERB/ccomp/2/fail/VB and/CCONJ/cc/7 attacked/VERB/conj/5/attack/VBD us/PRON/obj/7";
  expect(hanging(tree, "attacked")).toBe("attacked conj denied");
});

test("a past verb behind a report in the present goes with the past verb above", () => {
  const tree =
    "Ana/PROPN/nsubj/2/Ana said/VERB/root/0/say/VBD it/PRON/nsubj/4 plans/VERB/ccomp/2/plan/VBZ cuts/NOUN/obj/4/cut/NNS and/CCONJ/cc/7 praised/VERB/conj/4/praise/VBD us/PRON/obj/7";
  expect(hanging(tree, "praised")).toBe("praised conj said");
});

test("a compound before several charts is who is shown them", () => {
  const tree =
    "They/PRON/nsubj/2 showed/VERB/root/0/show/VBD the/DET/det/6 jury/NOUN/compound/6/jury several/ADJ/amod/6 charts/NOUN/obj/2/chart/NNS";
  expect(hanging(tree, "jury")).toBe("jury iobj showed");
  expect(hanging(tree, "the")).toBe("the det jury");
});

test("a comment behind who said it is not what was said", () => {
  const tree =
    "It/PRON/nsubj/2 fell/VERB/root/0/fall/VBD ,/PUNCT/punct/5 they/PRON/nsubj/5 said/VERB/parataxis/2/say/VBD ,/PUNCT/punct/8 a/DET/det/8 sign/NOUN/obj/5/sign/NN";
  expect(hanging(tree, "sign")).toBe("sign dep fell");
});

test("what grows by itself is not grown", () => {
  const tree =
    "It/PRON/nsubj/2 shows/VERB/root/0/show/VBZ signs/NOUN/obj/2/sign/NNS of/SCONJ/mark/5 growing/VERB/acl/3/grow/VBG anger/NOUN/obj/5/anger/NN";
  expect(hanging(tree, "anger")).toBe("anger nmod signs");
  expect(hanging(tree, "growing")).toBe("growing amod anger");
  const grown =
    "It/PRON/nsubj/2 lives/VERB/root/0/live/VBZ by/SCONJ/mark/4 growing/VERB/advcl/2/grow/VBG rice/NOUN/obj/4/rice/NN";
  expect(hanging(grown, "rice")).toBe("rice obj growing");
});

test("the noun right before has the border", () => {
  const tree =
    "A/DET/det/2 town/NOUN/root/0/town in/ADP/case/5 a/DET/det/5 county/NOUN/nmod/2/county/NN bordering/VERB/acl/2/border/VBG Sweden/PROPN/obj/6/Sweden";
  expect(hanging(tree, "bordering")).toBe("bordering acl county");
});

test("a backlash comes from voters, a plan does not", () => {
  const tree =
    "A/DET/det/2 backlash/NOUN/root/0/backlash against/ADP/case/5 a/DET/det/5 plan/NOUN/nmod/2/plan/NN from/ADP/case/7 voters/NOUN/nmod/5/voter/NNS";
  expect(hanging(tree, "voters")).toBe("voters nmod backlash");
});

test("Thursday is a day, an offer is none", () => {
  const tree =
    "They/PRON/nsubj/2 made/VERB/root/0/make/VBD offers/NOUN/obj/2/offer/NNS on/ADP/case/5 Thursday/PROPN/obl/2/Thursday ,/PUNCT/punct/9 the/DET/det/9 last/ADJ/amod/9 day/NOUN/appos/3/day/NN";
  expect(hanging(tree, "day")).toBe("day appos Thursday");
});

test("Will beside another finite verb is somebody", () => {
  const tree =
    "Will/AUX/aux/4/will/MD Quince/PROPN/nsubj/4/Quince has/AUX/aux/4/have/VBZ left/VERB/root/0/leave/VBN";
  expect(hanging(tree, "Will")).toBe("Will nsubj left");
  expect(hanging(tree, "Quince")).toBe("Quince flat Will");
  const asked =
    "Will/AUX/aux/3/will/MD Quince/PROPN/nsubj/3/Quince leave/VERB/root/0/leave/VB ?/PUNCT/punct/3";
  expect(hanging(asked, "Will")).toBe("Will aux leave");
});

test("who is accused of a crash that hurt somebody is the one arrested", () => {
  const tree =
    "A/DET/det/2 man/NOUN/nsubj/3/man/NN accused/VERB/root/0/accuse/VBD of/ADP/case/6 a/DET/det/6 crash/NOUN/obl/3/crash that/PRON/nsubj/8/that/WDT hurt/VERB/acl:relcl/6/hurt/VBD Ana/PROPN/nsubj:pass/11/Ana was/AUX/aux:pass/11/be/VBD arrested/VERB/ccomp/8/arrest/VBN";
  expect(hanging(tree, "man")).toBe("man nsubj:pass arrested");
  expect(hanging(tree, "Ana")).toBe("Ana obj hurt");
  expect(hanging(tree, "accused")).toBe("accused acl man");
});

test("of two subjects with a conjunction between them the first has the verb before it", () => {
  const tree =
    "It/PRON/nsubj/2/it says/VERB/root/0/say/VBZ work/NOUN/nsubj:pass/8/work/NN began/VERB/ccomp/2/begin/VBD after/SCONJ/mark/8 food/NOUN/nsubj:pass/8/food was/AUX/aux:pass/8/be/VBD sent/VERB/ccomp/2/send/VBN";
  expect(hanging(tree, "work")).toBe("work nsubj began");
  expect(hanging(tree, "sent")).toBe("sent advcl began");
});

test("tear gas and rescue efforts are no deeds", () => {
  const tree =
    "They/PRON/nsubj/2 fired/VERB/root/0/fire/VBD shots/NOUN/obj/2/shot/NNS and/CCONJ/cc/5 tear/VERB/conj/2/tear/VBP gas/NOUN/obj/5/gas/NN";
  expect(hanging(tree, "gas")).toBe("gas conj shots");
  expect(hanging(tree, "tear")).toBe("tear compound gas");
  const help =
    "They/PRON/nsubj/2 help/VERB/root/0/help/VBP rescue/VERB/xcomp/2/rescue/VB efforts/NOUN/obj/3/effort/NNS";
  expect(hanging(help, "efforts")).toBe("efforts obj help");
  const deed =
    "They/PRON/nsubj/2 help/VERB/root/0/help/VBP rescue/VERB/xcomp/2/rescue/VB sailors/NOUN/obj/3/sailor/NNS";
  expect(hanging(deed, "sailors")).toBe("sailors obj rescue");
});

test("rain that stands with another subject is not said", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD rain/NOUN/obj/2/rain/NN and/CCONJ/cc/7 roads/NOUN/nsubj/7/road/NNS were/AUX/aux/7/be/VBD slowing/VERB/conj/2/slow/VBG us/PRON/obj/7";
  expect(hanging(tree, "slowing")).toBe("slowing ccomp said");
  expect(hanging(tree, "rain")).toBe("rain nsubj slowing");
  expect(hanging(tree, "roads")).toBe("roads conj rain");
});

test("what one is accused of is done by her, and no part of her", () => {
  const tree =
    "They/PRON/nsubj/2 accused/VERB/root/0/accuse/VBD firms/NOUN/obj/2/firm/NNS of/ADP/case/6 misleading/ADJ/amod/6/mislead/VBG users/NOUN/nmod/3/user/NNS";
  expect(hanging(tree, "misleading")).toBe("misleading advcl accused");
  expect(hanging(tree, "users")).toBe("users obj misleading");
  const deed =
    "They/PRON/nsubj/2 accused/VERB/root/0/accuse/VBD firms/NOUN/obj/2/firm/NNS of/ADP/case/5 fraud/NOUN/nmod/3/fraud/NN";
  expect(hanging(deed, "fraud")).toBe("fraud obl accused");
  const head =
    "They/PRON/nsubj/2 accused/VERB/root/0/accuse/VBD chiefs/NOUN/obj/2/chief/NNS of/ADP/case/5 firms/NOUN/nmod/3/firm/NNS";
  expect(hanging(head, "firms")).toBe("firms nmod chiefs");
});

test("were yet to do lies ahead", () => {
  const tree =
    "They/PRON/nsubj/5 were/AUX/aux/5/be/VBD yet/ADV/advmod/5 to/PART/mark/5 vote/VERB/root/0/vote/VB";
  expect(hanging(tree, "were")).toBe("were cop vote");
});

test("who, with a singular verb, is the name right before and not several things", () => {
  const tree =
    "Claims/NOUN/nsubj/0/claim/NNS between/ADP/case/3 Ana/PROPN/nmod/1/Ana and/CCONJ/cc/5 Bo/PROPN/conj/3/Bo ,/PUNCT/punct/9 who/PRON/nsubj:pass/9/who/WP was/AUX/aux:pass/9/be/VBD helped/VERB/acl:relcl/1/help/VBN";
  expect(hanging(tree, "helped")).toBe("helped acl:relcl Bo");
});

test("who is named behind a quotation is the source of the clause it stands in", () => {
  const tree =
    "They/PRON/nsubj/2 met/VERB/root/0/meet/VBD Ana/PROPN/obj/2/Ana who/PRON/nsubj/6/who/WP “/PUNCT/punct/6 agreed/VERB/acl:relcl/3/agree/VBD ”/PUNCT/punct/6 according/VERB/case/10/according to/ADP/fixed/8 Oslo/PROPN/obl/2/Oslo";
  expect(hanging(tree, "Oslo")).toBe("Oslo obl agreed");
});

test("got underway is one verb", () => {
  const tree =
    "Talks/NOUN/nsubj/2/talk/NNS got/VERB/root/0/get/VBD underway/ADJ/xcomp/2/underway at/ADP/case/5 ten/NUM/obl/3";
  expect(hanging(tree, "underway")).toBe("underway compound:prt got");
  expect(hanging(tree, "ten")).toBe("ten obl got");
});

test("ministers from ten states and an inquiry into a killing are one phrase each", () => {
  const tree =
    "It/PRON/nsubj:pass/3 was/AUX/aux:pass/3/be/VBD discussed/VERB/root/0/discuss/VBN by/ADP/case/5 ministers/NOUN/obl:agent/3/minister/NNS from/ADP/case/7 states/NOUN/obl/3/state/NNS";
  expect(hanging(tree, "states")).toBe("states nmod ministers");
  const inquiry =
    "They/PRON/nsubj/2 called/VERB/root/0/call/VBD for/ADP/case/4 inquiries/NOUN/obl/2/inquiry/NNS into/ADP/case/6 it/PRON/obl/2";
  expect(hanging(inquiry, "it")).toBe("it nmod inquiries");
  const walk =
    "They/PRON/nsubj/2 drove/VERB/root/0/drive/VBD cars/NOUN/obj/2/car/NNS into/ADP/case/5 walls/NOUN/obl/2/wall/NNS";
  expect(hanging(walk, "walls")).toBe("walls obl drove");
});

test("what a visit did, somebody said", () => {
  const tree =
    "She/PRON/nsubj/2 said/VERB/root/0/say/VBD the/DET/det/6 visit/NOUN/obj/5/visit/NN raised/VERB/amod/6/raise/VBN hopes/NOUN/obj/2/hope/NNS";
  expect(hanging(tree, "raised")).toBe("raised ccomp said");
  expect(hanging(tree, "visit")).toBe("visit nsubj raised");
  expect(hanging(tree, "hopes")).toBe("hopes obj raised");
  expect(hanging(tree, "the")).toBe("the det visit");
});

test("whom one calls upon acts, and does not call", () => {
  const tree =
    "We/PRON/nsubj/2 called/VERB/root/0/call/VBD upon/ADP/case/4 Norway/PROPN/obl/2/Norway to/PART/mark/6 leave/VERB/xcomp/2/leave/VB";
  expect(hanging(tree, "leave")).toBe("leave advcl called");
});

test("a meeting is held, the heads are not", () => {
  const tree =
    "A/DET/det/2 meeting/NOUN/root/0/meeting/NN between/ADP/case/4 heads/NOUN/nmod/2/head/NNS held/VERB/acl/4/hold/VBN in/ADP/case/7 Oslo/PROPN/obl/5/Oslo";
  expect(hanging(tree, "held")).toBe("held acl meeting");
});

test('"thanks to" is a preposition', () => {
  const tree =
    "She/PRON/nsubj/2 won/VERB/root/0/win/VBD thanks/NOUN/obl/2/thanks/NNS to/ADP/case/5 luck/NOUN/nmod/3/luck/NN";
  expect(hanging(tree, "luck")).toBe("luck obl won");
  expect(hanging(tree, "thanks")).toBe("thanks case luck");
});

test('the name before a second participle behind "with" is its subject', () => {
  const tree =
    "with/SCONJ/mark/3 Ann/PROPN/nsubj/3 making/VERB/advcl/9/make/VBG tea/NOUN/obj/3 and/CCONJ/cc/6 Bo/PROPN/conj/4 hitting/VERB/conj/4/hit/VBG stones/NOUN/obj/7 won/VERB/root/0/win/VBD";
  expect(hanging(tree, "Bo")).toBe("Bo nsubj hitting");
  expect(hanging(tree, "hitting")).toBe("hitting conj making");
});

test('"yet" between "has" and "to" belongs to "has"', () => {
  const tree =
    "Ann/PROPN/nsubj/2 has/VERB/root/0/have/VBZ yet/ADV/advmod/5/yet to/PART/mark/5/to win/VERB/xcomp/2/win/VB";
  expect(hanging(tree, "yet")).toBe("yet advmod has");
});

test("who recovers from something to win wins", () => {
  const tree =
    "Ann/PROPN/nsubj/2 recovered/VERB/root/0/recover/VBD from/ADP/case/5 a/DET/det/5 start/NOUN/obl/2/start/NN to/PART/mark/7/to win/VERB/acl/5/win/VB";
  expect(hanging(tree, "win")).toBe("win advcl recovered");
});

test("the infinitive behind the first player says which player", () => {
  const tree =
    "That/PRON/nsubj/2 made/VERB/root/0/make/VBD her/PRON/iobj/2 the/DET/det/6 first/ADJ/amod/6 player/NOUN/xcomp/2/player/NN to/PART/mark/8/to win/VERB/advcl/2/win/VB";
  expect(hanging(tree, "win")).toBe("win acl player");
});

test('what somebody behind "with" argues is told by her', () => {
  const tree =
    "They/PRON/nsubj/2 dissented/VERB/root/0/dissent/VBD ,/PUNCT/punct/6 with/SCONJ/mark/6 Ann/PROPN/nsubj/6 arguing/VERB/advcl/9/argue/VBG the/DET/det/8 court/NOUN/nsubj/9 lacks/VERB/ccomp/2/lack/VBZ time/NOUN/obj/9";
  expect(hanging(tree, "arguing")).toBe("arguing advcl dissented");
  expect(hanging(tree, "lacks")).toBe("lacks ccomp arguing");
});

test("how far ahead is no object", () => {
  const tree =
    "Ann/PROPN/nsubj/2 finished/VERB/root/0/finish/VBD two/NUM/nummod/4/two strokes/NOUN/obj/2/stroke/NNS ahead/ADV/advmod/2/ahead of/ADP/case/7 Bo/PROPN/obl/5/Bo";
  expect(hanging(tree, "strokes")).toBe("strokes obl:unmarked ahead");
  expect(hanging(tree, "Bo")).toBe("Bo obl finished");
});

test("a slash between roles makes them one", () => {
  const tree =
    "the/DET/det/2 singer/NOUN/nsubj/5/singer ///SYM/cc/4 guitarist/NOUN/conj/2/guitarist left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "guitarist")).toBe("guitarist compound singer");
});

test("the example of a group, told more of, keeps its name and its relative clause", () => {
  const tree =
    "actors/NOUN/nsubj/9/actor/NNS including/ADP/case/3/including creator/NOUN/nmod/1/creator/NN Bo/PROPN/appos/3/Bo Day/PROPN/flat/4/Day ,/PUNCT/punct/8 who/PRON/nsubj/8/who/WP called/VERB/acl:relcl/3/call/VBD left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "Bo")).toBe("Bo appos creator");
  expect(hanging(tree, "called")).toBe("called acl:relcl creator");
});

test('what goes behind "with" is the subject of the participle, also where the verb before has it', () => {
  const tree =
    "It/PRON/nsubj/2 ended/VERB/root/0/end/VBD with/SCONJ/mark/5 most/ADJ/obl/2/most going/VERB/advcl/2/go/VBG";
  expect(hanging(tree, "most")).toBe("most nsubj going");
});

test("a running back is a player", () => {
  const tree =
    "Ann/PROPN/nsubj/2 signed/VERB/root/0/sign/VBD running/VERB/xcomp/2/run/VBG back/ADV/advmod/3/back Bo/PROPN/obj/3/Bo";
  expect(hanging(tree, "Bo")).toBe("Bo obj signed");
  expect(hanging(tree, "running")).toBe("running compound Bo");
});

test('behind "as" in a headline stands a clause', () => {
  const tree =
    "Two/NUM/nummod/2 guards/NOUN/root/0/guard/NNS hurt/VERB/acl/2/hurt/VBN as/ADP/case/6 bus/NOUN/compound/6/bus/NN rolls/NOUN/obl/3/roll/VBZ over/ADV/advmod/6";
  expect(hanging(tree, "rolls")).toBe("rolls advcl hurt");
  expect(hanging(tree, "bus")).toBe("bus nsubj rolls");
});

test("people with roles in a list are not each other", () => {
  const tree =
    "pilot/NOUN/nmod:desc/2 Ann/PROPN/nsubj/10/Ann ,/PUNCT/punct/4 surgeon/NOUN/appos/2 Bo/PROPN/appos/4/Bo ,/PUNCT/punct/9 and/CCONJ/cc/9 judge/NOUN/nmod:desc/9 Eva/PROPN/conj/2/Eva left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "Bo")).toBe("Bo conj Ann");
  expect(hanging(tree, "surgeon")).toBe("surgeon appos Bo");
});

test("who leaves a place still waiting waits", () => {
  const tree =
    "Ann/PROPN/nsubj/2 left/VERB/root/0/leave/VBD the/DET/det/4 stadium/NOUN/obj/2 still/ADV/advmod/6 waiting/VERB/acl/4/wait/VBG";
  expect(hanging(tree, "waiting")).toBe("waiting advcl left");
});

test('"given that" joins a clause', () => {
  const tree =
    "Ann/PROPN/nsubj/2 took/VERB/root/0/take/VBD tea/NOUN/obj/2 ,/PUNCT/punct/5 given/VERB/acl/3/give/VBN that/SCONJ/mark/8 it/PRON/nsubj/8 rained/VERB/ccomp/5/rain/VBD";
  expect(hanging(tree, "rained")).toBe("rained advcl took");
  expect(hanging(tree, "given")).toBe("given mark rained");
});

test("a student behind a name is no question", () => {
  const tree =
    "It/PRON/nsubj/2 met/VERB/root/0/meet/VBD a/DET/det/4 question/NOUN/obj/2 by/ADP/case/6 Ann/PROPN/nmod/4/Ann/NNP ,/PUNCT/punct/9 a/DET/det/9 student/NOUN/appos/4/student/NN";
  expect(hanging(tree, "student")).toBe("student appos Ann");
});

test("a spokesman for somebody with a role is not who has the role", () => {
  const tree =
    "A/DET/det/2/a/DT spokesman/NOUN/nsubj/7/spokesman/NN for/ADP/case/4/for/IN singer/NOUN/nmod/2/singer/NN Bob/PROPN/appos/2/Bob/NNP Ray/PROPN/flat/5/Ray/NNP left/VERB/root/0/leave/VBD";
  expect(hanging(tree, "singer")).toBe("singer nmod:desc Bob");
  expect(hanging(tree, "Bob")).toBe("Bob nmod spokesman");
});
