/**
 * Abbreviations written with a full stop, for telling where a sentence ends. Compared as they stand, with the last stop
 * left off.
 */

/** Always followed by what they belong to, so their stop ends no sentence. */
export const ALWAYS_FOLLOWED: ReadonlySet<string> = new Set([
  ..."Mr Mrs Ms Mx Messrs Dr Prof H.E H.R.H H.M H.H Hon Rt Rev St Sts Mt Ft".split(" "),
  ..."Gen Lt Maj Col Cpt Capt Cmdr Cdr Comdr Adm Vadm Radm Brig Sgt Cpl Pvt Pfc Lieut Amb Gov Sen Rep Pres Sec".split(" "),
  ..."cf Cf vs v viz approx ca eds trans e.g i.e E.g I.e esp incl".split(" "),
]);

/** Go on only with a figure ("No. 133"); otherwise they are words like others. */
export const FOLLOWED_BY_FIGURE: ReadonlySet<string> = new Set([
  ..."No Nos no nos Vol vol Art Arts art sec Fig fig para paras pp p".split(" "),
]);

/** May stand last in a sentence ("between Japan and the U.S. The Ministers …") or before more of it ("U.S. Forces"). */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set([
  ..."U.S U.S.A U.K U.N E.U U.A.E U.S.S.R R.O.K D.P.R.K P.R.C D.R.C D.C N.Y".split(" "),
  ..."Jr Sr Inc Co Corp Ltd Bros Esq Ret ret Ph.D M.D B.A M.A a.m p.m A.M P.M B.C A.D".split(" "),
  ..."Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat".split(" "),
]);

/** Stand last in a list: a capital after them begins a sentence. */
export const LAST_IN_LIST: ReadonlySet<string> = new Set(["etc", "al"]);

/**
 * Words that have a capital only because a sentence begins: function words, and what readouts begin with. After an
 * abbreviation that may stand last, only these begin a sentence; "U.S. Forces" goes on.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ..."The A An This That These Those It Its He She They We I You His Her Their Our My There Here".split(" "),
  ..."In On At As By For From To With Without Within Under Over Through Throughout During After Before Since Until Upon".split(" "),
  ..."Of Among Amid Against Given Based Building Regarding Concerning Despite Following Noting Recalling Recognizing Recognising".split(" "),
  ..."And But Or Nor So Yet If When While Where Whereas Because Although Though Once Unless Both Each Either Neither All Some Many".split(" "),
  ..."Most Several Such Other Others Another What Who Which How Why Also Then Thus Hence Therefore However Moreover Furthermore".split(" "),
  ..."Additionally Finally Meanwhile Nevertheless Nonetheless Lastly First Second Third Secondly Thirdly Later Today Yesterday".split(" "),
  ..."Specifically Particularly Accordingly Consequently Likewise Similarly Together Separately Recently Currently Now".split(" "),
]);
