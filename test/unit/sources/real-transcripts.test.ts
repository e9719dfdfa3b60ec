import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readSource } from '../../../src/sources/read-source.js';

const FOLDER = new URL('../../../../shared/data/sources/campaign-2016/', import.meta.url);

/** All labels in files that have any. */
const SPEAKERS: Readonly<Record<string, string>> = {
	'2015-12-29-clinton-speech.txt': 'CLINTON, QUESTION',
	'2015-6-16-trump-speech.txt': 'Audience, Audience Member, Trump',
	'2016-09-26-debate-1.txt': 'CLINTON, HOLT, TRUMP',
	'2016-10-09-debate-2.txt': 'CLINTON, COOPER, QUESTION, RADDATZ, TRUMP',
	'2016-10-19-debate-3.txt': 'CLINTON, TRUMP, WALLACE',
	'2016-2-3-clinton-speech.txt': 'KINHAN, MICHAEL FEEL, QUESTION',
	'2016-7-27-trump-speech.txt': 'Donald Trump, Question',
	'2016-8-31-clinton-speech.txt': 'CLINTON, UNKNOWN',
	'2016-8-31-trump-speech.txt': 'AUDIENCE, SPEAKER’S VOICE, TRUMP',
};

describe('real transcripts', () => {
	it('have the speakers that they label, and speeches without labels have none', async function () {
		if (!existsSync(FOLDER)) {
			console.log(`skipped: there is no ${FOLDER.pathname}`);
			this.skip();
		}
		const found: Record<string, string> = {};
		for (const file of readdirSync(FOLDER)) {
			const { segments } = await readSource(file, readFileSync(new URL(file, FOLDER)));
			const speakers = new Set(segments.flatMap(({ speaker }) => speaker ?? []));
			if (speakers.size > 0) found[file] = [...speakers].sort().join(', ');
		}
		assert.deepEqual(found, SPEAKERS);
	});
});
