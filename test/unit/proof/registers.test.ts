import assert from 'node:assert/strict';
import { verdictOf, type Files } from './proved.js';

/** Sources, who speaks in the article, and what is quoted with its verdict; with an exclamation mark where it is altered in substance. */
interface Group {
	readonly files: Files;
	readonly speaker: string | null;
	readonly cases: readonly (readonly [quoted: string, verdict: string])[];
}

const MATCH: Files = {
	'match.vtt': `WEBVTT

00:00:02.000 --> 00:00:06.000
<v Reporter>How do you feel after losing the final?

00:00:06.500 --> 00:00:12.000
<v Lena Brandvold>Um, we played, you know, really well for 70 minutes.

00:00:12.500 --> 00:00:18.000
<v Lena Brandvold>But I, I think we lost our shape after the second goal.

00:00:18.500 --> 00:00:25.000
<v Lena Brandvold>We're gonna work on that. We don't have any excuses.

00:00:26.000 --> 00:00:30.000
<v Reporter>Did the referee make a mistake?

00:00:30.500 --> 00:00:39.000
<v Lena Brandvold>I'm not going to talk about the referee. He has a difficult job and he did it.

00:00:40.000 --> 00:00:44.000
<v Reporter>And the new defence coach?

00:00:45.000 --> 00:00:55.000
<v Lena Brandvold>Marco organised the defence in twenty-five days. That's extraordinary, that's really extraordinary. He isn't leaving.
`,
};
const COURT: Files = {
	'hearing.txt': `JUDGE OKONJO: Mr. Hale, when did you first see the invoice?

MR. HALE: I saw it on the third of March, your honour. It was for 14,500 euros, and I paid it the same day.

JUDGE OKONJO: Did anybody ask you to pay it?

MR. HALE: Nobody asked me to pay it. I was told by Ms. Pereira that the firm had agreed to the price, and I believed her. I never met the contractor.

JUDGE OKONJO: You never met him?

MR. HALE: No, I never did. I wish I had. (LAUGHTER) We would not be sitting here today if I had asked two questions.

JUDGE OKONJO: The court will rise.
`,
};
const BUSINESS: Files = {
	'results.txt': `Q: What will the plant in Torvik cost?

A: We will invest $2.4 billion over five years, and we expect to hire 1,200 people. The first line opens in 2027.

Q: Will there be job cuts in Leiden?

A: There are no plans to close Leiden. We could not have built this company without the people there, and we are committed to the site for at least ten years. Revenue rose 12 percent in the first quarter, and margins were, uh, were stable.

Q: And the dividend?

A: The board has not decided. It is likely that we'll pay a dividend of 80 cents, but that is up to the shareholders. Our programme of buying back shares ends in June.
`,
};
const WEATHER: Files = {
	'briefing.srt': `1
00:00:01,000 --> 00:00:05,000
FORECASTER: The storm will reach the coast at about six tomorrow morning.

2
00:00:05,500 --> 00:00:11,000
We expect winds of 120 kilometres an hour and waves of nine metres.

3
00:00:11,500 --> 00:00:16,000
People should not go to the harbour. Please stay away from the breakwater.

4
00:00:17,000 --> 00:00:22,000
It will weaken in the afternoon … and by Thursday it will be over.
`,
};
const SPEECH: Files = {
	'speech.txt': `Friends, neighbours, thank you for coming to this bridge today.

For thirty years this town has waited for a crossing. We asked the capital for help, and the capital said no. We asked again, and it said no again. So we built it ourselves.

It is not the longest bridge in the country, and it is not the most beautiful. But every bolt in it was paid for by somebody who lives here. My grandfather used to say that a river is only as wide as your patience.

I do not believe that we would have finished without the schools. The children sold cakes, and Harald Nyqvist, who is eighty-one, sold his boat. We will never forget that.

Thank you for your patience. Thank you for your faith. And now, let us walk across.
`,
};
const JOINT: Files = {
	'council.txt': `MAYOR LIND: The harbour must be dredged before winter.

COUNCILLOR ABEL: I agree that the harbour must be dredged, but we cannot pay for it with the school money.

MAYOR LIND: Nobody wants to take money from the schools. That is a false choice.

COUNCILLOR ABEL: Then tell us where the three million comes from.

MAYOR LIND: It comes from the port fees. We raised them in April, and not a single captain complained.

COUNCILLOR ABEL: The fees are far too high. That is a false choice.
`,
};

