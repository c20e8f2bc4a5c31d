const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const AUXILIARIES = set("have has had having do does did will would shall should can could may might must cannot is are was were be been being am remain remains remained stand stands stood");
export const BE_FORMS = set("is are was were be been being am remain remains remained");
export const MODALS = set("will would shall should can could may might must cannot");
export const NEGATIONS = set("not cannot never neither nor");
/** Stand between a speaker and the verb. */
export const ADVERBS = set(
  "also further furthermore again then today yesterday both all once jointly together each thus therefore likewise similarly even now still just very much specifically always subsequently additionally mutually previously only well too first second finally meanwhile instead alike themselves himself herself",
);
export const PREPOSITIONS = set(
  "of with by to from for between among amongst on at in during under against about through toward towards including via like than without into regarding concerning alongside upon behind across over within along per around besides beyond despite following",
);
/** Open a clause that tells of another time or another doer. */
export const SUBORDINATORS = set("which who whom whose where when whether if because since after before until once as unless what how why though although");
export const COORDINATORS = set("and but or while whereas yet then");
export const ARTICLES = set("the a an his her their its our your this these those that");
/** A verb and not an adjective stands before these. */
export const AFTER_VERB = set("the a an his her their its that this these those to on in with for how what any all about against upon it both each one by");
/** Before an infinitive they say what somebody wants to say. */
export const WISHING = set("like wish wished wishes want wanted opportunity pleased pleasure");
/** After "it was": who confirmed or agreed is those who met. */
export const AGREED_BY_ALL = set("agree confirm decide affirm reaffirm concur discuss exchange reiterate");
export const LY = /ly$/u;
