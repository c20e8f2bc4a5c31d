/** Indices of the sentences that the selection touches, if it touches the one given; that one alone otherwise. */
export function findSelectedSentences(sentence: number, selection: Selection | null = window.getSelection()): number[] {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [sentence];
  const range = selection.getRangeAt(0);
  const touched = [...document.querySelectorAll<HTMLElement>("[data-sentence]")].filter((element) => range.intersectsNode(element)).map(({ dataset }) => Number(dataset["sentence"]));
  return touched.includes(sentence) ? touched : [sentence];
}
