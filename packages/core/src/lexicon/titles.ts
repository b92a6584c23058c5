/** Titles and roles that stand before a name and are no part of it. Written for Relata. */

/** Honorifics with the gender they tell: `Mr`, `Mrs`. */
export const honorifics: ReadonlyMap<string, "masculine" | "feminine" | "unknown"> = new Map([
  ["mr", "masculine"],
  ["mister", "masculine"],
  ["sir", "masculine"],
  ["lord", "masculine"],
  ["king", "masculine"],
  ["prince", "masculine"],
  ["pope", "masculine"],
  ["father", "masculine"],
  ["brother", "masculine"],
  ["baron", "masculine"],
  ["duke", "masculine"],
  ["count", "masculine"],
  ["emperor", "masculine"],
  ["sultan", "masculine"],
  ["sheikh", "masculine"],
  ["ayatollah", "masculine"],
  ["imam", "masculine"],
  ["mrs", "feminine"],
  ["ms", "feminine"],
  ["miss", "feminine"],
  ["madam", "feminine"],
  ["madame", "feminine"],
  ["lady", "feminine"],
  ["dame", "feminine"],
  ["queen", "feminine"],
  ["princess", "feminine"],
  ["sister", "feminine"],
  ["mother", "feminine"],
  ["baroness", "feminine"],
  ["duchess", "feminine"],
  ["empress", "feminine"],
  ["dr", "unknown"],
  ["doctor", "unknown"],
  ["prof", "unknown"],
  ["professor", "unknown"],
  ["rev", "unknown"],
  ["reverend", "unknown"],
  ["hon", "unknown"],
  ["gen", "unknown"],
  ["lt", "unknown"],
  ["lt.-gen", "unknown"],
  ["col", "unknown"],
  ["maj", "unknown"],
  ["capt", "unknown"],
  ["sgt", "unknown"],
  ["cpl", "unknown"],
  ["adm", "unknown"],
  ["cmdr", "unknown"],
  ["sen", "unknown"],
  ["rep", "unknown"],
  ["gov", "unknown"],
  ["pres", "unknown"],
  ["amb", "unknown"],
  ["st", "unknown"],
]);

/** Nouns for an office or occupation that precede a name: "President Putin", "spokesman Dmitry Peskov". */
export const roles: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
  ambassador envoy commissioner chairman chairwoman chairperson chair chief director general colonel major captain
  lieutenant sergeant corporal admiral commander marshal brigadier officer judge justice attorney prosecutor lawyer executive
  spokesman spokeswoman spokesperson adviser advisor aide deputy assistant leader head founder co-founder cofounder ceo
  cfo owner manager coach editor journalist reporter correspondent columnist author writer novelist poet actor actress
  director producer singer musician composer painter artist architect engineer scientist physicist chemist biologist
  historian economist philosopher professor lecturer researcher analyst expert activist dissident opposition candidate
  nominee incumbent speaker whip lawmaker legislator parliamentarian mp mep councillor councilor councilman councilwoman bishop
  archbishop cardinal pope rabbi priest pastor reverend imam ayatollah cleric monk king queen prince princess emperor
  sultan emir sheikh duke duchess baron lord lady dame tsar czar dictator ruler monarch vice-president
  vice undersecretary under-secretary diplomat negotiator mediator banker businessman businesswoman billionaire oligarch
  tycoon entrepreneur investor detective inspector sheriff constable superintendent agent spy pilot astronaut cosmonaut
  driver player striker midfielder defender goalkeeper forward quarterback champion boxer sprinter swimmer cyclist
  doctor dr nurse surgeon psychologist psychiatrist teacher student principal dean rector provost chaplain witness
  victim compatriot teammate skipper winger welshman frenchman englishman irishman scotsman dutchman
  suspect defendant plaintiff mother father brother sister wife husband son daughter uncle aunt cousin
  grandfather grandmother friend partner colleague rival veteran hero comedian presenter host anchor blogger
  photographer cameraman model designer chef farmer worker resident tourist passenger militant rebel warlord gangster`.split(
    /\s+/,
  ),
);
