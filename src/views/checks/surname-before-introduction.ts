/** A person is called by the surname only before the article has given the full name (AP: full name at first reference, surname after). */
import type { Entity, Mention } from '../../annotations.js';
import { isSurnameOnly, namePartsOf, rangeShown, wordsOf } from '../name-parts.js';
import type { CheckInput, Finding } from './check.js';

/** At most one finding a person: the first mention, where it is the bare surname and the full name follows only later. */
export function* surnameBeforeIntroduction(input: CheckInput): Generator<Finding> {
	for (const entity of input.index.annotations.entities) {
		const finding = entity.type === 'person' ? findingFor(entity, input) : undefined;
		if (finding) yield finding;
	}
}

function findingFor(entity: Entity, { t, text, index, isProse }: CheckInput): Finding | undefined {
	const { words } = namePartsOf(entity.name, entity.aliases);
	if (words.length < 2) return undefined;
	const mentions = index.mentionsOf(entity.id).filter((mention) => mention.form === 'name');
	const full = mentions.find((mention) => isWhole(text, mention, words));
	const first = mentions.find((mention) => isProse(mention) && !index.markedPieces.holds(mention));
	if (!first || !full || full.start <= first.start || !isSurname(text, first, words) || isAttributive(text, first)) return undefined;
	const shown = text.slice(first.start, first.end);
	return {
		check: 'surname-before-introduction',
		start: first.start,
		end: first.end,
		message: t('“{0}” stands here before the article introduces {1}.', shown, entity.name),
		evidence: [{ start: full.start, end: full.end, message: t('The full name stands here for the first time.') }],
		fixes: [
			{
				title: t('Change “{0}” to “{1}”', shown, entity.name),
				edits: [{ start: first.start, end: first.end, text: entity.name, quoted: false }],
			},
		],
	};
}

function isWhole(text: string, mention: Mention, words: readonly string[]): boolean {
	return (
		rangeShown(words, wordsOf(text.slice(mention.start, mention.end)))?.from === 0 || mention.end - mention.start >= words.join(' ').length
	);
}

function isSurname(text: string, mention: Mention, words: readonly string[]): boolean {
	const shown = wordsOf(text.slice(mention.start, mention.end));
	const range = rangeShown(words, shown);
	return range !== undefined && range.from > 0 && range.to === words.length && isSurnameOnly(shown);
}

/** `the Putin administration` speaks of the administration. */
function isAttributive(text: string, mention: Mention): boolean {
	return /\bthe $/iu.test(text.slice(Math.max(0, mention.start - 5), mention.start));
}
