import { roles } from "./titles.ts";

/** Common nouns by what they can refer to. Written for Relata. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Is it a noun for a person or people, or a role that only a person has? */
export function isPersonNoun(noun: string): boolean {
  return personNouns.has(noun) || roles.has(noun);
}

/** Is it a noun for somebody who can do or say something: people or a body of them? */
export function isActorNoun(noun: string): boolean {
  return isPersonNoun(noun) || organizationNouns.has(noun);
}

/** Does its ending tell of a doing or a quality? No "authorization" has a first name. */
export function isAbstractNoun(noun: string): boolean {
  return !isPersonNoun(noun) && /.{3}(?:tion|sion|ment|ness|ity|ism|ance|ence|ship)$/.test(noun);
}

/** Nouns for one person or people, beside the roles in `titles.ts`. */
export const personNouns: ReadonlySet<string> = words(`
  man woman boy girl male female child kid baby person people guy fellow lady gentleman adult teenager teen youth youngster infant
  human individual citizen civilian inhabitant resident villager immigrant migrant refugee prisoner detainee hostage
  captive soldier troop serviceman servicewoman fighter gunman attacker assailant bomber terrorist insurgent separatist
  protester protestor demonstrator organizer organiser supporter opponent critic voter member official officer policeman policewoman cop
  firefighter rescuer paramedic employee employer boss worker staffer customer client user viewer reader listener fan
  audience spectator patient victim survivor relative parent mother father mom dad mum son daughter brother sister
  sibling husband wife spouse partner friend neighbor neighbour boyfriend girlfriend fiancé fiancee widow widower orphan
  twin cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter grandparent ancestor descendant
  heir successor predecessor colleague counterpart ally enemy rival foe competitor contestant participant candidate
  player athlete teammate coach runner winner loser champion medalist teacher student pupil professor scholar graduate
  scientist researcher expert specialist analyst author writer artist painter actor actress singer musician performer
  dancer comedian star celebrity idol hero heroine villain protagonist character narrator guest host owner founder
  leader president premier chief monarch ruler politician statesman lawmaker diplomat negotiator delegate envoy
  spokesman spokeswoman spokesperson source insider whistleblower informant witness suspect defendant murderer killer
  criminal thief robber hacker driver pilot passenger pedestrian cyclist traveler traveller tourist visitor explorer
  adventurer settler pioneer farmer fisherman hunter merchant trader dealer seller buyer consumer investor shareholder
  millionaire billionaire journalist reporter editor photographer adult elder senior veteran respondent interviewee
  speaker listener learner native foreigner stranger someone somebody anyone anybody everyone everybody`);

/** Nouns for a body of people that acts as one. */
export const organizationNouns: ReadonlySet<string> = words(`
  government administration cabinet ministry department agency authority bureau commission committee council parliament
  congress senate assembly court tribunal police army military navy force forces regiment battalion brigade militia
  party coalition opposition movement union federation alliance league association organization organisation
  institution institute foundation charity company corporation firm business enterprise startup manufacturer producer
  supplier retailer bank insurer airline carrier operator broadcaster newspaper magazine channel network outlet agency
  publisher studio label band orchestra team club squad side university college school academy hospital church
  congregation crew staff board panel jury group faction gang cartel regime junta delegation mission unit division
  bloc consortium society lab laboratory media press platform service`);

/** Nouns for a country, town or area that can act or be in. */
export const placeNouns: ReadonlySet<string> = words(`
  country nation state republic kingdom province region territory district county city town village capital island
  peninsula continent area zone neighborhood neighbourhood suburb community settlement border frontier coast shore
  river lake sea ocean mountain hill valley desert forest park square street road avenue highway bridge`);

/** Nouns for a building or site. */
export const facilityNouns: ReadonlySet<string> = words(`
  building house home hotel airport station port harbor harbour base camp prison jail museum gallery theater theatre
  stadium arena palace castle tower temple mosque cathedral church factory plant mine dam hospital school library
  market mall shop store restaurant bar headquarters embassy consulate office facility site venue`);

/**
 * Event nouns by what kind of event they name: two definite ones of a class may be one event. The first word names
 * the class.
 */
