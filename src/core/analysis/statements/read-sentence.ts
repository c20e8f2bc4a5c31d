import { findVerbStart, isParticiple, isRefusedInAdvance, type Chain, type ChainForm, type Subject } from "#core/analysis/statements/clause.ts";
import type { Cast, Voice } from "#core/analysis/statements/cast.ts";
import type { Mention } from "#core/analysis/statements/mentions.ts";
import { joinMentions } from "#core/analysis/statements/join-mentions.ts";
import type { Memory, Saying, SentenceReading } from "#core/analysis/statements/saying.ts";
import { isVerbAfter, type Place, readPlace, skipAdverbs } from "#core/analysis/statements/places.ts";
import { readVerbGroup, type VerbGroup } from "#core/analysis/statements/verb-groups.ts";
import { hasBreakBefore, type Word } from "#core/analysis/statements/words.ts";
import { isPastLike } from "#core/analysis/statements/word-kinds.ts";
import { STRANGER_NOUNS } from "#core/taxonomy/verbs/actor-words.ts";
import {
  AGREED_BY_ALL,
  ARTICLES,
  AUXILIARIES,
  BE_FORMS,
  COORDINATORS,
  MODALS,
  WISHING,
} from "#core/taxonomy/verbs/grammar-words.ts";
import { ACCEPTANCE, EVENT_VERBS, NO_PARTICIPLE, ONLY_DENIED, STANCE } from "#core/taxonomy/verbs/verb-traits.ts";

/** Reads one sentence from left to right; see `codeStatements` for the rules. */
export class SentenceReader {
  private readonly words: readonly Word[];
  private readonly cast: Cast;
  private readonly sayings: Saying[] = [];
  private readonly fronted: VerbGroup[] = [];
  private memory: Memory;
  private main: Chain | null = null;
  private side: Chain | null = null;
  private pending: Subject | null = null;
  private subject: Subject | null = null;

  constructor(words: readonly Word[], cast: Cast, memory: Memory) {
    this.words = words;
    this.cast = cast;
    this.memory = memory;
  }

  read(mentions: readonly Mention[]): SentenceReading {
    const units = new Map(joinMentions(this.words, mentions).map((unit) => [unit[0]?.from ?? 0, unit] as const));
    let at = 0;
    while (at < this.words.length) {
      const unit = units.get(at);
      if (unit) {
        this.meet(unit);
        at = unit.at(-1)?.to ?? at + 1;
        continue;
      }
      const group = readVerbGroup(this.words, at);
      if (group && this.take(group, mentions)) at = Math.max(at + 1, group.to);
      else {
        if (!group) this.passEvent(at);
        at++;
      }
    }
    return { sayings: this.sayings, memory: this.memory };
  }

  private resolve(voice: Mention["voice"]): Voice {
    if (voice === "he") return this.memory.lastSingular ?? this.cast.voiceOfStranger(null);
    if (voice !== "they") return voice;
    const { last } = this.memory;
    return last?.actor === "other" && last.isPlural && last.parties.size === 0 ? last : this.cast.all;
  }

  private placeOf(from: number): Place {
    const saidTo = this.sayings.at(-1)?.group.to ?? -1;
    return readPlace(this.words, from, this.main !== null, saidTo);
  }

  private meet(unit: readonly Mention[]): void {
    const [first, last] = [unit[0], unit.at(-1)];
    if (!first || !last) return;
    const place = this.placeOf(first.from);
    const voices = unit.map(({ voice }) => this.resolve(voice));
    const isPronounWithin = place === "said" && typeof first.voice === "string";
    const all = isPronounWithin && this.main ? this.main.voice : this.cast.join(voices);
    const isTail = unit.length > 1 && this.isTail(place, first.from, last.to);
    const voice = { ...(isTail ? (voices.at(-1) ?? all) : all), named: { from: isTail ? last.from : first.from, to: last.to } };
    this.subject = { voice, place: isTail ? "main" : place, to: last.to };
    if (place !== "main" && !isTail) return;
    this.remember(voice);
    this.pending = this.subject;
    this.openEvent(last.to);
  }

  /** "thanked A and B agreed": the last of those who are named after a verb or preposition begins a clause of its own. */
  private isTail(place: Place, from: number, to: number): boolean {
    if (place === "object") return isVerbAfter(this.words, to);
    return place === "said" && this.words[from - 1]?.norm !== "that" && isPastLike(this.words[skipAdverbs(this.words, to)]);
  }

