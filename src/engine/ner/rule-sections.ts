/** Applies the rules section by section, so that only those around an edit are read again. */
import { Store } from '../cache/store.js';
import type { Article, Name, Paragraph } from '../types.js';
import { namesOf, type TaggedArticle, type TaggedParagraph } from './document-tagger.js';
import type { Section } from './rules/wording.js';

/** Tokens beyond a name, at most, that a rule looks at or takes, and none beyond its line. */
const REACH = 4;

/** One paragraph in this number may open a section, chosen by its length, so that an edit moves no border but its own. */
const ONE_IN = 4;
/** Tokens after which any paragraph may: some rules hold all that a section says against all of its names. */
const LONG_SECTION = 1000;

/** Applies the rules to the names of a section. */
type Apply = (names: readonly Name[], section: Section) => readonly Name[];

/** The names of a section, whose offsets and tokens count from its start, and what they were made from. */
interface SectionNames {
	readonly paragraphs: readonly TaggedParagraph[];
	readonly names: readonly Name[];
}

/** The sections of one document. */
export class RuleSections {
	readonly #names = new Store<string, SectionNames>();
	readonly #oneIn: number;

	/** One paragraph in `oneIn` may open a section; that never changes a result. */
	constructor(oneIn = ONE_IN) {
		this.#oneIn = oneIn;
	}

	/** The names of an article after the rules. */
	read(article: Article, tagged: TaggedArticle, apply: Apply): readonly Name[] {
		const sections = sectionsOf(article, tagged.paragraphs, this.#oneIn);
		const starts = sections.map(({ paragraphs }) => paragraphs[0]?.start ?? 0);
		const all = this.#names.update(
			sections.map(({ paragraphs }, s) => article.text.slice(starts[s], paragraphs.at(-1)?.end)),
			(s, known) => {
				const section = sections[s] as TaggedSection;
				if (known && tagged.isUsageSame && areSame(known.paragraphs, section.tagged)) return known;
				const names = apply(taggedNames(article, section), section);
				return { paragraphs: section.tagged, names: names.map((name) => moved(name, -(starts[s] ?? 0), -section.from)) };
			},
		);
		const found: Name[] = [];
		for (const [s, { names }] of all.entries()) {
			const [start, from] = [starts[s] ?? 0, sections[s]?.from ?? 0];
			for (const name of names) found.push(moved(name, start, from));
		}
		return found;
	}
}

/** A section, and its paragraphs as the tagger reads them. */
interface TaggedSection extends Section {
	readonly tagged: readonly TaggedParagraph[];
}

/** Cuts an article where no name on one side can have to do with one on the other. */
function sectionsOf({ paragraphs }: Article, tagged: readonly TaggedParagraph[], oneIn: number): TaggedSection[] {
	const sections: TaggedSection[] = [];
	let first = 0;
	for (let end = 1; end <= paragraphs.length; end++) {
		const [from, to] = [paragraphs[first]?.from ?? 0, paragraphs[end - 1]?.to ?? 0];
		const next = paragraphs[end];
		const mayEnd = !next || (next.end - next.start) % oneIn === 0 || to - from > LONG_SECTION;
		if (!mayEnd || !isIsolated(paragraphs, tagged, end)) continue;
		sections.push({ from, to, paragraphs: paragraphs.slice(first, end), tagged: tagged.slice(first, end) });
		first = end;
	}
	return sections;
}

/** Whether no rule that looks at a name above where a paragraph begins can see one below it, or the other way round. */
function isIsolated(paragraphs: readonly Paragraph[], tagged: readonly TaggedParagraph[], index: number): boolean {
	const [before, after] = [paragraphs[index - 1], paragraphs[index]];
	if (!before || !after) return true;
	if (before.to - before.from < REACH || after.to - after.from < REACH) return false;
	const last = tagged[index - 1]?.names.at(-1)?.to ?? 0;
	const next = tagged[index]?.names[0]?.from ?? REACH;
	return last + REACH <= before.to - before.from && next >= REACH;
}

function taggedNames(article: Article, { paragraphs, tagged }: TaggedSection): Name[] {
	return paragraphs.flatMap((paragraph, p) => namesOf(tagged[p]?.names ?? [], article, paragraph));
}

function areSame(a: readonly TaggedParagraph[], b: readonly TaggedParagraph[]): boolean {
	return a.length === b.length && a.every((paragraph, p) => paragraph === b[p]);
}

function moved(name: Name, offset: number, tokens: number): Name {
	const { start, end, type, confidence, from, to } = name;
	return { start: start + offset, end: end + offset, type, confidence, from: from + tokens, to: to + tokens };
}
