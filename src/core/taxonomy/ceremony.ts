import { FUNCTION_WORDS } from "#core/taxonomy/function-words.ts";
import { HONORIFICS, OFFICE_HEADS, RANKS } from "#core/taxonomy/offices.ts";
import { tokenise } from "#core/text/tokenise.ts";

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

/** The word of a title that stands for it: "Chief of Staff" gives "chief", "Rear Admiral" "admiral", "H.E." "h.e". */
const titleWord = (title: string): string => tokenise(title.split(/ (?:of|in) /u)[0] ?? "").at(-1)?.norm ?? "";

/** Titles of courts and of houses, and what only stands before another title. */
const OTHER_TITLES = "deputy congressmember gentleman justice judge h.r.h".split(" ");

/** Titles and forms of address, singular: with a capital, the words of a name may stand around them. */
export const TITLES: ReadonlySet<string> = new Set(
  [...[...OFFICE_HEADS, ...RANKS, ...HONORIFICS].map(titleWord), ...OTHER_TITLES].filter((word) => word !== "" && !FUNCTION_WORDS.has(word)),
);

/** Speak of the meeting and of its account, of greetings, days and times, not of what was discussed. */
export const CEREMONY_WORDS: ReadonlySet<string> = new Set(
  (
    "summary overview outset follow follows readout release press statement meeting call phone telephone " +
    "teleconference conference conversation talk talks visit visited virtual virtually video minute minutes hour hours " +
    "local opportunity appointment greeting greetings gratitude appreciation congratulations condolences invitation " +
    "occasion remarks speech speeches keynote margins sidelines dinner lunch ceremony house white room office " +
    "earliest timing week month morning afternoon evening yesterday tomorrow day date forward touch " +
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday year years am pm a.m p.m"
  ).split(" "),
);