  private remember(voice: Voice): void {
    const last = { ...voice, named: null };
    this.memory = { last, lastSingular: voice.isPerson ? last : this.memory.lastSingular };
  }

  /** A verb that is none of ours, straight after its subject. */
  private openEvent(from: number): void {
    const at = skipAdverbs(this.words, from);
    const word = this.words[at];
    if (!word || !this.pending || hasBreakBefore(word)) return;
    this.openChain(word, at, this.pending.voice);
  }

  private openChain(word: Word, at: number, voice: Voice): void {
    const next = this.words[skipAdverbs(this.words, at + 1)];
    if (readVerbGroup(this.words, at)) return;
    if (MODALS.has(word.norm)) this.main = { voice, form: "future", isEvent: false };
    else if (BE_FORMS.has(word.norm) || (AUXILIARIES.has(word.norm) && !isPastLike(next))) this.main = { voice, form: "present", isEvent: false };
    else if (isPastLike(word)) this.main = { voice, form: "past", isEvent: true };
    else return;
    this.side = null;
    this.flushFronted(voice);
  }

  /** Such a verb after a parenthesis: "President A, joined by B, met …", or carried on: "… and met …". */
  private passEvent(at: number): void {
    const word = this.words[at];
    if (!word || !EVENT_VERBS.has(word.norm)) return;
    if (this.main === null && this.pending) this.openChain(word, at, this.pending.voice);
    else if (this.main?.form === "past" && COORDINATORS.has(this.words[at - 1]?.norm ?? "")) this.main = { ...this.main, isEvent: true };
  }

  private flushFronted(voice: Voice): void {
    for (const group of this.fronted.splice(0)) this.push(group, voice, group.isNegated);
  }

  private push(group: VerbGroup, voice: Voice, isNegated: boolean): true {
    this.sayings.push({ group, voice, isNegated, from: isNegated ? group.from : findVerbStart(this.words, group) });
    return true;
  }

  private say(group: VerbGroup, voice: Voice, form: ChainForm): true {
    this.main = { voice, form, isEvent: false };
    this.side = null;
    this.pending = null;
    this.remember(voice);
    this.flushFronted(voice);
    return this.push(group, voice, group.isNegated);
  }

  /** Takes a verb as a statement; false where it is none. */
  private take(group: VerbGroup, mentions: readonly Mention[]): boolean {
    const before = this.words[group.from - 1];
    if (before?.norm === "as") return false;
    if (this.takeRefusal(group)) return true;
    if (ONLY_DENIED.has(group.head)) return false;
    if (before?.norm === "to" || (group.from > 0 && this.words[group.at - 1]?.norm === "to")) return this.takeInfinitive(group);
    if (group.isPassive) return this.takePassive(group, mentions);
    if (group.forms.has("gerund") && !group.isProgressive) return this.takeParticiple(group);
    return this.takeFinite(group);
  }

  /** "cannot be condoned", "under no circumstances will … permit": the speaker's own refusal. */
  private takeRefusal(group: VerbGroup): boolean {
    if (!ACCEPTANCE.has(group.head)) return false;
    const voice = this.main?.voice ?? (this.pending?.place === "main" ? this.pending.voice : null);
    if ((!group.isNegated && !isRefusedInAdvance(this.words, group)) || !voice) return false;
    return this.push(group, voice, true);
  }

  private takeInfinitive(group: VerbGroup): boolean {
    const to = this.words[group.at - 1]?.norm === "to" ? group.at - 1 : group.from - 1;
    const before = this.words[to - 1];
    if (!group.forms.has("base") || !before || !this.main) return false;
    const isPurpose = this.main.isEvent && (group.verb.includes(" ") || !NO_PARTICIPLE.has(group.head)) && !/^(?:efforts?|commitments?|ways|steps|measures|need|plans?|work|ability)$/u.test(before.norm);
    if (!isPurpose && !(WISHING.has(before.norm) && this.sayings.length === 0)) return false;
    this.side = { voice: this.main.voice, form: "base", isEvent: false };
    return this.push(group, this.main.voice, group.isNegated);
  }

