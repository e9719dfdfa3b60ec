import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { bytesOf, reasonAgainst, spokenIn } from './reading.js';

const CUE = '00:14:32.500 --> 00:14:35.000';

async function spoken(...payload: string[]): Promise<string[]> {
	return spokenIn('talk.vtt', ['WEBVTT', '', CUE, ...payload].join('\n'));
}

describe('subtitles', () => {
	it('give the words of their cues, and nothing else', async () => {
		const text = `WEBVTT Kind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE by nobody\n\n1\n${CUE} align:start\nWe begin\nin May.\n\n2\n14:36.000 --> 14:38.000\nOr June.\n`;
		assert.deepEqual(await spokenIn('talk.vtt', text), ['We begin', 'in May.', 'Or June.']);
	});

	it('give the second at which each cue begins', async () => {
		const srt = '1\r\n00:14:32,500 --> 00:14:35,000\r\nWe begin.\r\n\r\n2\r\n01:00:00,000 --> 01:00:02,000\r\nIn May.\r\n';
		const { segments, text, isFileText } = await readSource('talk.srt', bytesOf(srt));
		assert.deepEqual(
			segments.map(({ seconds }) => seconds),
			[872.5, 3600],
		);
		assert.deepEqual([text, isFileText], [srt, true]);
	});

	it('name the speaker of a voice tag', async () => {
		assert.deepEqual(await spoken('<v.loud Anna Lind>We begin.</v> <v Per>When?</v>', 'Tomorrow?'), [
			'Anna Lind: We begin.',
			'Per: When?',
			'Per: Tomorrow?',
		]);
	});

	it('name the speaker of a label, also after the signs for a change', async () => {
		assert.deepEqual(await spoken('>> HOLT: Good evening.', '&gt;&gt; CLINTON: Hello. >> HOLT: Jobs.'), [
			'HOLT: Good evening.',
			'CLINTON: Hello.',
			'HOLT: Jobs.',
		]);
	});

	it('say that somebody else begins where nobody is named', async () => {
		assert.deepEqual(await spoken('Good evening.', '>> Hello.', '>> Jobs.'), ['Good evening.', '>> Hello.', '>> Jobs.']);
		assert.deepEqual(await spoken('- Yes?', '- No.'), ['>> Yes?', '>> No.']);
	});

	it('have no tags, positions and stage directions in their words', async () => {
		assert.deepEqual(await spoken('{\\an8}<i>We <b>begin</b></i> [laughter]', '<c.red>in</c> May.'), ['We', 'begin', 'in', 'May.']);
	});

	it('have characters that are written as in HTML', async () => {
		const words = await spoken('We don&#39;t know who shut R&amp;D &mdash; at caf&eacute; Zo&#xEB;.', '&foo; &#0; &#9999999;');
		assert.deepEqual(words, ["We don't know who shut R&D — at café Zoë.", '&foo; &#0; &#9999999;']);
	});

	it('are read under the name of a text too', async () => {
		assert.deepEqual(await spokenIn('talk.txt', `WEBVTT\n\n1\n${CUE}\n<v Anna Lind>We <00:14:33.000>begin.\n`), [
			'Anna Lind: We',
			'Anna Lind: begin.',
		]);
		assert.deepEqual(await spokenIn('talk.txt', '1\r\n00:14:32,500 --> 00:14:35,000\r\n<i>We begin.</i>\r\n'), ['We begin.']);
	});

	it('that roll up give each line once', async () => {
		const text = [
			'WEBVTT',
			'',
			'00:01.000 --> 00:03.000',
			'we<00:01.500><c> begin</c>',
			'',
			'00:03.000 --> 00:03.010',
			'we begin',
			'',
			'00:03.010 --> 00:05.000',
			'we begin',
			'in<00:03.500><c> may</c>',
		].join('\n');
		assert.deepEqual(await spokenIn('talk.vtt', text), ['we', 'begin', 'in', 'may']);
	});

	it('are read where the blank line between two cues is missing', async () => {
		const srt = '1\n00:00:01,000 --> 00:00:02,000\nWe begin.\n2\n00:00:02,000 --> 00:00:03,000\nIn May.';
		assert.deepEqual(await spokenIn('talk.srt', srt), ['We begin.', 'In May.']);
	});

	it('without a head or without cues are refused', async () => {
		assert.equal(await reasonAgainst('talk.vtt', 'We begin.'), 'it is no WebVTT: its first line must be WEBVTT');
		assert.equal(await reasonAgainst('talk.srt', 'We begin.'), 'there are no subtitles with times in it');
	});
});
