/** Who wrote an article, by the form of its bylines: `By Jane Roe and Tove Strand` names two persons, whatever they are called. */
import { authorsIn } from '../../document/bylines.js';
import { tokenRange } from '../../document/lookup.js';
import type { Name } from '../../types.js';
import { withInstead } from './instead.js';
import type { Section, Wording } from './wording.js';

/** How often an author that a byline names is a person. */
const AUTHOR = 0.9;
/** What is surer than this stays what it is. */
const SURE = 0.75;
/** Longer lines are prose. */
const LONGEST_LINE = 300;
const FIRST_WORDS = new Set('By BY by ( [ Written Story Words Text Reporting Additional Writing Editing Compiled'.split(' '));

/** `names`, in text order, those of a section, with the authors that its bylines name. */
export function withAuthors(names: readonly Name[], wording: Wording, section: Section): readonly Name[] {
	return withInstead(names, authorsOf(wording, section), (name, author) => isSame(name, author) || name.confidence > SURE);
}

function authorsOf(wording: Wording, { paragraphs }: Section): Name[] {
	const { article } = wording;
	const found: Name[] = [];
	for (const { start, end, from } of paragraphs) {
		if (end - start > LONGEST_LINE || !FIRST_WORDS.has(wording.word(from))) continue;
		for (const span of authorsIn(article.text.slice(start, end))) {
			const author = { start: start + span.start, end: start + span.end };
			found.push({ ...author, type: 'person', confidence: AUTHOR, ...tokenRange(article, author) });
		}
	}
	return found;
}

function isSame(a: Name, b: Name): boolean {
	return a.from === b.from && a.to === b.to && a.type === b.type;
}
