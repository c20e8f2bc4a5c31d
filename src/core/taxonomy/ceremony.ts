/**
 * The frame of a readout: who speaks, that something is said, that people met. General vocabulary of the genre, folded
 * (lower case, American spelling); never names or phrases of a corpus.
 */

/** Verbs by which a readout reports; a phrase does not reach across them, in any of their forms. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    "affirm reaffirm convene confirm reconfirm agree concur acknowledge admit announce applaud appreciate assure ask " +
    "commend congratulate convey declare discuss emphasize exclaim explain express hail highlight inform invite " +
    "mention pledge recall recognize recommit reiterate remark remind request resolve restate review salute stress " +
    "thank underline underscore vow welcome"
  ).split(" "),
);

/** Forms that report although other forms of the word do not ("stated", but "states"; "exchanged", but "exchanges"). */
export const REPORTING_FORMS: ReadonlySet<string> = new Set(
  (
    "agreed stated stating exchanged exchanging noted noting said saying says spoke speaking speaks spoken told telling " +
    "met meeting meetings meets held holding hold holds addressed attended attending visited visiting hosted hosting " +
    "joined participated briefed briefing consulted concluded offered offering received receiving raised determined " +
    "decided called conferred conversed talked shared touched committed described updated praised expects hopes hoped"
  ).split(" "),
);

/** The people of a meeting as one body. */
export const COLLECTIVE_ACTORS: ReadonlySet<string> = new Set(
  "ministers leaders presidents secretaries counterparts principals delegations officials advisors advisers chiefs".split(
    " ",
  ),
);

/** Titles and forms of address, singular: with a capital, the words of a name may stand around them. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "minister secretary president premier chancellor general admiral marshal colonel king queen prince princess sultan " +
    "emir amir sheikh pope taoiseach ambassador senator governor congressman congresswoman congressmember representative " +
    "speaker advisor adviser director commander chief chairman chairwoman chair commissioner majesty highness excellency " +
    "mayor administrator envoy coordinator counselor lady gentleman justice judge deputy undersecretary " +
    "mr ms mrs dr hon sir lord h.e h.r.h"
  ).split(" "),
);

/** Speak of the meeting and of its account, of greetings, days and times, not of what was discussed. */
export const CEREMONY_WORDS: ReadonlySet<string> = new Set(
  (
    "summary overview outset follow follows follow-up readout release press statement meeting call phone telephone " +
    "teleconference conference conversation talk talks visit visited virtual virtually video minute minutes hour hours " +
    "local opportunity appointment greeting greetings gratitude appreciation congratulations condolences invitation " +
    "occasion remarks speech speeches keynote margins sidelines dinner lunch ceremony house white room office " +
    "earliest timing week month morning afternoon evening yesterday tomorrow day date forward touch " +
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday year years am pm a.m p.m"
  ).split(" "),
);
