import type { BriefingContent, Slide } from "#core/domain/briefing.ts";

type WithSlides = Pick<BriefingContent, "slides">;

const clamp = (at: number, most: number): number => Math.min(Math.max(0, at), most);

/** Puts a slide at an index, or at the end. */
export function insertSlide<B extends WithSlides>(briefing: B, slide: Slide, at: number = briefing.slides.length): B {
  return { ...briefing, slides: briefing.slides.toSpliced(clamp(at, briefing.slides.length), 0, slide) };
}

/** Takes a slide out; the very same briefing where it has none of that id. */
export function removeSlide<B extends WithSlides>(briefing: B, id: string): B {
  const slides = briefing.slides.filter((slide) => slide.id !== id);
  return slides.length === briefing.slides.length ? briefing : { ...briefing, slides };
}

/** Moves a slide so that it then stands at `to`, or at the nearest end; the very same briefing where it stands there already. */
export function moveSlide<B extends WithSlides>(briefing: B, id: string, to: number): B {
  const from = briefing.slides.findIndex((slide) => slide.id === id);
  const slide = briefing.slides[from];
  const target = clamp(to, briefing.slides.length - 1);
  if (slide === undefined || target === from) return briefing;
  return { ...briefing, slides: briefing.slides.toSpliced(from, 1).toSpliced(target, 0, slide) };
}

/** Puts a copy of a slide behind it. */
export function duplicateSlide<B extends WithSlides>(briefing: B, id: string, copyId: string): B {
  const at = briefing.slides.findIndex((slide) => slide.id === id);
  const slide = briefing.slides[at];
  return slide === undefined ? briefing : insertSlide(briefing, { ...slide, id: copyId }, at + 1);
}

/** Puts another in a slide's place. */
export const replaceSlide = <B extends WithSlides>(briefing: B, slide: Slide): B => ({
  ...briefing,
  slides: briefing.slides.map((other) => (other.id === slide.id ? slide : other)),
});

/** `Wording` gives `Wording (2)`, and so on past those that are taken. */
export function numberTitle(title: string, taken: readonly string[]): string {
  const stem = title.replace(/ \(\d+\)$/u, "");
  const numbers = new Set(taken);
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} (${number})`.trimStart();
    if (!numbers.has(numbered)) return numbered;
  }
}
