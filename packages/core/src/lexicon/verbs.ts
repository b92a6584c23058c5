/** Verb lemmas by what they do to the clause they govern. Own lists; classes after the grammar books. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Their clause or quotation is somebody's word: "she **said** that …". */
export const speechVerbs: ReadonlySet<string> = words(`
  say tell state add note announce claim argue assert report write declare explain mention remark comment
  insist stress emphasize emphasise underscore underline reiterate repeat reply respond answer continue confirm
  acknowledge admit concede deny warn caution suggest indicate reveal disclose inform allege contend maintain
  predict estimate testify tweet post promise pledge vow swear boast joke ask wonder conclude observe
  point recall recount stipulate signal convey affirm reaffirm agree believe think fear hope expect feel consider
  know learn hear understand doubt suspect propose recommend demand urge request describe quote cite read
  highlight confide complain object protest proclaim exclaim shout whisper assure remind notify brief advise`);

/** Only with a clause are these somebody's word: "**charged** that it hid them", "**found** that the firm had lied". */
export const statingVerbs: ReadonlySet<string> = words(`
  counter charge rule retort reason lament hint imply speculate reckon attest find hold forecast calculate determine
  judge theorize hypothesize posit`);

/** Only with a clause are these a word about it; alone they are deeds or feelings. */
export const thoughtVerbs: ReadonlySet<string> = words(`
  believe think fear hope expect feel consider know learn hear understand doubt suspect wonder assume worry imagine`);

/** Their clause is wanted of somebody, not told: "**demanded** that Kyiv halt …". */
export const demandVerbs: ReadonlySet<string> = words(`
  tell demand urge insist request order command require call ask recommend propose suggest advise appeal press push
  encourage instruct implore beg invite welcome need oblige force compel seek want must mandate decree stipulate direct`);

/** Their clause or infinitive lies ahead: "**plans** to meet". */
export const planVerbs: ReadonlySet<string> = words(`
  plan intend aim prepare promise pledge vow agree expect hope decide arrange schedule mean offer threaten
  want seek wish strive try attempt look anticipate await undertake commit project forecast predict`);

/** Their infinitive may or may not come true. */
export const possibilityVerbs: ReadonlySet<string> = words(
  `consider fear believe think doubt suspect wonder allow enable let permit help persuade convince authorize authorise
  empower entitle license`,
);

/** Their infinitive or gerund is not so: "**failed** to agree". */
export const negativeVerbs: ReadonlySet<string> = words(`
  fail refuse decline deny refrain avoid neglect forget prevent stop bar prohibit forbid block cease reject oppose rule balk`);

/** What their infinitive tells is not done: "his **refusal** to leave". */
export const failureNouns: ReadonlySet<string> = words(`failure refusal inability unwillingness`);

/** Their object does not do what stands behind "from": "**kept** flames from reaching homes". */
export const preventingVerbs: ReadonlySet<string> = words(`
  keep prevent stop bar ban block prohibit forbid hinder deter dissuade discourage restrain`);

/** The chain verb only says how the next verb goes on: "**began** to fall". */
export const aspectVerbs: ReadonlySet<string> = words(
  `begin start continue keep cease stop resume finish proceed go come get appear seem tend happen manage`,
);

/** The verb lends tense to its noun, which says it: "**held** talks with" → talk with. */
export const lightVerbs: ReadonlySet<string> = words(
  `hold have make take give conduct engage do carry launch reach issue pay offer undertake deliver`,
);

/** "A meets B" is "B meets A". */
export const symmetricVerbs: ReadonlySet<string> = words(`
  meet talk speak converse negotiate agree discuss confer marry divorce collaborate cooperate ally merge clash fight
  compete debate argue chat communicate correspond partner split part differ resemble border neighbor neighbour call`);

/** Nouns that stand for an event between two sides: "a **call** between A and B". */
export const meetingNouns: ReadonlySet<string> = words(`
  call conversation talk discussion meeting negotiation dialogue summit phone-call exchange chat debate agreement deal
  treaty pact ceasefire cease-fire truce war conflict dispute relationship relation tie alliance partnership cooperation
  contact clash fight battle border trade match game rivalry contract accord marriage friendship merger`);

/** Documents and utterances that speak for their maker: "a White House **statement** said". */
export const statementNouns: ReadonlySet<string> = words(`
  statement readout announcement summary report release communique letter memo tweet post message document
  transcript account note declaration press-release filing interview speech comment remark`);

/** Their object is the subject of what they are about: "**expects** the sale to help", "**asked** Kyiv to wait". */
export const objectRaisers: ReadonlySet<string> = words(`
  expect want believe consider think allow permit enable force cause ask urge tell order persuade convince encourage
  require help let invite advise warn instruct compel push lead prompt get need prefer tip pressure beg implore challenge
  empower inspire motivate tempt direct press assign appoint choose select train predict forecast project`);

/** Their object does what the infinitive without "to" says: "**saw** three aides resign". */
export const bareInfinitiveVerbs: ReadonlySet<string> = words(
  `make let see hear watch feel have help notice observe`,
);

