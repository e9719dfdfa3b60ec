/**
 * The file beside an article that keeps the editor's corrections: an annotation document whose corrections alone count. The engine's own
 * marks can be made again from the text and are not kept, so that a diff of the file shows what the editor did and nothing else.
 * Corrections stand in text order, one a line: what two people added at different places merges line by line.
 */
import * as v from 'valibot';
import { FORMAT, VERSION, type Annotations, type Correction } from '../annotations.js';
import { inOrderMade, inTextOrder } from '../corrections/order.js';
import { atOnce, type Steps } from '../corrections/steps.js';
import { placeOf, readingJson, type Places } from './json-steps.js';
import { annotationsToJson, compact, MOST_PROBLEMS, parseJson, problemAt, type Problem } from './json.js';
import { annotationsSchema, correctionSchema } from './schema.js';
import { readingLines } from './sidecar-lines.js';

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

/** As `readSidecar`, but pauses after every correction. */
export function* readingSidecar(json: string): Steps<ReadSidecar> {
	const quick = yield* readingLines(json);
	const document = quick && (yield* soundDocument(quick));
	return document ? sidecarOf(document) : yield* readingWithPlaces(json);
}

/** Reads a sidecar that somebody laid out anew, that a newer edition wrote, or that is damaged. */
function* readingWithPlaces(json: string): Steps<ReadSidecar> {
	const { value, fault } = yield* readingJson(json);
	if (isNewer(value)) {
		const message = `Written by a newer version of Copydesk (format ${value.version}; this one reads ${VERSION}).`;
		return { ok: false, reason: 'newer', problems: yield* placed(json, [{ message, path: ['version'] }]) };
	}
	if (fault) return { ok: false, reason: 'corrupt', problems: [problemAt(json, fault.message, fault.offset)] };
	const document = yield* soundDocument(value);
	if (document) return sidecarOf(document);
	return { ok: false, reason: 'corrupt', problems: yield* placed(json, yield* issuesOf(value)) };
}

/** The issues with their places, for which the text is read again: few texts have any, and places take much memory. */
function* placed(json: string, issues: readonly Issue[]): Steps<readonly Problem[]> {
	const places: Places = new WeakMap();
	const { value } = yield* readingJson(json, places);
	return issues.map(({ message, path }) => problemAt(json, message, placeOf(value, path, places)));
}

function sidecarOf(document: Annotations): ReadSidecar {
	return { ok: true, sidecar: { corrections: inOrderMade(document.corrections ?? []), document } };
}

interface Issue {
	readonly message: string;
	readonly path: readonly (string | number)[];
}

/** What is not as it should be in a value that is no annotation document, the first faults of many. */
function* issuesOf(value: unknown): Steps<readonly Issue[]> {
	const corrections = isObject(value) && Array.isArray(value.corrections) ? (value.corrections as readonly unknown[]) : [];
	const shell = corrections.length > 0 ? { ...(value as object), corrections: [] } : value;
	const issues = toldIssues(v.safeParse(annotationsSchema, shell).issues, []);
	for (const [at, correction] of corrections.entries()) {
		if (issues.length >= MOST_PROBLEMS) break;
		if (!v.is(correctionSchema, correction))
			issues.push(...toldIssues(v.safeParse(correctionSchema, correction).issues, ['corrections', at]));
		yield;
	}
	return issues.slice(0, MOST_PROBLEMS);
}

function toldIssues(issues: readonly v.BaseIssue<unknown>[] = [], before: readonly (string | number)[]): Issue[] {
	return issues.map((issue) => {
		const path = [...before, ...(issue.path ?? []).map((item) => item.key as string | number)];
		return { message: path.length > 0 ? `${path.join('.')}: ${issue.message}` : issue.message, path };
	});
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
	if (!isObject(value)) return null;
	const { corrections = [], ...shell } = value;
	if (!Array.isArray(corrections) || !v.is(annotationsSchema, shell)) return null;
	for (const correction of corrections as readonly unknown[]) {
		if (!v.is(correctionSchema, correction)) return null;
		yield;
	}
	return value as unknown as Annotations;
}

/** The fields that tell what a document is. */
interface Something {
	readonly format?: unknown;
	readonly version?: unknown;
	readonly corrections?: unknown;
}

function isObject(value: unknown): value is Something {
	return typeof value === 'object' && value !== null;
}

/** The sidecar as text; equal corrections give equal bytes. `before` is the document that it replaces. */
export function writeSidecar(corrections: readonly Correction[], article: SidecarArticle, before?: Annotations): string {
	return atOnce(writingSidecar(corrections, article, before));
}

const JOINED_AT_ONCE = 100;

/** As `writeSidecar`, but pauses after every correction, so that a host that must stay responsive can spread the work. */
export function* writingSidecar(corrections: readonly Correction[], article: SidecarArticle, before?: Annotations): Steps<string> {
	const shell = annotationsToJson({
		...before,
		format: FORMAT,
		version: VERSION,
		article: { ...before?.article, ...article, date: before?.article.date ?? null },
		structure: undefined,
		entities: [],
		mentions: [],
		quotes: [],
		dates: [],
		corrections: [],
	});
	if (corrections.length === 0) return shell;
	// Joined by and by: at the end only a few long pieces are.
	const pieces: string[] = [];
	let lines: string[] = [];
	for (const correction of inTextOrder(corrections)) {
		lines.push(`\t\t${compact(correction)}`);
		if (lines.length === JOINED_AT_ONCE) {
			pieces.push(lines.join(',\n'));
			lines = [];
		}
		yield;
	}
	if (lines.length > 0) pieces.push(lines.join(',\n'));
	// Of all lines only the document's own fields begin with one tab.
	return shell.replace(/^\t"corrections": \[\]/m, () => `\t"corrections": [\n${pieces.join(',\n')}\n\t]`);
}

function isNewer(value: unknown): value is { readonly version: number } {
	return isObject(value) && value.format === FORMAT && typeof value.version === 'number' && value.version > VERSION;
}
