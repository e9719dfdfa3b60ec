/**
 * How well names are joined and pronouns resolved on corpora annotated by others: `npm run bench:coreference`.
 *
 * Prints, for each corpus: of the names that have an earlier name of the same thing, how many we put with it
 * (recall); of the names that we put with an earlier one, how many belong there (precision); and of `he`,
 * `she`, `him`, `his`, `her` with a named antecedent, how many are answered and how many of these rightly.
 * Names come from the shipped model, as a user meets them. The corpora stay outside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../src/annotations.js';
import { readArticle } from '../src/engine/document/article.js';
import { describeClusters } from '../src/engine/descriptions/describe.js';
import { joinNames } from '../src/engine/coref/join.js';
import { pronounReader } from '../src/engine/coref/pronouns.js';
import { findNames } from '../src/engine/find-names.js';
import type { Model } from '../src/engine/ner/model.js';
import type { ResolvedArticle } from '../src/engine/coref/types.js';
import { readShippedModel } from './model.js';

interface Document {
	readonly text: string;
	readonly mentions: readonly (Span & { readonly id: string; readonly text: string })[];
	readonly clusters: readonly (readonly string[])[];
}

const FOLDER = new URL('../../shared/data/coref/', import.meta.url);
const CORPORA = ['tne-dev', 'gum-train'];

/** Counts of what was asked, answered and right. */
class Tally {
	names = { linked: 0, right: 0, linkable: 0, found: 0 };
	pronouns = { asked: 0, answered: 0, right: 0 };
}

function resolvedArticle(text: string, model: Model): ResolvedArticle {
	const article = readArticle(text);
	const names = findNames(article, model);
	const clusters = joinNames(article, names);
	const clusterOf = new Array<number>(names.length).fill(-1);
	for (const [index, cluster] of clusters.entries()) for (const name of cluster.names) clusterOf[name] = index;
	return { article, names, clusters, clusterOf, descriptions: describeClusters(article, names, clusters) };
}

/** The gold cluster of each of our names: that of a mention which ends with the name and is no longer than title and name. */
function goldOfNames(resolved: ResolvedArticle, document: Document, goldOf: ReadonlyMap<string, number>): (number | undefined)[] {
	const byEnd = new Map<number, (Span & { id: string })[]>();
	for (const mention of document.mentions) {
		const ending = byEnd.get(mention.end);
		if (ending) ending.push(mention);
		else byEnd.set(mention.end, [mention]);
	}
	return resolved.names.map((name) => {
		const fits = (byEnd.get(name.end) ?? []).filter(
			(mention) => mention.start <= name.start && isOneName(document.text.slice(mention.start, name.start)),
		);
		const shortest = fits.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
		return shortest && goldOf.get(shortest.id);
	});
}

/** Nothing in front of the name that would make the phrase another thing (`mayor of`, `Roe’s`). */
function isOneName(before: string): boolean {
	return !/\b(?:of|in|at|from|for|with|and)\b|['’]s?\s*$/i.test(before);
}

function tallyNames(tally: Tally, resolved: ResolvedArticle, gold: readonly (number | undefined)[]): void {
	const lastOurs = new Map<number, number>();
	const seenGold = new Map<number, Set<number>>();
	for (const [index, goldCluster] of gold.entries()) {
		const ours = resolved.clusterOf[index] ?? -1;
		if (goldCluster === undefined) continue;
		const before = lastOurs.get(ours);
		if (before !== undefined) {
			tally.names.linked++;
			if (gold[before] === goldCluster) tally.names.right++;
		}
		const known = seenGold.get(goldCluster) ?? new Set<number>();
		if (known.size > 0) {
			tally.names.linkable++;
			if (known.has(ours)) tally.names.found++;
		}
		seenGold.set(goldCluster, known.add(ours));
		lastOurs.set(ours, index);
	}
}

function tallyPronouns(
	tally: Tally,
	resolved: ResolvedArticle,
	document: Document,
	goldOf: ReadonlyMap<string, number>,
	gold: readonly (number | undefined)[],
): void {
	const named = new Set(gold);
	const pronouns = pronounReader(resolved);
	for (const mention of document.mentions) {
		const cluster = goldOf.get(mention.id);
		if (!/^(?:he|she|him|his|her)$/i.test(mention.text)) continue;
		const hasName = cluster !== undefined && named.has(cluster);
		if (hasName) tally.pronouns.asked++;
		const { candidates, sure } = pronouns(mention.start, mention.text);
		const [answer] = candidates;
		if (!sure || answer === undefined) continue;
		tally.pronouns.answered++;
		if (hasName && majority((resolved.clusters[answer]?.names ?? []).map((name) => gold[name])) === cluster) tally.pronouns.right++;
	}
}

/** The gold cluster to which most of a cluster's names belong. */
function majority(values: readonly (number | undefined)[]): number | undefined {
	const votes = new Map<number, number>();
	for (const value of values) if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + 1);
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function report(corpus: string, model: Model): void {
	const file = new URL(`${corpus}.jsonl.gz`, FOLDER);
	if (!existsSync(file)) {
		console.log(`${corpus}: not here, skipped`);
		return;
	}
	const tally = new Tally();
	const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
	for (const line of lines) {
		const document = JSON.parse(line) as Document;
		const goldOf = new Map(document.clusters.flatMap((ids, cluster) => ids.map((id) => [id, cluster] as const)));
		const resolved = resolvedArticle(document.text, model);
		const gold = goldOfNames(resolved, document, goldOf);
		tallyNames(tally, resolved, gold);
		tallyPronouns(tally, resolved, document, goldOf, gold);
	}
	const { names, pronouns } = tally;
	console.log(`${corpus}: ${lines.length} documents`);
	console.log(
		`  names     precision ${percent(names.right, names.linked)} of ${names.linked}, recall ${percent(names.found, names.linkable)} of ${names.linkable}`,
	);
	console.log(
		`  he, she   precision ${percent(pronouns.right, pronouns.answered)} of ${pronouns.answered} answered, of ${pronouns.asked} with a named antecedent`,
	);
}

const model = readShippedModel();
for (const corpus of CORPORA) report(corpus, model);