/** They give their object a task: "**hired** her to run the shop". */
export const taskVerbs: ReadonlySet<string> = words(`
  appoint name elect hire pick choose select nominate tap recruit designate commission assign enlist deploy`);

/** Of these only the whole is an object: nobody expects "the sale" of "**expects** the sale to help". */
export const clauseTakers: ReadonlySet<string> = words(`
  expect want believe consider think need prefer like find suppose assume imagine know allow cause predict forecast project`);

/** They only say in what words one thinks of a thing: "**called** the plan a gift". */
export const namingVerbs: ReadonlySet<string> = words(`
  call label brand dub term describe deem consider find`);

/** What stands behind their "with" has part in what they say: "**complied** with the order". */
export const withVerbs: ReadonlySet<string> = words(`
  deal comply cope begin start open end finish close conclude interfere tamper meddle associate link connect identify coincide
  contrast compare conflict side sympathize sympathise empathize interact equip fill cover replace charge provide supply
  present arm credit face help struggle wrestle grapple live stick experiment dispense do collide part break align
  integrate combine mix sync harmonize reconcile engage consort concur rest lie stay tinker toy contend content threaten
  hit slap serve entrust task trust reward honor honour compensate infect affect afflict plague riddle treat diagnose
  confront share trade exchange work play sing`);

/** With an infinitive they say that it has to be: "**needs** to act". */
export const obligationVerbs: ReadonlySet<string> = words(`need have ought require oblige force`);

/** Verbs and adjectives whose infinitive lies ahead: "**seeks** to buy", "is **ready** to talk". */
export const planHeads: ReadonlySet<string> = words(`
  want seek plan intend aim prepare promise pledge vow agree decide expect hope wish try attempt go set ready willing
  prepared due anticipate poised determined threaten offer propose schedule eager keen anxious impatient desperate inclined
  bound sure certain scheduled slated forecast project predict tip scramble struggle race rush aspire`);

/** Whoever is said to be so does what follows: "is **willing** to talk"; nobody sells of "the house is hard to sell". */
export const controllingAdjectives: ReadonlySet<string> = words(`
  able unable ready unready willing unwilling likely unlikely set due prepared unprepared eager keen anxious impatient
  desperate inclined disinclined reluctant hesitant determined poised bound sure certain scheduled slated free eligible
  ineligible entitled obliged obligated supposed apt prone liable quick slow glad proud pleased delighted fortunate lucky
  powerless content afraid`);

/** Verbs and adjectives whose infinitive may be so: "**seems** to fall", "is **able** to pay". */
export const seemingHeads: ReadonlySet<string> = words(`
  appear seem able likely unlikely consider free eligible entitled apt prone liable reluctant hesitant afraid
  powerless helpless believe think say report allege rumor rumour claim suspect fear`);

/** A clause of these is wanted, whatever its form: "**proposed** that it halts aid". */
export const clauseDemandVerbs: ReadonlySet<string> = words(`
  demand urge request order propose recommend mandate decree stipulate`);

/** A clause of these lies ahead, and one of the next may or may not be so. */
export const expectationVerbs: ReadonlySet<string> = words(
  `hope expect anticipate predict forecast`,
);
export const doubtVerbs: ReadonlySet<string> = words(`fear suspect doubt wonder`);

/** Verbs that ask for something: "**called** for a halt", "**pressed** for talks". */
export const appealVerbs: ReadonlySet<string> = words(`call appeal plead press push ask`);

/** Verbs that look out for something: "**voted** for a halt". */
export const waitingVerbs: ReadonlySet<string> = words(`plan prepare hope wait vote`);

/** What somebody is accused of is the accuser's word: "**accused** Kyiv of shelling a town". */
export const accusingVerbs: ReadonlySet<string> = words(
  `accuse suspect charge indict investigate sue try`,
);

/** Behind "for" or "of" they tell what their object has done: "**praised** Oslo for waiting". */
export const judgingVerbs: ReadonlySet<string> = words(`
  blame criticize criticise condemn denounce fault rebuke scold slam praise thank laud commend congratulate convict acquit
  clear sentence arrest jail imprison fine punish sanction reward honor honour credit forgive`);

/** Nouns whose clause is somebody's word, or what somebody fears or hopes: "a **claim** that …". */
export const sayingNouns: ReadonlySet<string> = words(`
  claim allegation accusation criticism assertion statement warning suggestion argument complaint fear concern worry belief view
  opinion prediction insistence contention suspicion charge remark comment conclusion declaration rumor rumour
  speculation theory impression hope promise pledge threat assurance message`);

/** Of these the subject says what their noun tells: "**voiced** fears that …". */
export const voicingVerbs: ReadonlySet<string> = words(`
  cite express voice raise make repeat reiterate issue share echo air hold have harbor harbour publish release give offer
  renew underline stress`);

/** Of these the subject says that what their noun tells is not so: "**dismissed** claims that …". */
export const rejectingVerbs: ReadonlySet<string> = words(
  `deny reject dismiss refute dispute rebut contradict`,
);

/** A doing as their object is wanted: "**demanded** a halt". */
export const wantedVerbs: ReadonlySet<string> = words(`
  demand urge request require recommend order appeal press push seek want need`);

