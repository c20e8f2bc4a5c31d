/** A change in words. Quotations stand as they do in a text; `who` is a counterpart's short name or several. */
export const findingMessages = {
  "findings.none": "No change of wording is found among the readouts shown: it takes two with the same counterparts, or one formula with several.",
  "findings.sentences": "{sentences, plural, one {# sentence} other {# sentences}}",
  "findings.evidence": "{sentences, plural, one {# sentence} other {# sentences}} in {readouts, plural, one {# readout} other {# readouts}}",
  "findings.evidenceOf": "{sentences, plural, one {# sentence} other {# sentences}} in {readouts, plural, one {# readout} other {# readouts}}: {finding}",
  "findings.strip": "In {having, number} of {compared, plural, one {# readout} other {# readouts}} compared",
  "findings.family": "All wordings of this phrase",
  "findings.familyOf": "All wordings of this phrase: {label}",
  "findings.families": "{left, plural, =0 {All wordings of:} other {All wordings of the first four, and # more in the evidence:}}",
  "findings.ladder": "{moved, plural, =0 {Strength by the shipped ladder} one {Strength by your own ladder, # verb moved} other {Strength by your own ladder, # verbs moved}}",
  "findings.howOwn": "{how} {ladder}.",
  "findings.whenTitle": "The words at their dates",
  "findings.when": "{readout}: {words}",
  "findings.whenAbsent": "{readout}: not in it",
  "findings.times": "{words} ×{times, number}",
  "findings.others": "and {count, number} more",
  "findings.ring": "Ring: not in it.",

  "findings.kind.reworded": "Reworded",
  "findings.kind.reordered": "Order of words",
  "findings.kind.goal": "Goal replaced",
  "findings.kind.entered": "New, then kept",
  "findings.kind.returned": "Back",
  "findings.kind.gone": "Gone since",
  "findings.kind.not-in-latest": "Not in the latest",
  "findings.kind.topic-entered": "New topic",
  "findings.kind.topic-gone": "Topic gone since",
  "findings.kind.scope": "Applied elsewhere",
  "findings.kind.applied": "Applied to something else",
  "findings.kind.speaker": "Who says it",
  "findings.kind.verb": "How strongly",
  "findings.kind.split": "One side alone",
  "findings.kind.strong": "Strong words, once",
  "findings.kind.verb-gone": "Verb",
  "findings.kind.template": "Same text",
  "findings.kind.spread": "Spread",
  "findings.kind.news": "New matter",
  "findings.kind.names": "Named for the first time",

  "finding.readoutsOf": "{count, plural, one {{who} readout} other {{who} readouts}}",
  "finding.readoutsWith": "{count, plural, one {readout} other {readouts}} with {parties, number} counterparts",

  "finding.formula": "“{words}”{isVaried, select, yes { (in like words)} other {}}",
  "finding.counterparts": "{parties, number} counterparts",
  "finding.reworded.before": "“{from}” gives way to “{to}” after “{beside}”",
  "finding.reworded.after": "“{from}” gives way to “{to}” before “{beside}”",
  "finding.reworded.alone": "“{from}” gives way to “{to}”",
  "finding.reordered": "“{from}” is turned round in one {who} readout, of {date}: “{to}”",
  "finding.goal":
    "“{from}” gives way to “{to}”{missing, plural, =0 {} one {, and neither is in the one readout on {topic} since} other {, and neither is in the # readouts on {topic} since}}",
  "finding.entered":
    "{formula} enters in {date}, and is in {isAll, select, yes {every {who} readout since} other {{readouts, number} of {since, number} {who} readouts from there on}}",
  "finding.goneWith":
    "{formula} is in {isAll, select, yes {{readouts, number}} other {{readouts, number} of {of, number}}} {noun} up to {date}, and {missing, plural, one {not in the latest, with {silent}} other {in none of the # since, with {silent}}}",
  "finding.returned": "{formula} is back in {date}, after {missing, plural, one {one {who} readout} other {# {who} readouts}} without it",
  "finding.gone":
    "{formula} is in {isAll, select, yes {{readouts, number}} other {{readouts, number} of {of, number}}} {noun} up to {date}, and {missing, plural, one {not in the latest} other {in none of the # since}}",
  "finding.alsoGone":
    "{finding}; {formula}, which shares words with it, is in {readouts, number}{isAll, select, yes {} other { of {of, number}}} up to {date}, and {missing, plural, one {not in the latest} other {in none of the # since}}",
  "finding.topicEntered":
    "{topic} comes up in {date}, and {isAll, select, yes {every {who} readout since speaks of it} other {{readouts, number} of {since, number} {who} readouts from there on speak of it}}",
  "finding.topicGone":
    "{topic}: in {isAll, select, yes {{readouts, number}} other {{readouts, number} of {of, number}}} {noun} up to {date}, and {missing, plural, one {not in the latest} other {in none of the # since}}",
  "finding.topicGoneWith":
    "{topic}: in {isAll, select, yes {{readouts, number}} other {{readouts, number} of {of, number}}} {noun} up to {date}, and {missing, plural, one {not in the latest, with {silent}} other {in none of the # since, with {silent}}}",
  "finding.applied": "“{word}” is said first of “{from}”, now of “{to}”",
  "finding.speaker": "{formula} is said {voices}{missing, plural, =0 {} one {, and is not in the latest} other {, and is in none of the # since}}",
  "finding.partyInText": "the {name}",
  "finding.then": "{before}, then {after}",
  "finding.voice.both": "by both",
  "finding.voice.bothRemoved": "by both at one remove",
  "finding.voice.one": "by {party} alone",
  "finding.voice.oneRemoved": "by {party} at one remove",
  "finding.verb": "{formula}: a {isStronger, select, yes {stronger} other {weaker}} verb, from “{from}” to “{to}”",
  "finding.split": "{topic}: {party} alone says “{alone}” in {date}; both together, “{together}”",
  "finding.strong": "{topic}: {words} in {date}, and in no other of the {of, number} {who} readouts",
  "finding.verbGone":
    "The verb “{verb}” opens {counts} sentences in {readouts, plural, one {# {who} readout} other {# {who} readouts}} up to {date}, and {missing, plural, one {none in the latest} other {none in the # since}}",
  "finding.news":
    "{words}{others, plural, =0 {} one { and # more} other { and # more}}: in sentences of the {who} readout of {date} to which none of the one before answers, and in none before it in this set",
  "finding.names": "{count, plural, one {# name} other {# names}} in the {who} readout of {date} stand in none before it in this set",
  "finding.scope": "Beside “{words}”, “{from}” gives way to “{to}”",
  "finding.template":
    "Readouts with {who}, {days, plural, =0 {of the same day} one {a day apart} other {# days apart}}, have {count, plural, one {one formula} other {# formulae}} in common, {share} of the words of one of them",
  "finding.spread":
    "{count, plural, one {“{words}” stands} other {# formulae stand}} first in a readout with {first}, then {route}{others, plural, =0 {} one {, then with one other} other {, then with # others}}",
  "finding.route": "with {party} {days, plural, =0 {the same day} one {a day later} other {# days later}}",
  "column.findingKind": "Kind",
  "column.findingWords": "Finding",
  "column.findingReadouts": "Readouts",
} as const;