  private takePassive(group: VerbGroup, mentions: readonly Mention[]): boolean {
    const before = this.words[group.from - 1];
    const subject = this.subject;
    const isState = /^(?:commit|determine|resolve|oppose|concern|appreciate)$/u.test(group.head);
    if (isState && subject?.to === group.from && subject.place === "main") return this.say(group, subject.voice, "present");
    if (isState) return false;
    const by = mentions.find(({ from }) => from === group.to + 1 && this.words[group.to]?.norm === "by");
    const speaker = by && { ...this.resolve(by.voice), named: { from: by.from, to: by.to } };
    if (speaker && speaker.actor !== "other" && subject?.place !== "said") return this.say(group, speaker, "present");
    return before?.norm === "it" && AGREED_BY_ALL.has(group.head) && this.main === null ? this.say(group, this.cast.all, "present") : false;
  }

  private takeParticiple(group: VerbGroup): boolean {
    const before = this.words[group.from - 1];
    if (NO_PARTICIPLE.has(group.head)) return false;
    const isFronted = group.from === 0 || (this.main === null && this.pending === null && before?.norm === "while");
    if (isFronted) {
      this.fronted.push(group);
      return true;
    }
    const isAfterBreak = hasBreakBefore(this.words[group.from]);
    const isCoordinated = before !== undefined && COORDINATORS.has(before.norm);
    if (isCoordinated && this.side === null && this.fronted.length > 0) {
      this.fronted.push(group);
      return true;
    }
    const isCarried = isCoordinated && (before.norm === "while" || before.norm === "whereas" || this.side?.form === "gerund" || hasBreakBefore(before));
    const voice = this.main?.voice ?? this.pending?.voice;
    if (!voice || (!isAfterBreak && !isCarried)) return false;
    this.side = { voice, form: "gerund", isEvent: false };
    return this.push(group, voice, group.isNegated);
  }

  private takeFinite(group: VerbGroup): boolean {
    if (group.hasModal && !group.isNegated) return false;
    const before = this.words[group.from - 1];
    const isParted = hasBreakBefore(this.words[group.from]);
    const isPast = group.forms.has("past") || group.hasPerfect;
    const form: ChainForm = isPast ? "past" : "present";
    const subject = this.subject;
    if (subject && subject.to === group.from && !isParted && subject.place !== "object") return this.takeAfterSubject(group, subject, form);
    if (before && ARTICLES.has(before.norm)) return false;
    const isCoordinated = isParted || (before !== undefined && COORDINATORS.has(before.norm));
    if (this.pending && isPast && (isParted || this.main === null) && group.isSureVerb && !isParticiple(this.words, group)) {
      if (this.main === null || this.pending.to > (this.sayings.at(-1)?.group.to ?? 0)) return this.say(group, this.pending.voice, form);
    }
    if (isCoordinated) return this.takeCoordinated(group, isPast);
    if (before && STRANGER_NOUNS.has(before.norm) && this.main === null && isPast) {
      const voice = this.cast.voiceOfStranger(null);
      this.remember(voice);
      return this.say(group, voice, form);
    }
    return false;
  }

  private takeAfterSubject(group: VerbGroup, { voice, place }: Subject, form: ChainForm): boolean {
    const isPast = form === "past";
    const agrees = isPast || group.forms.has("third") || (group.forms.has("base") && voice.isPlural) || group.isProgressive || group.hasModal;
    if (!agrees) return false;
    if (place === "main") return this.say(group, voice, form);
    if (place !== "said" || !STANCE.has(group.verb.split(" ").slice(0, 2).join(" ")) && !STANCE.has(group.head)) return false;
    const main = this.main?.voice;
    return main && main.actor === voice.actor ? this.push(group, { ...main, named: voice.named }, group.isNegated) : false;
  }

  private takeCoordinated(group: VerbGroup, isPast: boolean): boolean {
    if (!group.isSureVerb) return false;
    const isParted = hasBreakBefore(this.words[group.from]) && !COORDINATORS.has(this.words[group.from - 1]?.norm ?? "");
    if (isParted && isParticiple(this.words, group)) return false;
    if (isPast && this.main?.form === "past") return this.say(group, this.main.voice, "past");
    if (isPast || !group.forms.has("base") && !group.forms.has("third")) return false;
    if (this.side?.form === "base" && group.forms.has("base") && !NO_PARTICIPLE.has(group.head)) return this.push(group, this.side.voice, group.isNegated);
    if (this.main?.form === "present" && this.sayings.length > 0 && this.main.voice.isPlural === group.forms.has("base")) return this.say(group, this.main.voice, "present");
    return false;
  }
}
