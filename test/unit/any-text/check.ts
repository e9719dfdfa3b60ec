/** What must hold of any annotations, whatever the text was. */
import assert from 'node:assert/strict';
import type { Annotations, Span } from '../../../src/annotations.js';

/** Fails where an offset lies outside the text or inside a surrogate pair, a text differs, or an id leads nowhere. */
export function assertSound(text: string, annotations: Annotations): void {
	const entities = new Set(annotations.entities.map((entity) => entity.id));
	assert.equal(annotations.article.length, text.length);
	assert.equal(entities.size, annotations.entities.length, 'entity ids are unique');
	for (const entity of annotations.entities) for (const piece of entity.evidence) assertSpan(text, piece);
	for (const mention of annotations.mentions) {
		assertSpan(text, mention);
		assert.equal(text.slice(mention.start, mention.end), mention.text);
		assert.ok(entities.has(mention.entity), `mention of ${mention.entity}`);
		assertShare(mention.confidence);
	}
	for (const quote of annotations.quotes) {
		assert.ok(quote.spans.length > 0, 'a quote has a span');
		for (const span of [...quote.spans, quote.source, quote.cue]) if (span) assertSpan(text, span);
		for (const id of [quote.speaker, ...(quote.candidates ?? [])]) if (id !== null) assert.ok(entities.has(id), `speaker ${id}`);
		assertShare(quote.confidence);
	}
	for (const date of annotations.dates) {
		assertSpan(text, date);
		assert.equal(text.slice(date.start, date.end), date.text);
	}
	assertDisjoint(annotations.mentions.filter((mention) => mention.form === 'name'));
	assertDisjoint(annotations.dates);
	for (const kind of ['direct', 'partial', 'indirect', 'act', 'mention']) {
		const spans = annotations.quotes.filter((quote) => quote.kind === kind).flatMap((quote) => quote.spans);
		assertDisjoint([...spans].sort((a, b) => a.start - b.start));
	}
}

function assertSpan(text: string, span: Span): void {
	assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end), 'offsets are whole numbers');
	assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `span ${span.start}–${span.end} of ${text.length}`);
	assert.ok(!splitsPair(text, span.start) && !splitsPair(text, span.end), `span ${span.start}–${span.end} splits a surrogate pair`);
}

function splitsPair(text: string, offset: number): boolean {
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

function assertShare(value: number): void {
	assert.ok(value >= 0 && value <= 1, `confidence ${value}`);
}

/** `spans` are in text order. */
function assertDisjoint(spans: readonly Span[]): void {
	for (let i = 1; i < spans.length; i++) {
		const before = spans[i - 1];
		const after = spans[i];
		assert.ok(!before || !after || before.end <= after.start, `spans ${JSON.stringify(before)} and ${JSON.stringify(after)} overlap`);
	}
}