export const eventClasses: readonly ReadonlySet<string>[] = [
  words(
    `call conversation talk talks discussion dialogue phone-call telephone-call phonecall exchange`,
  ),
  words(`meeting summit negotiation negotiations session gathering conference`),
  words(`ceasefire cease-fire truce armistice halt pause cessation`),
  words(`war conflict fighting invasion hostilities combat battle offensive warfare`),
  words(
    `attack strike assault raid bombing shelling bombardment airstrike shooting massacre ambush`,
  ),
  words(`agreement deal accord treaty pact settlement`),
  words(`proposal plan offer initiative suggestion idea`),
  words(`election vote referendum runoff`),
  words(`protest demonstration rally march riot unrest uprising`),
  words(`explosion blast detonation`),
  words(`crash accident collision wreck derailment disaster incident`),
  words(`earthquake quake tremor`),
  words(`storm hurricane typhoon cyclone tornado`),
  words(`fire blaze wildfire`),
  words(`flood flooding floods`),
  words(`death killing murder assassination`),
  words(`trial hearing case lawsuit proceedings`),
  words(`investigation inquiry probe`),
  words(`statement announcement comment remark readout summary speech address`),
  words(`report article story paper study`),
  words(`game match final race tournament competition contest championship`),
  words(`visit trip tour journey voyage`),
  words(`sanction sanctions embargo penalty`),
  words(`law bill legislation act measure`),
  words(`book novel work`),
  words(`film movie picture`),
  words(`album record song single track`),
];

/** Nouns for other things that one text calls by either word. */
export const synonymClasses: readonly ReadonlySet<string>[] = [
  words(`website site homepage webpage page`),
  words(`company firm corporation business`),
  words(`city town`),
  words(`country nation`),
  words(`boy kid child teenager youngster`),
  words(`girl kid child teenager youngster`),
  words(`team squad side`),
  words(`church congregation`),
  words(`ship vessel boat`),
  words(`plane aircraft jet airliner`),
  words(`car vehicle automobile`),
  words(`police officers`),
  words(`video clip footage`),
  words(`school academy college`),
];

/** Relational nouns for people that tell a gender. */
export const masculineNouns: ReadonlySet<string> = words(`
  man boy guy male gentleman father dad son brother husband boyfriend uncle nephew grandfather grandson king prince duke
  actor spokesman chairman businessman policeman congressman fisherman salesman waiter widower hero monk priest lord
  statesman cameraman fireman fiancé stepfather godfather emperor sultan sheikh bishop pope cardinal`);
export const feminineNouns: ReadonlySet<string> = words(`
  woman female girl lady mother mom mum daughter sister wife girlfriend aunt niece grandmother granddaughter queen princess
  duchess actress spokeswoman chairwoman businesswoman policewoman congresswoman waitress widow heroine nun fiancée
  stepmother godmother empress`);

/** Nouns that sum up the clause before them: "voted to leave, **a move** that …". */
export const clauseNouns: ReadonlySet<string> = words(`
  move decision step development result figure act gesture process practice outcome setback blow reminder sign signal shift
  change reversal trend tactic accusation allegation charge claim feat achievement accomplishment scenario privilege
  increase decrease rise fall drop jump victory defeat milestone turnaround departure`);

/** Nouns for a member of somebody's family. */
export const kinNouns: ReadonlySet<string> = words(`
  mother father mom mum dad parent son daughter child brother sister sibling twin wife husband spouse fiancé fiancée
  widow widower uncle aunt nephew niece cousin grandmother grandfather grandparent grandson granddaughter grandchild
  stepmother stepfather stepson stepdaughter stepbrother stepsister half-brother half-sister brother-in-law
  sister-in-law mother-in-law father-in-law son-in-law daughter-in-law`);

/** Nouns that measure time: no antecedents for "it". */
export const timeNouns: ReadonlySet<string> = words(`
  second minute hour day week month year decade century night morning afternoon evening noon midnight weekend today
  tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december spring summer autumn fall winter time moment period season
  era age date while anniversary quarter semester weekday midday dawn dusk eve`);

/** What one has in mind to do; talks and laws have an end of their own: "**talks** to end the war". */
export const intentNouns: ReadonlySet<string> = words(`
  ability aim ambition attempt authority bid capacity call chance commitment conspiracy decision demand desire determination drive
  duty effort failure goal hope imperative inability intention job likelihood mandate move necessity need obligation offer
  opportunity option order permission plan pledge plot possibility potential power promise proposal prospect push race
  readiness reason refusal resolve intent reluctance request responsibility right scope struggle temptation tendency threat time urge
  vow way willingness wish`);

/** Nouns that are nothing without what they are to, for, of or in: "a new **chapter** in …", "a **threat** to …". */
export const relationalNouns: ReadonlySet<string> = words(`
  access addition advantage alternative answer approach aspect auspices basis boost cause change chapter concern condition
  confidence contribution control damage decline decrease degree demand difference dispute drop effect emphasis end
  evidence example exception expert faith focus fraction gain ground guarantee impact increase influence information
  insight interest involvement key level limit link loss measure model obstacle outlook part path phase position
  precondition preference prelude pressure progress reaction reference relation reliance response restriction result rise
  road role route share sign solution stage start step stretch support symbol testament tool tribute understanding
  view window witness gap rift divide split contrast balance openness association membership`);
