/** Views of an article that are made in the worker, from the text and the annotations that it gave last. */
import type { Correction } from '../annotations.js';
import type { Recognition } from '../register/recognition.js';
import { runChecks } from '../views/checks/all.js';
import type { CheckId, Finding } from '../views/checks/check.js';
import { inEnglish, type Translate } from '../views/phrase.js';
import { AnnotationIndex } from '../views/navigation.js';
import { outlineOf, type OutlineItem } from '../views/outline.js';
import { plainLabel } from '../views/plain-text.js';
import type { RegisterChecks } from '../views/register/run.js';
import type { PortableCorrection } from '../views/propagation/portable.js';
import { proposalsIn, type Proposal } from '../views/propagation/proposals.js';
import type { AnnotatedText } from './patch.js';

/** What is said in the reader's language, by what it is in English. */
type Phrases = Readonly<Record<string, string>>;

/** A text that was annotated with a register, perhaps. */
export interface CheckedText extends AnnotatedText {
	readonly register?: { readonly checks: RegisterChecks; readonly recognition: Recognition };
}

/** The views, by name: functions of the article and further plain data. */
export const VIEWS = {
	/** The outline, with labels that can be shown as they are. */
	outline: ({ text, annotations }: AnnotatedText, phrases: Phrases = {}): readonly OutlineItem[] =>
		outlineOf(text, new AnnotationIndex(annotations), { t: (message) => phrases[message] ?? message, locale: 'en' }).map(plainItem),

	/** What the checks find that are switched on. */
	findings: ({ text, annotations, register }: CheckedText, checks: readonly CheckId[], phrases: Phrases = {}): readonly Finding[] => {
		const index = new AnnotationIndex(annotations);
		const isOn = (check: CheckId): boolean => checks.includes(check);
		const t: Translate = (message, ...values) => inEnglish(phrases[message] ?? message, ...values);
		return [...runChecks(text, index, isOn, t), ...(register?.checks.findings(text, index, isOn, t, register.recognition) ?? [])];
	},

	/** What corrections of another article would change in this one, whose own corrections are `corrections`. */
	proposals: (
		{ text, annotations }: AnnotatedText,
		corrections: readonly Correction[],
		portable: readonly PortableCorrection[],
	): readonly Proposal[] => proposalsIn({ text, index: new AnnotationIndex(annotations), corrections }, portable),
};

function plainItem(item: OutlineItem): OutlineItem {
	return { ...item, label: plainLabel(item.label) || '¶', detail: plainLabel(item.detail), children: item.children.map(plainItem) };
}
