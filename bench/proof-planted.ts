/**
 * Holds quotations with planted changes against the transcripts that they were cut from: `npm run bench:proof`. Once straight, with their true
 * spans and speakers, and once by the whole road, in which the engine finds them in articles: so its mistakes and the proof's can be seen apart.
 * `--errors N` prints so many mistakes of each kind, `--kind NAME` of one kind alone, `--seed N` plants others, `--straight` leaves the engine out. Skipped where `../shared` is missing.
 */
import { parseArgs } from 'node:util';
import type { QuoteProof } from '../src/annotations.js';
import { annotate } from '../src/engine/annotate.js';
import { SourceIndex, prove } from '../src/proof/prove.js';
import type { Quotation } from '../src/proof/quotation.js';
import { quotationsOf } from '../src/proof/quotations-of.js';
import { readSource } from '../src/sources/read-source.js';
import { randomFrom } from './anchoring-edits.js';
import { sharedFolder } from './corpus.js';
import { gateLine, holds, type Gate } from './measure.js';
import { readShippedModel } from './model.js';
import { articlesOf, type Article } from './proof/articles.js';
import { readCampaign } from './proof/campaign.js';
import { KINDS, type Kind } from './proof/kinds.js';
import { Corpus, type Planted } from './proof/passages.js';
import { confusionTable, kindTable, outcomeOf, share, type Outcome } from './proof/score.js';
import { Places, bytesOf } from './proof/sources.js';

const { values: options } = parseArgs({
	options: {
		straight: { type: 'boolean', default: false },
		errors: { type: 'string', default: '0' },
		kind: { type: 'string' },
		seed: { type: 'string', default: '20' },
	},
});
/** Speeches that are no sources. */
const LEFT_OUT = ['2016-8-25-clinton-speech.txt', '2016-9-15-trump-speech.txt'];
const TRIES = 20_000;

const shared = sharedFolder();
if (shared) process.exitCode = await report(shared);
else console.log('skipped: the transcripts of ../shared are not on this machine');

async function report(folder: URL): Promise<number> {
	const files = readCampaign(folder);
	const sources = files.filter(({ name }) => !LEFT_OUT.includes(name));
	const leftOut = files.filter(({ name }) => LEFT_OUT.includes(name)).flatMap(({ sentences }) => sentences);
	const random = randomFrom(Number(options.seed));
	const corpus = new Corpus(sources, random, leftOut);
	const planted = shuffled(
		KINDS.flatMap((kind) => plantedOf(kind, corpus)),
		random,
	);
	const articles = articlesOf(planted, random);
	const texts = await Promise.all(sources.map((file) => readSource(file.name, bytesOf(file))));
	const index = new SourceIndex(texts);
	const byFile = new Map(texts.map((text) => [text.file, text]));
	const places = new Places();
	const outcomes = (proofs: ReadonlyMap<Planted, QuoteProof>): Outcome[] =>
		planted.map((one) => outcomeOf(one, proofs.get(one), byFile, places));
	console.log(`${planted.length} quotations in ${articles.length} articles, ${texts.length} sources`);
	const straight = outcomes(await straightProofs(articles, index));
	const gates = print('with true spans and speakers', straight);
	if (!options.straight) gates.push(...print('found by the engine', outcomes(await engineProofs(articles, index))));
	for (const gate of gates) console.log(gateLine(gate));
	return gates.every(holds) ? 0 : 1;
}

