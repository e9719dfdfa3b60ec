/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import { ENTITY_TYPES } from '../../annotations.js';
import type { Article, Given, Name, Token } from '../types.js';
import { withGivenNames } from './given.js';
import { LABEL_COUNT, OUTSIDE, Position, positionOf, typeIndexOf } from './labels.js';
import { bestLabels, Scratch, sumLabels } from './lattice.js';
import type { Model } from './model.js';
import { readParagraph } from './reading.js';
import { scoreReading } from './tagger.js';

/** The names, in text order, never overlapping. What the editor has given stands. */
export function findNames(article: Article, model: Model | null, given: Given = {}): Name[] {
	return withGivenNames(article, model && !given.onlyNames ? tagArticle(article, model) : [], given);
}

function tagArticle(article: Article, model: Model): Name[] {
	const names: Name[] = [];
	const scratch = new Scratch();
	for (const paragraph of article.paragraphs) {
		const reading = readParagraph(article, paragraph, model.reader, model.lexicon);
		const scores = scoreReading(model, reading);
		let at = 0;
		for (let s = 0; s < reading.stretches.length; s += 3) {
			const from = reading.stretches[s] as number;
			const length = (reading.stretches[s + 1] as number) - from;
			pushNames(article, model, scores, at, paragraph.from + from, length, scratch, names);
			at += length * LABEL_COUNT;
		}
	}
	return names;
}

function pushNames(
	article: Article,
	model: Model,
	scores: Float32Array,
	at: number,
	token: number,
	length: number,
	scratch: Scratch,
	names: Name[],
): void {
	const labels = new Uint8Array(length);
	bestLabels(scores, at, length, model.transitions, scratch, labels, 0);
	if (labels.every((label) => label === OUTSIDE)) return;
	const marginals = new Float64Array(length * LABEL_COUNT);
	sumLabels(scores, at, length, model.expTransitions, undefined, 0, scratch, marginals);
	let start = 0;
	let confidence = 1;
	for (const [i, label] of labels.entries()) {
		if (label === OUTSIDE) continue;
		const position = positionOf(label);
		if (position === Position.begin || position === Position.only) {
			start = i;
			confidence = 1;
		}
		confidence = Math.min(confidence, marginals[i * LABEL_COUNT + label] as number);
		if (position === Position.begin || position === Position.inside) continue;
		const [from, to] = [token + start, token + i + 1];
		const type = ENTITY_TYPES[typeIndexOf(label)] ?? 'person';
		names.push({ start: (article.tokens[from] as Token).start, end: (article.tokens[to - 1] as Token).end, type, confidence, from, to });
	}
}
