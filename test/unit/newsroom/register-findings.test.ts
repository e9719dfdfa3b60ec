import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NEWSROOM, newsroomArticles, newsroomTruth, type NewsroomFinding } from '../../../bench/newsroom.js';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { parseRegister } from '../../../src/register/parse.js';
import { REGISTER_FILE } from '../../../src/register/register.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { RegisterChecks } from '../../../src/views/register/run.js';
import { shippedModel } from '../shipped-model.js';

/** False alarms in 60 articles that one may live with. */
const MOST_FALSE_ALARMS = 4;

function findings(): readonly NewsroomFinding[] {
	const parsed = parseRegister(readFileSync(new URL(REGISTER_FILE, NEWSROOM), 'utf8'));
	assert.ok(parsed.ok);
	const index = new RegisterIndex(parsed.value);
	const checks = new RegisterChecks(index);
	return newsroomArticles().flatMap(({ file, text }) => {
		const annotations = annotateRegistered(text, [], { model: shippedModel() }, index);
		return checks
			.findings(text, new AnnotationIndex(annotations), () => true)
			.map(({ check, start, end }) => ({ file, check, text: text.slice(start, end) }));
	});
}

describe('the checks against the newsroom’s register', () => {
	const { expected, allowed } = newsroomTruth().registerFindings;
	let found: readonly NewsroomFinding[] = [];
	before('the articles are read', () => {
		found = findings();
	});

	it('find what differs from it', () => {
		const keys = new Set(found.map(keyOf));
		assert.deepEqual(
			expected.filter((finding) => !keys.has(keyOf(finding))),
			[],
		);
	});

	it('find little else', () => {
		const right = new Set([...expected, ...allowed].map(keyOf));
		const wrong = found.filter((finding) => !right.has(keyOf(finding)));
		assert.ok(wrong.length <= MOST_FALSE_ALARMS, wrong.map(keyOf).join('\n'));
	});
});

function keyOf({ file, check, text }: NewsroomFinding): string {
	return `${file} ${check} ${text}`;
}
