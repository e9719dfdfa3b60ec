/**
 * Learns the weights of `src/engine/quotes/speaker-weights.json` from the annotated articles:
 * `npm run train:speakers [-- --write]`. Prints how many speakers are right by five-fold cross-validation, by form of source.
 */
import { writeFileSync } from 'node:fs';
import type { Span } from '../src/annotations.js';
import type { ResolvedArticle } from '../src/engine/coref/types.js';
import { findQuotes } from '../src/engine/quotes/find.js';
import type { Option, Question } from '../src/engine/quotes/speaker-options.js';
import { joinedArticle, readTraining, type GoldArticle } from './quotes-gold.js';
import { chancesOfChoice, foldOf, fileOf, namesOf, trainChoices, type Choice, type Weights } from './loglinear.js';

const FOLDS = 5;
const OPTIONS = { minimum: 12, prior: 3, rounds: 300 };
const ABOUT = 'Weights of who speaks, by feature of speaker-options.ts: see train/quotes-speakers.ts';

/** A question of an article, with what is to be learnt of it. */
interface Case extends Choice {
	readonly form: string;
	/** Whether the quote stands in marks. */
	readonly marked: boolean;
	/** Whether its speaker is no option, so that it cannot be right. */
	readonly lost: boolean;
	readonly shown: string;
}

const cases = readTraining().flatMap(casesOf);

/** The cases with a right option; those of Wikinews, which are fewer, twice, so that neither kind of text outweighs the other. */
function lessons(all: readonly Case[]): Case[] {
	const known = all.filter(({ lost }) => !lost);
	return [...known, ...known.filter(({ group }) => /^(?:tne-)?\d/.test(group))];
}

if (!process.argv.includes('--fast')) report(crossValidated(cases));
if (process.argv.includes('--write'))
	writeFileSync('src/engine/quotes/speaker-weights.json', fileOf(trainChoices(lessons(cases), OPTIONS), ABOUT, 0.15));

/** The questions of an article, those before each answered as its annotations say. */
function casesOf(gold: GoldArticle): Case[] {
	const resolved = joinedArticle(gold);
	const found: Case[] = [];
	findQuotes(resolved, (options, question) => {
		const speaker = speakerOf(gold, resolved, question);
		const right = options.findIndex(({ cluster }) => cluster === speaker);
		if (speaker !== undefined) found.push(caseOf(gold, options, question, right));
		return options.map((_, at) => (at === Math.max(0, right) ? 1 : 0));
	});
	return found;
}

function caseOf(gold: GoldArticle, options: readonly Option[], question: Question, right: number): Case {
	const { quote, source, rule, kind } = question;
	const form =
		source === null
			? `none ${rule}`
			: source.name !== null
				? /^(?:carried|subject)/.test(rule)
					? 'carried'
					: 'name'
				: source.span.end - source.span.start <= 4
					? 'pronoun'
					: 'description';
	return {
		options: options.map(({ features }) => namesOf(features)),
		right: Math.max(0, right),
		group: gold.id,
		form,
		marked: kind !== 'indirect' && kind !== 'act',
		lost: right < 0,
		shown: `${form} ${gold.id} gold=${String(gold.entities[gold.quotes.find(({ spans }) => isAlike({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }, quote))?.speaker ?? '']?.name)} [${source ? gold.text.slice(source.referent.start, source.referent.end) : ''}] ${rule} ${gold.text.slice(quote.start, Math.min(quote.end, quote.start + 60)).replaceAll('\n', ' ')}`,
	};
}

/** The cluster that speaks; null for nobody named, undefined where the quote is not annotated. */
function speakerOf(gold: GoldArticle, resolved: ResolvedArticle, { quote }: Question): number | null | undefined {
	const wanted = gold.quotes.find(({ spans }) => isAlike({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }, quote));
	if (!wanted || wanted.kind === 'mention') return undefined;
	if (wanted.speaker === null) return null;
	const votes = new Map<number, number>();
	for (const mention of gold.mentions)
		for (const [index, name] of resolved.names.entries()) {
			const cluster = resolved.clusterOf[index] ?? -1;
			if (mention.entity === wanted.speaker && mention.form === 'name' && name.start === mention.start)
				votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
		}
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function isAlike(a: Span, b: Span): boolean {
	const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.5;
}

function crossValidated(all: readonly Case[]): number[][] {
	const models = Array.from({ length: FOLDS }, (_, fold): Weights =>
		trainChoices(lessons(all.filter(({ group }) => foldOf(group, FOLDS) !== fold)), OPTIONS),
	);
	return all.map(({ options, group }) => chancesOfChoice(models[foldOf(group, FOLDS)] ?? new Map<string, number[]>(), options));
}

function report(chances: readonly number[][]): void {
	for (const form of ['all', 'name', 'carried', 'pronoun', 'description', 'none']) {
		for (const threshold of [0.4, 0.5, 0.6, 0.7]) {
			let [asked, right, answered, named, wanted] = [0, 0, 0, 0, 0];
			for (const [at, one] of cases.entries()) {
				if (!one.marked || !(form === 'all' || one.form.startsWith(form))) continue;
				const own = chances[at] ?? [];
				const best = own.indexOf(Math.max(...own));
				const guess = (own[best] ?? 0) >= threshold ? best : 0;
				const isRight = !one.lost && guess === one.right;
				asked++;
				if (one.lost || one.right > 0) wanted++;
				if (isRight) right++;
				if (guess > 0) answered++;
				if (guess > 0 && isRight) named++;
				if (threshold === 0.5 && !isRight && process.argv.includes('--errors'))
					console.log(
						`${one.lost ? 'LOST' : `gold ${one.right} ${own[one.right]?.toFixed(2)} got ${guess} ${own[best]?.toFixed(2)}`} ${one.shown}`,
					);
			}
			const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
			console.log(
				`${form} above ${threshold}: ${asked} quotes in marks, ${share(right, asked)} % right; of ${wanted} named speakers ${share(named, wanted)} % found, of those answered ${share(named, answered)} % right`,
			);
		}
	}
}
