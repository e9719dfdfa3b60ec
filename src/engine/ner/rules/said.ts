/** Unknown words that nobody but a person can be: `On Tuesday Brandel said`. */
import { sentenceAt } from '../../document/lookup.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such a word is a person. */
const PERSON = 0.7;
const OF_PERSONS = bitsOf('forename', 'surname', 'person');
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const SAYS = /^(?:said|says|told|added|announced|wrote|warned|argued|insisted|admitted|denied|confirmed)$/;
const WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/** `names`, in text order, those of a stretch, with whoever speaks behind the day that opens a sentence, where no list knows the word but as the name of a person. */
export function withSpeakers(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	return withInstead(names, speakersIn(wording, stretch), (name) => name.to - name.from > 1 || name.confidence >= PERSON);
}

function speakersIn(wording: Wording, stretch: Stretch): Name[] {
	const { article } = wording;
	const found: Name[] = [];
	for (let index = Math.max(0, sentenceAt(article, article.tokens[stretch.from]?.start ?? 0)); ; index++) {
		const from = article.sentences[index]?.from ?? stretch.to;
		if (from >= stretch.to) return found;
		const at = from + 2;
		if (!DAY.test(wording.word(from + 1)) || !SAYS.test(wording.word(at + 1))) continue;
		if (WORD.test(wording.word(at)) && (wording.lists(at) & ~OF_PERSONS) === 0)
			found.push(wording.named({ from: at, to: at + 1, type: 'person', confidence: PERSON }));
	}
}
