/** Runs the checks over an annotated article. */
import { paragraphSpans } from '../../engine/document/paragraphs.js';
import type { Span } from '../../annotations.js';
import { lastStartingBy } from '../../engine/document/lookup.js';
import type { AnnotationIndex } from '../navigation.js';
import { CHECK_IDS, inEnglish, type Phrase, type Check, type CheckId, type CheckInput, type Finding } from './check.js';
import { checkedQuoteAltered } from './checked-quote-altered.js';
import { nameSpelledTwoWays } from './name-spelled-two-ways.js';
import { quoteWithoutSpeaker } from './quote-without-speaker.js';
import { speakerNotIntroduced } from './speaker-not-introduced.js';
import { surnameBeforeIntroduction } from './surname-before-introduction.js';
import { unpairedMarks } from './unpaired-marks.js';
import { weekdayAndDate } from './weekday-and-date.js';

const CHECKS: Readonly<Record<CheckId, Check>> = {
	'surname-before-introduction': surnameBeforeIntroduction,
	'name-spelled-two-ways': nameSpelledTwoWays,
	'quote-without-speaker': quoteWithoutSpeaker,
	'unpaired-marks': unpairedMarks,
	'speaker-not-introduced': speakerNotIntroduced,
	'weekday-and-date': weekdayAndDate,
	'checked-quote-altered': checkedQuoteAltered,
};

/** What the checks find for which `isOn` holds. */
export function runChecks(
	text: string,
	index: AnnotationIndex,
	isOn: (check: CheckId) => boolean,
	t: Phrase = inEnglish,
): readonly Finding[] {
	const paragraphs = paragraphSpans(text);
	const input: CheckInput = { t, text, index, paragraphs, isProse: proseTest(text, paragraphs) };
	return CHECK_IDS.filter(isOn).flatMap((id) => [...CHECKS[id](input)]);
}

/** Lines without a full stop are headlines, captions, bylines, labels: what stands there introduces nobody. */
function proseTest(text: string, paragraphs: readonly Span[]): (span: Span) => boolean {
	return (span) => {
		const paragraph = paragraphs[lastStartingBy(paragraphs, span.start)];
		if (!paragraph || paragraph.end - paragraph.start < 40) return false;
		return /[.!?…:]["”’'»)\]]*$/u.test(text.slice(paragraph.end - 8, paragraph.end)) && !/^[—–]/u.test(text.charAt(paragraph.start));
	};
}
