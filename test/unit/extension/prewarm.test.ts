import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { annotate, type NamedPlace } from '../../../src/engine/annotate.js';
import type { FromEngine, ToEngine } from '../../../src/worker/protocol.js';
import { serve } from '../../../src/worker/serve.js';
import { anyEdit, anyText, edited } from '../any-text/arbitraries.js';
import { shippedModel } from '../shipped-model.js';

const TEXT = 'Anna Bergqvist, mayor of Visby, said on Monday she would resign. "I am tired," Bergqvist told Gotland Radio.';
const DOCUMENT = { document: 'file:///visby.txt', file: 'visby.txt' };

describe('an article that the worker read before anybody asked', function () {
	this.timeout(60_000);

	it('is annotated as any other, also where it was edited in between', () => {
		const model = shippedModel();
		fc.assert(
			fc.property(fc.oneof(anyText, fc.constant(TEXT)), fc.option(anyEdit), (before, edit) => {
				const text = edit ? edited(before, edit) : before;
				const expected = JSON.stringify(annotate(text, { model, file: DOCUMENT.file }));
				assert.equal(JSON.stringify(answerIn(answersTo(prewarming(before), asking(text)))), expected);
			}),
			{ numRuns: 60 },
		);
	});

	it('has nothing told of it until then, and its names first when it is asked for', () => {
		assert.deepEqual(answersTo(prewarming(TEXT)), []);
		const [first] = answersTo(prewarming(TEXT), asking(TEXT));
		assert.equal(first?.kind, 'names');
		assert.deepEqual(textsOf(first.names), ['Anna Bergqvist', 'Visby', 'Bergqvist', 'Gotland Radio']);
	});
});

function prewarming(text: string): ToEngine {
	return { kind: 'prewarm', request: { text, ...DOCUMENT } };
}

function asking(text: string): ToEngine {
	return { kind: 'annotate', id: 1, request: { text, ...DOCUMENT, namesFirst: true } };
}

/** What the worker says to these messages, and to being asked for the rest of an answer. */
function answersTo(...messages: readonly ToEngine[]): FromEngine[] {
	const posted: FromEngine[] = [];
	let hear: (message: ToEngine) => void = () => undefined;
	const model = readFileSync(new URL('../../../model/names.bin', import.meta.url));
	serve({ post: (message) => posted.push(message), listen: (listener) => (hear = listener) }, () => model);
	assert.deepEqual(posted.splice(0), [{ kind: 'started' }, { kind: 'ready' }]);
	for (const message of messages) hear(message);
	return posted;
}

function answerIn(messages: readonly FromEngine[]): unknown {
	return messages.flatMap((message) => (message.kind === 'part' && 'head' in message.part ? [message.part.head] : []))[0];
}

function textsOf(names: readonly NamedPlace[]): string[] {
	return names.map(({ start, end }) => TEXT.slice(start, end));
}
