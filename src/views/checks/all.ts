/** Runs the checks over an annotated article. */
import { auditOf } from '../../audit/audit-of.js';
import type { AnnotationIndex } from '../navigation.js';
import { auditOnce, singleSource, unexplainedUnnamedSource } from './sourcing.js';
import { ARTICLE_CHECK_IDS, type ArticleCheckId, type Check, type CheckId, type CheckInput, type Finding } from './check.js';
import { inEnglish, type Translate } from '../phrase.js';
import { checkedQuoteAltered } from './checked-quote-altered.js';
import { isProse } from './prose.js';
import { nameSpelledTwoWays } from './name-spelled-two-ways.js';
import { quoteWithoutSpeaker } from './quote-without-speaker.js';
import { speakerNotIntroduced } from './speaker-not-introduced.js';
import { surnameBeforeIntroduction } from './surname-before-introduction.js';
import { unpairedMarks } from './unpaired-marks.js';
import { weekdayAndDate } from './weekday-and-date.js';

const CHECKS: Readonly<Record<ArticleCheckId, Check>> = {
	'surname-before-introduction': surnameBeforeIntroduction,
	'name-spelled-two-ways': nameSpelledTwoWays,
	'quote-without-speaker': quoteWithoutSpeaker,
	'unpaired-marks': unpairedMarks,
	'speaker-not-introduced': speakerNotIntroduced,
	'weekday-and-date': weekdayAndDate,
	'checked-quote-altered': checkedQuoteAltered,
	'single-source': singleSource,
	'unexplained-unnamed-source': unexplainedUnnamedSource,
};

/** What the checks of the article alone find for which `isOn` holds. */
export function runChecks(
	text: string,
	index: AnnotationIndex,
	isOn: (check: CheckId) => boolean,
	t: Translate = inEnglish,
): readonly Finding[] {
	const audit = auditOnce(() => auditOf(text, index.annotations));
	const input: CheckInput = { t, text, index, isProse: (span) => isProse(index, span), audit };
	return ARTICLE_CHECK_IDS.filter(isOn).flatMap((id) => [...CHECKS[id](input)]);
}
