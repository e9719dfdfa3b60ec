/** Turns what the rooms found into the public contract: gives ids, sorts, says what is whose alias. */
import {
	FORMAT,
	VERSION,
	type Annotations,
	type DateMention,
	type Entity,
	type Mention,
	type MentionEvidence,
	type Quote,
} from '../annotations.js';
import { structureOf } from './document/structure.js';
import { ownText } from './own-text.js';
import type { Cast, Cluster, Quotation, Reference } from './types.js';

/** What is remembered of the last result on one document: mentions and aliases that are the same are not made anew. */
export class MentionMemory {
	mentions: readonly Mention[] = [];
	/** By the list of a thing's names, which stays the same list as long as their wordings and what joins them do: see `JoinMemory`. */
	readonly aliases = new WeakMap<readonly number[], Aliases>();
}

/** The other wordings of what is `called` so. */
interface Aliases {
	readonly called: string;
	readonly wordings: readonly string[];
}

/** The annotations. `memory` never changes them. */
export function assemble(cast: Cast, quotation: Quotation, dates: readonly DateMention[], memory?: MentionMemory): Annotations {
	const ids = cast.clusters.map((_, index) => `e${index + 1}`);
	const all = mentions(cast, quotation.references, ids, memory?.mentions);
	if (memory) memory.mentions = all;
	return {
		format: FORMAT,
		version: VERSION,
		article: { length: cast.article.text.length, date: cast.article.date },
		structure: structureOf(cast.article),
		entities: cast.clusters.map((_, index) => entity(cast, index, ids, memory)),
		mentions: all,
		quotes: quotation.quotes.map((quote, index) => ({
			id: `q${index + 1}`,
			kind: quote.kind,
			spans: quote.spans,
			speaker: quote.speaker === null ? null : idOf(quote.speaker, ids),
			source: quote.source,
			cue: quote.cue,
			rule: quote.rule,
			confidence: rounded(quote.confidence),
			...(quote.candidates.length > 0 ? { candidates: quote.candidates.map((cluster) => idOf(cluster, ids)) } : {}),
			by: 'engine',
		})) satisfies Quote[],
		dates,
	};
}

function idOf(cluster: number, ids: readonly string[]): string {
	return ids[cluster] ?? `e${cluster + 1}`;
}

function entity(cast: Cast, index: number, ids: readonly string[], memory: MentionMemory | undefined): Entity {
	const cluster = cast.clusters[index];
	if (!cluster) throw new RangeError(`no cluster ${index}`);
	const description = cast.descriptions[index] ?? null;
	return {
		id: idOf(index, ids),
		type: cluster.type,
		name: cluster.name,
		aliases: memory ? rememberedAliases(cast, cluster, memory) : aliasesOf(cast, cluster.names, cluster.name),
		context: description?.context ?? null,
		evidence: description?.evidence ?? [],
	};
}

function rememberedAliases(cast: Cast, { names, name }: Cluster, { aliases }: MentionMemory): readonly string[] {
	const known = aliases.get(names);
	// The editor may have said since what it is called.
	if (known?.called === name) return known.wordings;
	const wordings = aliasesOf(cast, names, name).map(ownText);
	aliases.set(names, { called: ownText(name), wordings });
	return wordings;
}

/** The other wordings of an entity, in order of first mention. */
function aliasesOf(cast: Cast, names: readonly number[], called: string): string[] {
	const forms = new Set<string>();
	for (const index of names) {
		const name = cast.names[index];
		forms.add(name ? cast.article.text.slice(name.start, name.end) : '');
	}
	forms.delete(called);
	return [...forms];
}

function mentions(cast: Cast, references: readonly Reference[], ids: readonly string[], last?: readonly Mention[]): Mention[] {
	const all = cast.names.map((name, index): NamedReference => ({
		start: name.start,
		end: name.end,
		cluster: cast.clusterOf[index] ?? 0,
		form: 'name',
		confidence: name.confidence,
		rules: name.rules,
	}));
	for (const reference of references) all.push(reference);
	all.sort((a, b) => a.start - b.start || a.end - b.end);
	const { text } = cast.article;
	return all.map((reference, index) => mentionOf(text, reference, index, ids, last));
}

/** A reference; where it is a name, with who found it and what changed it. */
interface NamedReference extends Reference {
	readonly rules?: readonly string[];
}

/** The evidence of most names. */
const BY_MODEL: readonly MentionEvidence[] = [{ rule: 'model' }];

function evidenceOf(rules: readonly string[]): readonly MentionEvidence[] {
	return isEvidence(BY_MODEL, rules) ? BY_MODEL : rules.map((rule) => ({ rule }));
}

function isEvidence(evidence: readonly MentionEvidence[] | undefined, rules: readonly string[] | undefined): boolean {
	return evidence?.length === rules?.length && (evidence ?? []).every(({ rule }, index) => rule === rules?.[index]);
}

/** The mention; the very one of `last`, the mentions of the last result, where nothing of it has changed. */
function mentionOf(
	text: string,
	{ start, end, form, cluster, confidence: sure, rules }: NamedReference,
	index: number,
	ids: readonly string[],
	last: readonly Mention[] | undefined,
): Mention {
	const entity = idOf(cluster, ids);
	const confidence = rounded(sure);
	const before = last?.[index];
	const isSame = before?.text.length === end - start && text.startsWith(before.text, start);
	const isSameReading = isSame && before.start === start && before.entity === entity && before.form === form;
	if (isSameReading && before.confidence === confidence && isEvidence(before.evidence, rules)) return before;
	const words = isSame ? before.text : text.slice(start, end);
	// Kept from run to run, a piece of the text would keep the whole of it.
	const own = isSame || !last ? words : ownText(words);
	const id = before?.id ?? `m${index + 1}`;
	if (!rules) return { id, entity, start, end, text: own, form, confidence, by: 'engine' };
	return { id, entity, start, end, text: own, form, confidence, evidence: evidenceOf(rules), by: 'engine' };
}

function rounded(confidence: number): number {
	return Math.round(confidence * 1000) / 1000;
}
