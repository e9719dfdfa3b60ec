/**
 * The file beside an article that keeps the editor's corrections: an annotation document whose corrections alone count. The engine's own
 * marks can be made again from the text and are not kept, so that a diff of the file shows what the editor did and nothing else.
 * Corrections stand in text order, one a line: what two people added at different places merges line by line.
 */
import * as v from 'valibot';
import { FORMAT, VERSION, type Annotations, type ArticleInfo, type Correction } from '../annotations.js';
import { withOwnIds } from '../corrections/ids.js';
import { inOrderMade, inTextOrder } from '../corrections/order.js';
import { annotationsToJson, checkedAnnotations, damagedJson, offsetOf, parseJson, problemAt, type Problem } from './json.js';

/** What is known of the article when its sidecar is written. */
type SidecarArticle = Omit<ArticleInfo, 'date'>;

/** A sidecar's contents. */
export interface Sidecar {
	/** In the order in which they were made. */
	readonly corrections: readonly Correction[];
	/** The whole document as it was read; its unknown fields are kept when it is written again. */
	readonly document: Annotations;
	/** What an editor should know of, though everything was read: corrections that repeat an id. */
	readonly warning?: Problem;
}

export type ReadSidecar =
	| { readonly ok: true; readonly sidecar: Sidecar }
	/** `newer` was written by a later edition of Copydesk; `corrupt` is anything else that is not understood. Neither may be overwritten. */
	| { readonly ok: false; readonly reason: 'corrupt' | 'newer'; readonly problems: readonly Problem[] };

/** What a later edition of Copydesk wrote. */
const NEWER = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.gtValue(VERSION)) });

/** Reads a sidecar. Never throws. */
export function readSidecar(json: string): ReadSidecar {
	const parsed = parseJson(json);
	// Also of a text that is cut or otherwise damaged, its version tells who may write it.
	const value = parsed.ok ? parsed.value : damagedJson(json);
	if (v.is(NEWER, value)) {
		const message = `Written by a newer version of Copydesk (format ${value.version}; this one reads ${VERSION}).`;
		return { ok: false, reason: 'newer', problems: [problemAt(json, message, offsetOf(json, ['version']))] };
	}
	const checked = parsed.ok ? checkedAnnotations(json, parsed.value) : parsed;
	if (!checked.ok) return { ok: false, reason: 'corrupt', problems: checked.problems };
	const { corrections, repeated, first } = withOwnIds(checked.value.corrections ?? []);
	const message = `Corrections that repeat the id of another: ${repeated}. Those that say the same count once; the others get ids of their own.`;
	const warning = repeated === 0 ? {} : { warning: problemAt(json, message, offsetOf(json, ['corrections', first, 'id'])) };
	return { ok: true, sidecar: { corrections: inOrderMade(corrections), document: checked.value, ...warning } };
}

/** The sidecar as text; equal corrections give equal bytes. `before` is the document that it replaces. */
export function writeSidecar(corrections: readonly Correction[], article: SidecarArticle, before?: Annotations): string {
	return annotationsToJson({
		...before,
		format: FORMAT,
		version: VERSION,
		article: { ...before?.article, ...article, date: before?.article.date ?? null },
		structure: undefined,
		entities: [],
		mentions: [],
		quotes: [],
		dates: [],
		corrections: inTextOrder(corrections),
	});
}
