/**
 * The file beside an article that keeps the editor's corrections: an annotation document whose corrections alone count. The engine's own
 * marks can be made again from the text and are not kept, so that a diff of the file shows what the editor did and nothing else.
 * Corrections stand in text order, one a line: what two people added at different places merges line by line.
 */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { FORMAT, VERSION, type Annotations, type Correction } from '../annotations.js';
import { inOrderMade, inTextOrder } from '../corrections/order.js';
import { atOnce, type Steps } from '../corrections/steps.js';
import { annotationsToJson, checkedAnnotations, compact, parseJson, problemAt, type Problem } from './json.js';
import { annotationsSchema, correctionSchema } from './schema.js';

/** What is known of the article when its sidecar is written. */
export interface SidecarArticle {
	/** The article's file name; none while it is untitled. */
	readonly file?: string;
	readonly sha256?: string;
	readonly length: number;
}

/** A sidecar's contents. */
export interface Sidecar {
	/** In the order in which they were made. */
	readonly corrections: readonly Correction[];
	/** The whole document as it was read; its unknown fields are kept when it is written again. */
	readonly document: Annotations;
}

export type ReadSidecar =
	| { readonly ok: true; readonly sidecar: Sidecar }
	/** `newer` was written by a later edition of Copydesk; `corrupt` is anything else that is not understood. Neither may be overwritten. */
	| { readonly ok: false; readonly reason: 'corrupt' | 'newer'; readonly problems: readonly Problem[] };

/** Reads a sidecar. Never throws. */
export function readSidecar(json: string): ReadSidecar {
	return atOnce(readingSidecar(json));
}

/** As `readSidecar`, but pauses after every correction; a file that cannot be understood is looked through at a stretch. */
export function* readingSidecar(json: string): Steps<ReadSidecar> {
	const parsed = parseJson(json);
	yield;
	if (!parsed.ok || isNewer(parsed.value)) {
		const newer = newerVersion(json);
		if (newer) return { ok: false, reason: 'newer', problems: [newer] };
	}
	if (!parsed.ok) return { ok: false, reason: 'corrupt', problems: parsed.problems };
	const document = yield* soundDocument(parsed.value);
	if (document) return { ok: true, sidecar: { corrections: inOrderMade(document.corrections ?? []), document } };
	const checked = checkedAnnotations(json, parsed.value);
	if (!checked.ok) return { ok: false, reason: 'corrupt', problems: checked.problems };
	return { ok: true, sidecar: { corrections: inOrderMade(checked.value.corrections ?? []), document: checked.value } };
}

/** The article's file name that a sidecar tells, without a look at its corrections; undefined where it tells none or is damaged. */
export function articleFileOf(json: string): string | undefined {
	// What stands before the corrections is a document of its own once it is closed; a file that others wrote may have another order.
	const head = json.slice(0, Math.max(0, json.indexOf(',\n\t"corrections": [')));
	const closed = parseJson(`${head}}`);
	const parsed = closed.ok ? closed : parseJson(json);
	const shape = v.object({ article: v.object({ file: v.string() }) });
	return parsed.ok && v.is(shape, parsed.value) ? parsed.value.article.file : undefined;
}

/** The value, if it is an annotation document. */
function* soundDocument(value: unknown): Steps<Annotations | null> {
	if (typeof value !== 'object' || value === null || !('corrections' in value) || !Array.isArray(value.corrections)) return null;
	const { corrections, ...shell } = value as { corrections: readonly unknown[] };
	if (!v.is(annotationsSchema, shell)) return null;
	for (const correction of corrections) {
		if (!v.is(correctionSchema, correction)) return null;
		yield;
	}
	return value as unknown as Annotations;
}

/** The sidecar as text; equal corrections give equal bytes. `before` is the document that it replaces. */
export function writeSidecar(corrections: readonly Correction[], article: SidecarArticle, before?: Annotations): string {
	return atOnce(writingSidecar(corrections, article, before));
}

/** As `writeSidecar`, but pauses after every correction, so that a host that must stay responsive can spread the work. */
export function* writingSidecar(corrections: readonly Correction[], article: SidecarArticle, before?: Annotations): Steps<string> {
	const shell = annotationsToJson({
		...before,
		format: FORMAT,
		version: VERSION,
		article: { ...before?.article, ...article, date: before?.article.date ?? null },
		entities: [],
		mentions: [],
		quotes: [],
		dates: [],
		corrections: [],
	});
	if (corrections.length === 0) return shell;
	const lines: string[] = [];
	for (const correction of inTextOrder(corrections)) {
		lines.push(`\t\t${compact(correction)}`);
		yield;
	}
	// Of all lines only the document's own fields begin with one tab.
	return shell.replace(/^\t"corrections": \[\]/m, () => `\t"corrections": [\n${lines.join(',\n')}\n\t]`);
}

function isNewer(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' && value.version > VERSION;
}

function newerVersion(json: string): Problem | null {
	const parsed = parseJson(json);
	if (parsed.ok && !isNewer(parsed.value)) return null;
	const tree = parseTree(json.replace(/^\ufeff/, ' '));
	const format: unknown = tree && findNodeAtLocation(tree, ['format'])?.value;
	const version = tree && findNodeAtLocation(tree, ['version']);
	const value: unknown = version?.value;
	if (!version || format !== FORMAT || typeof value !== 'number' || value <= VERSION) return null;
	return problemAt(json, `Written by a newer version of Copydesk (format ${value}; this one reads ${VERSION}).`, version.offset);
}