/** A doing as their object lies ahead: "**planned** an attack". */
export const aheadVerbs: ReadonlySet<string> = words(`
  plan schedule propose promise pledge vow expect hope await anticipate offer threaten intend prepare arrange project
  predict approve consider discuss negotiate favor favour`);

/** A doing as their object may or may not be: "**averted** a collapse". */
export const openVerbs: ReadonlySet<string> = words(`
  prevent avert avoid block suspect fear allege risk doubt question oppose discourage deter`);

/** Nouns whose doing is wanted, lies ahead, or may be: "a **call** for a halt", "an **effort** to talk", "the **risk** of war". */
export const demandNouns: ReadonlySet<string> = words(`
  need call demand pressure appeal obligation request order push`);
export const planNouns: ReadonlySet<string> = words(`
  effort plan intention offer promise pledge decision proposal attempt bid move willingness agreement readiness openness
  step hope prospect preparation deadline timetable deal`);
export const chanceNouns: ReadonlySet<string> = words(`
  idea option opportunity proposal possibility prospect plan chance risk optimism hope openness fear talk thought skepticism scepticism
  interest doubt threat negotiation discussion likelihood danger potential`);

/** How real the doing of a noun is that they describe: "the **planned** sale", "a **possible** attack". */
export const plannedAdjectives: ReadonlySet<string> = words(`
  planned scheduled proposed upcoming future intended forthcoming imminent prospective`);
export const possibleAdjectives: ReadonlySet<string> = words(`
  possible potential likely alleged suspected rumored rumoured would-be hypothetical supposed`);

/** What they take an object for, stands behind "as": nobody views "the rise" of "**views** the rise as a threat". */
export const takingVerbs: ReadonlySet<string> = words(`
  view interpret describe see regard treat define portray depict characterize characterise perceive cast present use cite
  identify recognize recognise classify dismiss hail denounce criticize criticise condemn praise slam know elect name appoint choose nominate confirm install`);

/** Where to or into what they bring their object, belongs to them: "**put** the deal at risk". */
export const bringingVerbs: ReadonlySet<string> = words(`
  take bring lead drive turn transform convert throw plunge drag lure steer push pull move force coax pressure scare trick`);
export const puttingVerbs: ReadonlySet<string> = words(`put place keep hold`);

/** What they give or take from whom: "**provided** them with food", "**stripped** them of power". */
export const furnishingVerbs: ReadonlySet<string> = words(
  `leave provide supply present equip entrust arm reward hit slap charge threaten infect confront flood`,
);
/** What they join or set their object with, belongs to them: "**combines** the bank with a broker". */
export const joiningVerbs: ReadonlySet<string> = words(`combine merge unite pair pit align`);
export const deprivingVerbs: ReadonlySet<string> = words(`deprive strip rob relieve rid`);

/** Whence they take their object, belongs to them: "**pulled** a boy from the rubble". */
export const removingVerbs: ReadonlySet<string> = words(`
  remove oust ease expel evict dismiss eject free release rescue pull drag save retrieve withdraw suspend disqualify
  extract recover eliminate drop kick throw exclude remove protect shield separate isolate`);

/** What their object does not get to do: "**kept** them from leaving". */
export const hinderingVerbs: ReadonlySet<string> = words(`
  prevent stop keep bar ban block discourage deter prohibit exclude dissuade hinder`);

/** Their second object is who gets it: "**gave** the club a boost" is "gave a boost to the club". */
export const givingVerbs: ReadonlySet<string> = words(`
  give grant offer hand send lend pay award bring sell show teach promise pass deal assign accord owe extend`);

/** What is seen or shown is what their object does: "**showed** a car pointing up". */
export const showingVerbs: ReadonlySet<string> = words(`
  see show find catch leave hear watch depict spot capture film picture photograph observe`);

/** What they make of a win or loss is their subject's: "**sealed** a win over the Blues". */
export const scoringVerbs: ReadonlySet<string> = words(`
  record claim secure earn seal clinch register score post complete enjoy celebrate notch produce win take have gain
  achieve grab snatch pull pick get deliver suffer avenge`);

/** Their object is led there: "**guided** Norway to a win over Sweden". */
export const leadingVerbs: ReadonlySet<string> = words(`
  lead guide inspire help carry send propel lift steer power fire drive push coach captain`);

/** Their subject gets there: "**cruised** to a win over Sweden". */
export const reachingVerbs: ReadonlySet<string> = words(`
  cruise sweep race power roll ease romp march coast storm surge hold battle fight go run rally hang slump fall crash
  slip sink tumble stumble`);

/** What is so changed, serves no end by itself: "The trial was **moved** to avoid delays". */
export const changingVerbs: ReadonlySet<string> = words(`
  move delay postpone defer adjourn reschedule cancel scrap abandon suspend halt stop pause interrupt end close shut
  reopen evacuate clear cut slash lower reduce trim raise increase extend shorten lengthen change alter amend revise
  redraw rename reroute divert ground recall withdraw remove demolish destroy burn sink`);
