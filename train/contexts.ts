/**
 * Learns the weights of `src/engine/descriptions/chance-weights.json` from the annotated articles: `npm run train:contexts [-- --write]`.
 * Prints how good contexts of articles that are not ours are by five-fold cross-validation; `--errors` those that are not right, `--test` the sets that teach nothing.
 */
import { alignedCluster, f1, hasHead } from '../bench/rules/judged.js';
import { pronounReader } from '../src/engine/coref/pronouns.js';
import type { ResolvedArticle } from '../src/engine/coref/types.js';
import { learntChance, type Judge } from '../src/engine/descriptions/chance.js';
import { descriptionsOf, findingsIn } from '../src/engine/descriptions/describe.js';
import { DescribedText } from '../src/engine/descriptions/described-text.js';
import { roleFindings } from '../src/engine/descriptions/roles.js';
import type { GoldArticle } from './gold-article.js';
import { chancesOf, fileOf, foldOf, namesOf, trainBinary, type Example, type Weights } from './loglinear.js';
import { readOwnArticles } from './own-articles.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { joinedArticle, readGold } from './quotes-gold.js';

const FOLDS = 5;
const OPTIONS = { minimum: 8, prior: 2, rounds: 250 };
/** Features that weigh less are left out. */
const LEAST_WEIGHT = 0.35;
const ABOUT = 'Weights of whether a phrase says what a person is, by feature of chance.ts: see train/contexts.ts';
const FILES = ['train', 'press/train'];
const OUT = 'src/engine/descriptions/chance-weights.json';
/** Words that count for nothing where wordings are compared, as `../shared/score/score.mjs` has them. */
const LITTLE = new Set('a an the of in and for at on to who is was as from with by its his her their'.split(' '));

interface Described {
	readonly name: string;
	readonly context?: string;
	readonly head?: readonly string[];
}

/** An article with the names that its annotations tell, and its persons by cluster. */
interface Lesson {
	readonly id: string;
	readonly resolved: ResolvedArticle;
	readonly persons: ReadonlyMap<number, Described>;
}

const sets = FILES.map((set) => [set, readGold(`../shared/gold/${set}.jsonl`).map(lessonOf)] as const);
const lessons = sets.flatMap(([, all]) => all);
const own = readOwnArticles().map(lessonOf);
const ownExamples = own.flatMap(attemptsIn);
const examples = lessons.flatMap(attemptsIn);
if (PRINTS_FIGURES) printFigures();
ship(OUT, fileOf(trained([...examples, ...ownExamples]), ABOUT));
if (process.argv.includes('--test')) {
	const judge = process.argv.includes('--shipped') ? learntChance : judgeOf(trained([...examples, ...ownExamples]));
	for (const set of ['press/dev', 'press/real', 'articles'])
		report(set, readGold(`../shared/gold/${set}.jsonl`).map(lessonOf), () => judge);
}

function printFigures(): void {
	const folds = Array.from({ length: FOLDS }, (_, fold) =>
		trained([...examples.filter(({ group }) => foldOf(group, FOLDS) !== fold), ...ownExamples]),
	);
	const crossValidated = ({ id }: Lesson): Judge => judgeOf(folds[foldOf(id, FOLDS)] as Weights);
	for (const [set, all] of sets) {
		report(`${set} by rules alone`, all, () => () => 0);
		report(set, all, crossValidated);
	}
	report('both', lessons, crossValidated);
}

/** Learns twice: the second time without the features that weighed little, so that what ships is small. */
function trained(some: readonly Example[]): Weights {
	const first = trainBinary(some, OPTIONS);
	const distinctive = new Set([...first].filter(([, [weight = 0]]) => Math.abs(weight) >= LEAST_WEIGHT).map(([feature]) => feature));
	return trainBinary(
		some.map((one) => ({ ...one, features: one.features.filter((feature) => distinctive.has(feature)) })),
		OPTIONS,
	);
}

function judgeOf(weights: Weights): Judge {
	return (features) => chancesOf(weights, namesOf(features), 2)[0] ?? 0;
}

function lessonOf(gold: GoldArticle): Lesson {
	const resolved = joinedArticle(gold);
	const persons = Object.entries(gold.entities).filter(([, { type }]) => type === 'person');
	const clustered = persons.map(([id, entity]) => [alignedCluster(resolved, gold, id) ?? -1, entity] as const);
	return { id: gold.id, resolved, persons: new Map(clustered) };
}

/**
 * The attempts of an article as examples. Right is a phrase that has the annotated head, or whose noun stands in the annotated context; one
 * that shares other words with it is left out: it may be true and was not chosen.
 */
function attemptsIn({ id, resolved, persons }: Lesson): Example[] {
	const found: Example[] = [];
	const passage = new DescribedText(resolved);
	findingsIn(resolved, pronounReader(resolved), (features, { phrase, clusters: [cluster = -1] }) => {
		const person = persons.get(cluster);
		const text = roleFindings(passage, phrase, cluster, { rule: '', weight: 2 })[0]?.phrase ?? '';
		const gold = contentWords(person?.context ?? '');
		const isRight = hasHead(text, person?.head ?? []) || contentWords(phrase.role).some((word) => gold.includes(word));
		if (person && (isRight || !contentWords(text).some((word) => gold.includes(word))))
			found.push({ features: namesOf(features), label: isRight ? 0 : 1, group: id });
		return 0;
	});
	return found;
}

function report(set: string, tested: readonly Lesson[], judgeFor: (lesson: Lesson) => Judge): void {
	let [right, found, wanted, shared] = [0, 0, 0, 0];
	for (const lesson of tested) {
		const { resolved, persons } = lesson;
		const findings = findingsIn(resolved, pronounReader(resolved), judgeFor(lesson));
		const descriptions = descriptionsOf(resolved.clusters.length, findings);
		for (const [cluster, { name, context: gold, head }] of persons) {
			const context = descriptions[cluster]?.context;
			const isRight = context !== undefined && hasHead(context, head ?? []);
			if (gold !== undefined) wanted++;
			if (context !== undefined) found++;
			if (isRight) right++;
			if (gold !== undefined) shared += wordsInCommon(context, gold);
			if (process.argv.includes('--errors') && (context ?? gold) !== undefined)
				console.log(
					JSON.stringify({
						set,
						id: lesson.id,
						name,
						isRight,
						gold,
						context,
						wording: wordsInCommon(context, gold),
						findings: findings.filter((one) => one.cluster === cluster).map(({ rule, phrase, weight }) => [rule, phrase, weight]),
					}),
				);
		}
	}
	const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
	console.log(
		`${set}: F1 ${f1(right, found, wanted).toFixed(1)}, precision ${percent(right, found)}, recall ${percent(right, wanted)}, wording ${percent(shared, wanted)}`,
	);
}

/** Harmonic mean of the shares of content words that two phrases have in common, as `../shared/score/score.mjs` counts them. */
function wordsInCommon(a = '', b = ''): number {
	const [x, y] = [contentWords(a), contentWords(b)];
	const left = [...y];
	const common = x.filter((word) => {
		const at = left.indexOf(word);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
	return common === 0 ? 0 : (2 * common) / (x.length + y.length);
}

function contentWords(text: string): string[] {
	const words = text
		.toLowerCase()
		.replace(/[’']s\b/g, '')
		.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu);
	return words?.filter((word) => !LITTLE.has(word)) ?? [];
}