function plantedOf(kind: Kind, corpus: Corpus): Planted[] {
	const planted: Planted[] = [];
	for (let tries = 0; tries < TRIES && planted.length < kind.count; tries++) {
		const one = kind.plant(corpus);
		if (!one) continue;
		corpus.use(one.truth.map(({ sentence }) => sentence));
		planted.push(one);
	}
	if (planted.length < kind.count) console.log(`only ${planted.length} of ${kind.count}: ${kind.name}`);
	return planted;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((item) => ({ item, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

async function straightProofs(articles: readonly Article[], index: SourceIndex): Promise<Map<Planted, QuoteProof>> {
	const proofs = new Map<Planted, QuoteProof>();
	const started = performance.now();
	for (const { quotations } of articles) {
		const answers = await prove(quotations, index);
		for (const [at, { planted }] of quotations.entries()) setProof(proofs, planted, answers[at]);
	}
	console.log(`straight: ${Math.round(performance.now() - started)} ms`);
	return proofs;
}

function setProof(proofs: Map<Planted, QuoteProof>, planted: Planted, proof: QuoteProof | undefined): void {
	if (proof) proofs.set(planted, proof);
}

async function engineProofs(articles: readonly Article[], index: SourceIndex): Promise<Map<Planted, QuoteProof>> {
	const model = readShippedModel();
	const proofs = new Map<Planted, QuoteProof>();
	const count = { cutOtherwise: 0, otherSpeaker: 0 };
	for (const { text, quotations } of articles) {
		const found = quotationsOf(text, annotate(text, { model }));
		const answers = await prove(found, index);
		for (const one of quotations) {
			const at = likest(one, found);
			const match = found[at];
			setProof(proofs, one.planted, answers[at]);
			if (JSON.stringify(match?.spans) !== JSON.stringify(one.spans)) count.cutOtherwise++;
			if (!one.speaker?.names.some((name) => match?.speaker?.names.includes(name))) count.otherSpeaker++;
		}
	}
	console.log(`of the engine's quotations ${count.cutOtherwise} are cut otherwise, ${count.otherSpeaker} have another speaker or none`);
	return proofs;
}

/** The place of the quotation that shares most with `one`; -1 where none does. */
function likest(one: Quotation, found: readonly Quotation[]): number {
	const shares = found.map((other) =>
		one.spans.reduce(
			(sum, a) => sum + other.spans.reduce((part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
			0,
		),
	);
	const most = Math.max(...shares);
	return most > 0 ? shares.indexOf(most) : -1;
}

function print(title: string, outcomes: readonly Outcome[]): Gate[] {
	console.log(`\n${title}`);
	for (const line of [...kindTable(outcomes), '', ...confusionTable(outcomes), '']) console.log(line);
	printMistakes(outcomes, Number(options.errors));
	const placed = outcomes.filter(({ isPlaceRight }) => isPlaceRight !== null);
	const hidden = outcomes.filter(
		({ planted, proof }) => planted.substance && (proof?.verdict === 'verbatim' || proof?.verdict === 'tidied'),
	);
	const rate = (some: readonly Outcome[], isRight: (outcome: Outcome) => boolean | null): number =>
		share(some.filter(isRight).length, some.length);
	return [
		{ name: `${title}: verdicts right in 100`, value: rate(outcomes, ({ isVerdictRight }) => isVerdictRight), atLeast: 99 },
		{ name: `${title}: places right in 100`, value: rate(placed, ({ isPlaceRight }) => isPlaceRight), atLeast: 99.5 },
		{ name: `${title}: substance right in 100`, value: rate(outcomes, ({ isSubstanceRight }) => isSubstanceRight), atLeast: 99 },
		{ name: `${title}: altered in substance, called right`, value: hidden.length, atMost: 0 },
	];
}

/** So many of each kind: what was expected and said, the quotation, and the words that are held against it. */
function printMistakes(outcomes: readonly Outcome[], each: number): void {
	const printed = new Map<string, number>();
	for (const { planted, proof, isVerdictRight, isSubstanceRight, isPlaceRight } of outcomes) {
		const done = printed.get(planted.kind) ?? 0;
		if ((isVerdictRight && isSubstanceRight && isPlaceRight !== false) || done >= each || (options.kind ?? planted.kind) !== planted.kind)
			continue;
		printed.set(planted.kind, done + 1);
		const wrong = [isVerdictRight ? '' : 'VERDICT', isSubstanceRight ? '' : 'SUBSTANCE', isPlaceRight === false ? 'PLACE' : ''].filter(
			Boolean,
		);
		console.log(
			`[${planted.kind}] ${wrong.join(' ')}: expected ${planted.verdict}, said ${proof?.verdict ?? 'nothing'}, by ${planted.speaker}`,
		);
		console.log(`   quoted  ${planted.pieces.join(' // ')}`);
		console.log(
			`   truth   ${planted.truth.map(({ sentence }) => `${sentence.label ?? ''} ${sentence.file.parts[sentence.part] ?? ''}`).join(' // ')}`,
		);
		if (!proof) continue;
		console.log(
			`   diff    ${proof.diff.map(({ op, article, source }) => (op === 'equal' ? article : `{${op}: ${article} | ${source}}`)).join(' ')}`,
		);
		console.log(
			`   places  ${proof.occurrences}× ${proof.places.map(({ file, start, end, line, speaker }) => `${file}:${line} ${start}-${end} ${speaker ?? ''}`).join('; ')}`,
		);
	}
}
