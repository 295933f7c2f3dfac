import { TextSelection } from '@tiptap/pm/state';
import type { ArticleCheck, ArticleIssue } from '../../../../lib/facts/article-check.ts';
import { placeIn } from '../../../../lib/facts/article-text.ts';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import { type FactMark, factView, setFactMarks } from '../../editor/fact-marks.ts';
import type { WritingStore } from '../writing-store.ts';
import { setFieldMarks } from './field-marks.tsx';

export type Place = {
  locale: Locale;
  field: 'title' | 'sapo' | 'body';
  from: number;
  to: number;
  text: string;
};

/** Where a disagreement stands on one side of the screen; null where it does not. */
export function placeOn(check: ArticleCheck, issue: ArticleIssue, locale: Locale): Place | null {
  const [quote, text] = [issue[locale], check.texts[locale]];
  const place = quote && text && placeIn(text, quote);
  return place ? { ...place, locale, text: quote.text } : null;
}

/** Where a disagreement is put right: in the translation, or, where only one text is concerned, there. */
export function placeToMend(check: ArticleCheck, issue: ArticleIssue): Place | null {
  if (issue.proposal === null || /^(?:missing|missingBlock|officialMissing)$/.test(issue.reason)) return null;
  return placeOn(check, issue, 'en') ?? placeOn(check, issue, 'vi');
}

/** Marks facts in both texts; what was explained is not marked. */
export function markTexts(check: ArticleCheck, open: readonly ArticleIssue[]): void {
  const fields: Record<string, FactMark[]> = {};
  for (const locale of locales) {
    const [view, text] = [factView(locale), check.texts[locale]];
    const marks: FactMark[] = [];
    const add = (quote: ArticleIssue['vi'], look: FactMark['look'], id: string | null) => {
      const place = quote && text && placeIn(text, quote);
      if (!place) return;
      const mark = { from: place.from, to: place.to, look, id };
      if (place.field === 'body') marks.push(mark);
      else fields[`${locale}.${place.field}`] = [...(fields[`${locale}.${place.field}`] ?? []), mark];
    };
    for (const match of check.agreed) add(match[locale], 'agrees', null);
    for (const issue of open) if (issue.grade !== 'note') add(issue[locale], issue.grade, issue.signature);
    if (view) setFactMarks(view, marks);
  }
  setFieldMarks(fields);
}

const fieldOf = ({ locale, field }: Place): HTMLTextAreaElement | null => {
  const found = document.getElementById(`${locale}.${field}`);
  return found instanceof HTMLTextAreaElement ? found : null;
};

function showPane(element: Element): void {
  const part = element.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  const view = part && document.getElementById(`view-${part}`);
  if (view instanceof HTMLInputElement) view.checked = true;
}

/** Selects a place in the text and brings it into view. */
export function goTo(place: Place): void {
  if (place.field !== 'body') {
    const field = fieldOf(place);
    if (!field) return;
    showPane(field);
    field.focus();
    field.setSelectionRange(place.from, place.to);
    return;
  }
  const view = factView(place.locale);
  if (!view || view.state.doc.content.size < place.to) return;
  showPane(view.dom);
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, place.from, place.to)));
  view.domAtPos(place.from).node.parentElement?.scrollIntoView({ block: 'center' });
}

/** Whether a place is what is selected now, as after going to it. */
export function isSelected(place: Place): boolean {
  const { locale, field, from, to } = place;
  if (field === 'body') {
    const view = factView(locale);
    const selection = view?.hasFocus() ? view.state.selection : null;
    return selection?.from === from && selection.to === to;
  }
  const typed = fieldOf(place);
  return document.activeElement === typed && typed?.selectionStart === from && typed.selectionEnd === to;
}

/** Writes a wording where another stood; false when the text has changed there since it was looked at. */
export function replaceAt(store: WritingStore, place: Place, wording: string): boolean {
  const { locale, field, from, to, text } = place;
  if (field !== 'body') {
    const typed = store.get().draft[locale][field];
    if (typed.slice(from, to).normalize('NFC') !== text) return false;
    store.patch(locale, { [field]: typed.slice(0, from) + wording + typed.slice(to) });
    return true;
  }
  const view = factView(locale);
  if (!view?.editable || view.state.doc.content.size < to) return false;
  if (view.state.doc.textBetween(from, to, '\n', ' ').normalize('NFC') !== text) return false;
  view.dispatch(view.state.tr.insertText(wording, from, to));
  return true;
}
