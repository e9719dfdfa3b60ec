/** What each rule after the tagger is worth: a name is right where its span and its type are. */
import { ENTITY_TYPES } from '../../src/annotations.js';
import { confidenceBy } from '../../src/engine/ner/rules/calibration.js';
import { readArticle } from '../../src/engine/document/article.js';
import { DocumentTagger, namesOf } from '../../src/engine/ner/document-tagger.js';
import type { Model } from '../../src/engine/ner/model.js';
import { NAME_RULES } from '../../src/engine/ner/rules/all-rules.js';
import { RuleRunner } from '../../src/engine/ner/rules/run-rules.js';
import { TokenReader } from '../../src/engine/ner/token-reader.js';
import type { Name } from '../../src/engine/ner/name.js';
import type { GoldArticle } from './articles.js';
import type { RuleCount } from './table.js';

/** An article that the tagger has read. */
interface TaggedArticle {
	/** The names in it after the rules, but for one. */
	readonly namesBy: (rules: RuleRunner, without?: string) => Name[];
	/** Keys of the names that it has. */
	readonly gold: ReadonlySet<string>;
}

/** Confidence of all rules in the first of two rounds, so that what was measured before does not count: that which a rule needs to stay. */
const FIRST_CONFIDENCE = 0.8;

/** The counts of all rules, in their order. */
export function measureNames(articles: readonly GoldArticle[], model: Model): RuleCount[] {
	const tagged = articles.map((article) => taggedArticle(article, model));
	const first = new Map(countsWith(tagged, new RuleRunner(() => FIRST_CONFIDENCE)).map((count) => [count.id, count]));
	return countsWith(tagged, new RuleRunner((id) => confidenceBy(first.get(id)?.firings, first.get(id)?.right)));
}

function countsWith(tagged: readonly TaggedArticle[], rules: RuleRunner): RuleCount[] {
	const all = tagged.map(({ namesBy }) => namesBy(rules));
	return NAME_RULES.map(({ id }) => {
		const without = tagged.map(({ namesBy }) => namesBy(rules, id));
		const marks = tagged.flatMap(({ gold }, index) =>
			(all[index] ?? []).filter((name) => name.rules.includes(id)).map((name) => gold.has(keyOf(name))),
		);
		return { id, firings: marks.length, right: marks.filter(Boolean).length, lost: f1(tagged, all) - f1(tagged, without) };
	});
}

function taggedArticle({ text, date, mentions, entities }: GoldArticle, model: Model): TaggedArticle {
	const article = readArticle(text, { date, spellings: model.spellings });
	const { paragraphs, facts } = new DocumentTagger().read(article, model);
	const tokens = new TokenReader(article, model);
	const names = mentions.filter(({ form }) => form === 'name');
	return {
		namesBy: (rules, without) =>
			article.paragraphs.flatMap((paragraph, index) => {
				const names = namesOf(paragraphs[index]?.names ?? [], article, paragraph);
				return rules.run(names, tokens, facts, paragraph, new Set(without ? [without] : []));
			}),
		gold: new Set(names.map(({ start, end, entity }) => keyOf({ start, end, type: entities[entity]?.type ?? ENTITY_TYPES[0] }))),
	};
}

/** Exact F1 in percent. */
function f1(articles: readonly TaggedArticle[], found: readonly (readonly Name[])[]): number {
	let right = 0;
	let all = 0;
	for (const [index, { gold }] of articles.entries()) {
		const names = found[index] ?? [];
		right += names.filter((name) => gold.has(keyOf(name))).length;
		all += names.length + gold.size;
	}
	return (200 * right) / all;
}

function keyOf({ start, end, type }: Pick<Name, 'start' | 'end' | 'type'>): string {
	return `${start}:${end}:${type}`;
}