const GROUPS: Readonly<Record<string, Group>> = {
	'an interview in subtitles': {
		files: MATCH,
		speaker: 'Lena Brandvold',
		cases: [
			['we played really well for 70 minutes', 'tidied'],
			['We played really well for seventy minutes.', 'tidied'],
			['we played, you know, really well for 70 minutes', 'verbatim'],
			['I think we lost our shape after the second goal', 'verbatim'],
			['But I think we lost our shape after the second goal', 'tidied'],
			['I think we lost our shape after the 2nd goal', 'verbatim'],
			['I think we lost our shape after the third goal', 'altered!'],
			['We’re going to work on that. We don’t have any excuses.', 'tidied'],
			['We are going to work on that. We do not have any excuses.', 'tidied'],
			['We’re gonna work on that.', 'verbatim'],
			['We have excuses.', 'altered!'],
			['We do have excuses.', 'altered!'],
			['We don’t have excuses.', 'altered'],
			['I’m not going to talk about the referee', 'verbatim'],
			['I’m … going to talk about the referee', 'altered!'],
			['I’m going to talk about the referee', 'altered!'],
			['I’m not going to talk about [him]', 'tidied'],
			['[The referee] has a difficult job and he did it', 'tidied'],
			['He has a very difficult job and he did it', 'altered'],
			['He has a difficult job … he did it', 'shortened'],
			['Marco organized the defense in 25 days', 'verbatim'],
			['Marco organised the defence in [a few] days', 'altered!'],
			['Marco organised the defence in twenty-five hours', 'altered!'],
			['That’s extraordinary', 'verbatim'],
			['That is really extraordinary. He is not leaving.', 'verbatim'],
			['He’s leaving', 'altered!'],
			['He isn’t leaving. That’s really extraordinary.', 'stitched'],
			['We don’t have any excuses. … I’m not going to talk about the referee.', 'stitched'],
			['We don’t have any excuses. I’m not going to talk about the referee.', 'stitched'],
			['We played really well // I think we lost our shape after the second goal', 'shortened'],
			['How do you feel after losing the final?', 'said-by-another'],
			['Our goalkeeper broke two fingers in the warm-up', 'not-found'],
			['It is a disgrace that the referee was paid by the other club', 'not-found'],
		],
	},
	'a hearing with the names of who speaks': {
		files: COURT,
		speaker: 'Thomas Hale',
		cases: [
			['I saw it on the third of March, your honor.', 'verbatim'],
			['I saw it on the 3rd of March', 'verbatim'],
			['I saw it on the third of May', 'altered!'],
			['It was for 14500 euros, and I paid it the same day', 'verbatim'],
			['It was for 14,500 dollars, and I paid it the same day', 'altered!'],
			['It was for 41,500 euros, and I paid it the same day', 'altered!'],
			['It was for [a lot of money], and I paid it the same day', 'altered!'],
			['It was for 14,500 euros … I paid it the same day', 'shortened'],
			['Nobody asked me to pay it', 'verbatim'],
			['Somebody asked me to pay it', 'altered!'],
			['I was told by Ms. Pereira that the firm had agreed to the price', 'verbatim'],
			['I was told by Ms. Pereira that the firm had agreed to the price, and I believed [Ms. Pereira]', 'tidied'],
			['I was told … that the firm had agreed to the price', 'shortened'],
			['I was told that the firm had agreed to the price', 'altered'],
			['the firm had agreed to the price // and I believed her', 'verbatim'],
			['I never met the contractor', 'verbatim'],
			['I … met the contractor', 'altered!'],
			['I met the contractor', 'altered!'],
			['I never met the contractor. … I wish I had.', 'stitched'],
			['I never did. I wish I had. We would not be sitting here today if I had asked two questions.', 'verbatim'],
			['We wouldn’t be sitting here today if I had asked 2 questions', 'verbatim'],
			['We would be sitting here today if I had asked two questions', 'altered!'],
			['We would not be sitting here today if I had asked three questions', 'altered!'],
			['We would not be sitting here now if I had asked two questions', 'altered'],
			['Did anybody ask you to pay it?', 'said-by-another'],
			['Mr. Hale, when did you first see the invoice?', 'said-by-another'],
			['The court will rise', 'said-by-another'],
			['The contractor threatened my family with a knife', 'not-found'],
		],
	},
	'questions and answers': {
		files: BUSINESS,
		speaker: 'Ines Calder',
		cases: [
			['We will invest $2.4 billion over five years', 'verbatim'],
			['We’ll invest $2.4 billion over 5 years', 'verbatim'],
			['We will invest 2.4 billion dollars over five years', 'verbatim'],
			['We will invest $2.4 million over five years', 'altered!'],
			['We will invest $4.2 billion over five years', 'altered!'],
			['We will invest €2.4 billion over five years', 'altered!'],
			['we expect to hire twelve hundred people', 'verbatim'],
			['we expect to hire 1200 people', 'verbatim'],
			['we expect to hire 12,000 people', 'altered!'],
			['we hope to hire 1,200 people', 'altered'],
			['The first line opens in 2028', 'altered!'],
			['There are no plans to close Leiden', 'verbatim'],
			['There are plans to close Leiden', 'altered!'],
			['There are … plans to close Leiden', 'altered!'],
			['There are no plans to close Delft', 'altered!'],
			['We couldn’t have built this company without the people there', 'verbatim'],
			['We could have built this company without the people there', 'altered!'],
			['we are committed to the site [in Leiden] for at least ten years', 'tidied'],
			['we are committed to the site for at least ten months', 'altered!'],
			['we are committed to the site for ten years', 'altered'],
			['Revenue rose 12% in the first quarter', 'verbatim'],
			['Revenue rose 12 percent in the first quarter, and margins were stable.', 'tidied'],
			['Revenue fell 12 percent in the first quarter', 'altered'],
			['Revenue rose 21 percent in the first quarter', 'altered!'],
			['Revenue rose … in the first quarter', 'shortened'],
			['The board hasn’t decided', 'verbatim'],
			['The board has decided', 'altered!'],
			['It’s likely that we will pay a dividend of 80 cents', 'verbatim'],
			['we’ll pay a dividend of 80 cents', 'verbatim'],
			['Our program of buying back shares ends in June', 'verbatim'],
			['The board has not decided // but that is up to the shareholders', 'shortened'],
			['There are no plans to close Leiden. The board has not decided.', 'stitched'],
			['What will the plant in Torvik cost?', 'said-by-another'],
		],
	},
	'a briefing in SubRip': {
		files: WEATHER,
		speaker: null,
		cases: [
			['The storm will reach the coast at about six tomorrow morning. We expect winds of 120 kilometers an hour', 'verbatim'],
			['The storm will reach the coast at about 6 tomorrow morning', 'verbatim'],
			['We expect winds of 120 miles an hour', 'altered!'],
			['We expect winds of 120 kilometres an hour … waves of nine metres', 'shortened'],
			['We expect winds of 210 kilometres an hour', 'altered!'],
			['People shouldn’t go to the harbor', 'verbatim'],
			['People should go to the harbour', 'altered!'],
			['People should … go to the harbour', 'altered!'],
			['Please stay away from the [old] breakwater', 'tidied'],
			['It will weaken in the afternoon... and by Thursday it will be over', 'verbatim'],
			['It will weaken in the afternoon and by Friday it will be over', 'altered!'],
			['We expect waves of nine metres', 'altered'],
		],
	},
	'a speech without labels': {
		files: SPEECH,
		speaker: 'Astrid Holm',
		cases: [
			['For 30 years this town has waited for a crossing', 'verbatim'],
			['for thirty years this town has waited for a bridge', 'altered'],
			['We asked the capital for help, and the capital said no … So we built it ourselves.', 'shortened'],
			['We asked the capital for help. So we built it ourselves.', 'altered'],
			['So we built it ourselves. For thirty years this town has waited for a crossing.', 'stitched'],
			['It’s not the longest bridge in the country', 'verbatim'],
			['It is the longest bridge in the country', 'altered!'],
			['It is … the longest bridge in the country', 'altered!'],
			['every bolt in it was paid for by somebody who lives here', 'verbatim'],
			['a river is only as wide as your patience', 'verbatim'],
			['a river is only as wide as [our] patience', 'tidied'],
			['I do not believe that we would have finished without the schools', 'verbatim'],
			['I do … believe that we would have finished without the schools', 'altered!'],
			['I believe that we would have finished without the schools', 'altered!'],
			['Harald Nyqvist, who is 81, sold his boat', 'verbatim'],
			['Harald Nyqvist, who is eighty-two, sold his boat', 'altered!'],
			['Harald Nyberg, who is eighty-one, sold his boat', 'altered!'],
			['Harald Nyqvist … sold his boat', 'shortened'],
			['Harald Nyqvist // sold his boat', 'shortened'],
			['The children sold cakes // We will never forget that', 'shortened'],
			['We’ll never forget that', 'verbatim'],
			['We will forget that', 'altered!'],
			['Thank you for coming to this bridge today. … Thank you for your faith.', 'stitched'],
			['THANK YOU FOR YOUR FAITH', 'verbatim'],
			['let us walk across', 'verbatim'],
			['Let’s walk across', 'verbatim'],
			['The tax office has sent us a bill for nine hundred crowns', 'not-found'],
		],
	},
	'a debate of two': {
		files: JOINT,
		speaker: 'Eva Lind',
		cases: [
			['The harbour must be dredged before winter', 'verbatim'],
			['the harbour must be dredged', 'verbatim'],
			['we cannot pay for it with the school money', 'said-by-another'],
			['we can’t pay for it with the school money', 'said-by-another'],
			['we can pay for it with the school money', 'altered!'],
			['That is a false choice', 'verbatim'],
			['The fees are far too high', 'said-by-another'],
			['Nobody wants to take money from the schools', 'verbatim'],
			['Everybody wants to take money from the schools', 'altered!'],
			['not a single captain complained', 'verbatim'],
			['a single captain complained', 'verbatim'],
			['We raised them in April, and … a single captain complained', 'altered!'],
			['We raised them in May, and not a single captain complained', 'altered!'],
			['Nobody wants to take money from the schools. … It comes from the port fees.', 'stitched'],
			['Nobody wants to take money from the schools. It comes from the port fees.', 'stitched'],
			['It comes from the port fees // We raised them in April', 'verbatim'],
			['The harbour must be dredged before winter. // It comes from the port fees.', 'stitched'],
		],
	},
};

for (const [name, { files, speaker, cases }] of Object.entries(GROUPS)) {
	describe(`Quotations of ${name}`, () => {
		for (const [words, verdict] of cases)
			it(`${verdict}: ${words}`, async () => {
				assert.equal(await verdictOf(words, speaker, files), verdict);
			});
	});
}
