/**
 * Words of the English language by what they do in a phrase: general vocabulary of readouts, never phrases of a corpus.
 * Folded words (lower case, American spelling).
 */

/**
 * Bind words together and carry no meaning of their own: they part and link the words of a phrase, and may change from
 * one wording of it to another. Negations and "without", "against" are not here: they change what is said.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its itself he him his she her they them their themselves we us our ourselves you " +
    "your i my me each both all any some such other others another every either own same " +
    "of to in on at by for from with into onto upon within between among amid across over under through throughout " +
    "about as toward via per during since until after before up out off around along alongside " +
    "including regarding concerning following based given " +
    "and or but nor so if then than when while where whereas which who whom whose what how why because although though " +
    "unless whether " +
    "be am is are was were been being have has had having do does did doing done will would shall should can could may " +
    "might must " +
    "one two three four five six seven eight nine ten dozen hundred thousand million billion " +
    "also both too very more than ever most much many there here s etc e.g i.e"
  ).split(" "),
);

/**
 * Speak of working on a matter in general, whatever the matter is. A phrase does not begin with them ("further
 * strengthen …", "the importance of …"), and they make a phrase less telling.
 */
export const LIGHT_OPENERS: ReadonlySet<string> = new Set(
  (
    "accelerate accordance achieve act addition advance aim aimed allow approach area areas attempt build building bring broad bolster carry " +
    "cause closely close come commitment common concrete conduct consider constantly context continue continued continuing " +
    "continuous continuously contribute cooperate cooperation coordinate coordinated create current currently deepen " +
    "deepening deliver develop effort efforts engage enhance enhanced enhancing ensure ensuring especially essential " +
    "establish expand expanding expansion explore face far field find first foster fully further future gain get give go " +
    "great greater greatly grow growing help high highly identify implement implementation importance important improve " +
    "improving include increase increased increasing increasingly initiate intend intensify issue issues jointly keep " +
    "key lead level light like line look made maintain make making matter matters means measure measures mutual mutually necessary " +
    "need needs new now number numerous ongoing part particular particularly plan plans position possible " +
    "potential prepared proactively progress promote promoting provide providing pursue put range reach realize recent " +
    "recently recognition regard regards regular regularly reinforce relate related relation respect response role seek " +
    "set several shape show significant significantly situation special specific start steadily step steps strengthen " +
    "strengthened strengthening strive strong stronger strongly substantial subject support sustain swiftly take taken " +
    "terms time today together topic topics underline use using various view views want way ways well wide willingness " +
    "work working"
  ).split(" "),
);

/** Openers that only qualify what comes after them: not even a long phrase begins with them. */
export const LIGHT_QUALIFIERS: ReadonlySet<string> = new Set(
  (
    "broad close closely common concrete constantly current currently especially far first fully further future great greater " +
    "greatly high highly jointly key light like mutual mutually necessary new now numerous ongoing particular particularly " +
    "possible potential proactively recent recently regular regularly several significant significantly special specific " +
    "steadily strong stronger strongly substantial swiftly today together various well wide"
  ).split(" "),
);

/** Qualify what comes after them, so that no phrase ends with them. */
export const LIGHT_CLOSERS: ReadonlySet<string> = new Set(
  (
    "accelerate additional advance bilateral bilaterally bolster build close closely continue continued continuing common " +
    "current deepen develop enhance ensure essential expand far foster further fully given greater high highly important " +
    "include improve increase increased increasingly joint jointly key like maintain make many mutual new not now ongoing " +
    "possible promote provide recent regional reinforce related respective several significant specific steadily " +
    "strengthen strong strongly substantial sustain take today together various without against work wide"
  ).split(" "),
);

/** Function words that say how two words of a phrase hang together, so that another one makes another phrase. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of to in on at by for from with into onto upon within between among across over under through toward as".split(" "),
);
