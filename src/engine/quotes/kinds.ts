/** Says what each quoted stretch is: whole sentences spoken, words spoken inside a reporting sentence, or no speech. */
import type { QuoteKind } from '../../annotations.js';
import type { Unit } from './frame.js';
import type { Link } from './links.js';
import type { Quoted } from './quoted.js';
import { placeOf, type Scene } from './scene.js';

export type SpokenKind = Exclude<QuoteKind, 'indirect'>;

/** The kind of a stretch. */
export function kindOf(scene: Scene, quoted: Quoted, unitIndex: number, link: Link | null): SpokenKind {
	const { frame } = scene;
	const { article } = scene.cast;
	const unit = frame.units[unitIndex];
	if (!unit || unit.kind === 'name') return 'mention';
	const first = quoted.spans[0];
	const last = quoted.spans.at(-1);
	if (!first || !last) return 'mention';
	const inner = article.text.slice(first.start + 1, last.end - 1).trim();
	const words = inner.split(/\s+/, 60).length;
	const before: Unit | undefined = frame.units[unitIndex - 1];
	const after: Unit | undefined = frame.units[unitIndex + 1];
	const opens = placeOf(scene, unitIndex).sentence.from === unitIndex;
	const starts = /^[\p{Lu}\d[…]/u.test(inner);
	const ends = /[.?!,…\]]$/.test(inner) || after === undefined;
	if (opens && words >= 4) return 'direct';
	if (!link) return words >= 7 && starts && /[.?!]$/.test(inner) ? 'direct' : words >= 4 ? 'partial' : 'mention';
	if ((before?.text === ',' || before?.text === ':' || link.gap === 0) && starts && words >= 3) return 'direct';
	if (link.rule.endsWith('after-quote') && starts && ends) return 'direct';
	return link.gap > 12 && words < 3 ? 'mention' : 'partial';
}

