import assert from 'node:assert/strict';
import { verdictOf } from './proved.js';

/** What a source says, what an article has of it, and the verdict; with an exclamation mark where it is altered in substance. */
const CASES: Readonly<Record<string, readonly (readonly [source: string, quoted: string, verdict: string])[]>> = {
	marks: [
		['The ferry—the old one—sank in the harbour on Monday.', 'The ferry - the old one - sank in the harbour on Monday', 'verbatim'],
		['The ferry sank\u00a0in the harbour on\u200b Monday evening.', 'The ferry sank in the harbour on Monday evening', 'verbatim'],
		['The cafe\u0301 owner called it a fiasco for the whole street.', 'The café owner called it a fiasco for the whole street', 'verbatim'],
		['THE OFFICE IS CLOSED UNTIL THE END OF THE WEEK.', 'The office is closed until the end of the week.', 'verbatim'],
		['We told them, “Go home and rest,” and they went home.', 'We told them, ‘Go home and rest,’ and they went home', 'verbatim'],
		['We went home. And then we waited for the phone to ring.', '[A]nd then we waited for the phone to ring', 'verbatim'],
		['And then we waited for the phone to ring.', '… then we waited for the phone to ring', 'verbatim'],
		['Then we waited for the phone to ring all night long.', 'Then we waited for the phone to ring …', 'verbatim'],
		['Mr. Osei told Dr. Lund that the well was dry again.', 'Mr Osei told Dr Lund that the well was dry again', 'verbatim'],
		['The U.S. team left by e-mail on Friday, a well known trick.', 'The US team left by email on Friday, a well-known trick', 'verbatim'],
		['It was a last-minute decision by the co-operative board.', 'It was a last minute decision by the cooperative board', 'verbatim'],
		['We sing, dance, eat and drink until the morning.', 'We sing dance eat and drink until the morning', 'verbatim'],
		['They would impose a no-fly zone over the city.', 'They would impose a no fly zone over the city', 'verbatim'],
		['They would impose a no-fly zone over the city.', 'They would impose a fly zone over the city', 'altered'],
		['Is that really what you want for your children?', 'Is that really what you want for your children', 'verbatim'],
		[
			'The committee met on the naïve assumption that all was well.',
			'The committee met on the naive assumption that all was well',
			'verbatim',
		],
	],
	'whole sentences that are left out without a mark': [
		['We will pay. Nobody else in this town is going to. We always have.', 'We will pay. We always have.', 'altered'],
		['We will pay for the ferry. I don’t think so. We always have.', 'We will pay for the ferry. We always have.', 'altered!'],
	],
	'names for those of whom somebody speaks': [
		['Her mother ran the ferry for all of her life.', 'Ann’s mother ran the ferry for all of her life', 'altered'],
		['The captain ran the ferry for all of her life.', 'Lindqvist ran the ferry for all of her life', 'altered'],
	],
	'numbers and measures that are written otherwise': [
		['It goes at forty miles per hour in a calm sea.', 'It goes at 40mph in a calm sea', 'verbatim'],
		['It goes at forty miles per hour in a calm sea.', 'It goes at 40kph in a calm sea', 'altered!'],
		['We asked him twice to move the old ferry.', 'We asked him two times to move the old ferry', 'verbatim'],
		['We asked him twice to move the old ferry.', 'We asked him three times to move the old ferry', 'altered!'],
		['One third of the crew was ill on Monday morning.', 'A third of the crew was ill on Monday morning', 'verbatim'],
		['It was one quarter of the crew that was ill.', 'It was three quarters of the crew that was ill', 'altered!'],
		['Ten to twenty ferries lay in the harbour.', '10–20 ferries lay in the harbour', 'verbatim'],
		['We shall open it on May the third of next year.', 'We shall open it on 3 May of next year', 'verbatim'],
		['The ferry leaves at half past seven every morning.', 'The ferry leaves at 7.30 every morning', 'verbatim'],
		['The ferry leaves at a quarter to one every morning.', 'The ferry leaves at 12:45 every morning', 'verbatim'],
		['The ferry leaves at seven thirty every morning.', 'The ferry leaves at 7.30 every morning', 'verbatim'],
		['We borrow at one point two five per cent a year.', 'We borrow at 1.25 per cent a year', 'verbatim'],
		['The ferry leaves at quarter to eight every morning.', 'The ferry leaves at quarter past eight every morning', 'altered!'],
		['It is nought point five per cent of what the town has.', 'It is 0.5 percent of what the town has', 'verbatim'],
		['The harbour is 5 ft deep where the ferry lies.', 'The harbour is five feet deep where the ferry lies', 'verbatim'],
		['The ferry goes to St. Ives every morning at ten.', 'The ferry goes to Saint Ives every morning at ten', 'verbatim'],
	],
	'words of which a part is left out or explained': [
		['You held the line when others couldn’t.', 'You held the line when others could', 'altered!'],
		['We cannot. We could wait, and others couldn’t.', 'We could wait, and others could', 'altered!'],
		['You held the line when others couldn’t. We could.', 'others could', 'not-found'],
		['He told me last week that he would resign in May.', '[Lindqvist] told me last week that he would resign in May', 'tidied'],
		['We must do it ourselves, because nobody else is going to.', 'We must do it ourselves, because no one else is going to', 'altered'],
		['The water came up to my knees, about 60 centimetres.', 'The water came up to my knees, about 60 inches', 'altered!'],
		['We walked for a mile along the old canal that night.', 'We walked for miles along the old canal that night', 'altered'],
	],
	spelling: [
		['The grey tyre lay by the kerb beside the jewellery shop.', 'The gray tire lay by the curb beside the jewelry shop', 'verbatim'],
		['Our neighbor canceled the catalog after the judgment.', 'Our neighbour cancelled the catalogue after the judgement', 'verbatim'],
		[
			'They analyzed the program and apologized to the traveler.',
			'They analysed the programme and apologised to the traveller',
			'verbatim',
		],
		[
			'The plough and the manoeuvre cost us a litre of fuel a metre.',
			'The plow and the maneuver cost us a liter of fuel a meter',
			'verbatim',
		],
		['A sceptical counsellor enrolled in the theatre centre.', 'A skeptical counselor enrolled in the theater center', 'verbatim'],
		['We need our help now more than ever before.', 'We need or help now more than ever before', 'altered'],
		['The prize was worth every hour of the long wait.', 'The price was worth every hour of the long wait', 'altered'],
		['I would advise the board to sell the tower.', 'I would advice the board to sell the tower', 'altered'],
		['Forty per cent of the labour force stayed at home.', 'Forty percent of the labor force stayed at home', 'verbatim'],
		['She learnt to practise the organ in the old chapel.', 'She learned to practice the organ in the old chapel', 'verbatim'],
	],
	numbers: [
		['The roof cost two hundred and fifty pounds to mend.', 'The roof cost 250 pounds to mend', 'verbatim'],
		['The roof cost 1,200,000 pounds to mend last year.', 'The roof cost 1.2 million pounds to mend last year', 'verbatim'],
		['The roof cost five dollars and the door cost $10.', 'The roof cost $5 and the door cost ten dollars', 'verbatim'],
		['He was the twenty-first mayor of this old town.', 'He was the 21st mayor of this old town', 'verbatim'],
		['About a hundred people waited in the cold square.', 'About 100 people waited in the cold square', 'verbatim'],
		['Three quarters of the houses have no heating today.', 'Two quarters of the houses have no heating today', 'altered!'],
		['It rose by 3.5 percent in the year 2019 alone.', 'It rose by 35 percent in the year 2019 alone', 'altered!'],
		['It rose by 3.5 percent in the year 2019 alone.', 'It rose by 3.5 percent in the year 2018 alone', 'altered!'],
		['We lost sixteen boats in the great storm of March.', 'We lost sixty boats in the great storm of March', 'altered!'],
		['We lost boats in the great storm of last March.', 'We lost sixteen boats in the great storm of last March', 'altered!'],
		['We drove ten miles to the next petrol station.', 'We drove ten kilometres to the next petrol station', 'altered!'],
		['The tank holds 40 tonnes of water in the summer.', 'The tank holds 40 litres of water in the summer', 'altered!'],
		['One of us has to go home and feed the goats.', 'Two of us have to go home and feed the goats', 'altered!'],
		['We waited twenty years for one good teacher.', 'We waited [thirty] years for one good teacher', 'altered!'],
		['We waited twenty years for one good teacher.', 'We waited … years for one good teacher', 'shortened'],
	],
	quantities: [
		['There are millions of people who cannot pay the rent.', 'There are billions of people who cannot pay the rent', 'altered!'],
		['We lost dozens of boats in the storm of last March.', 'We lost hundreds of boats in the storm of last March', 'altered!'],
		['We lost ½ of our boats in the storm of last March.', 'We lost ¼ of our boats in the storm of last March', 'altered!'],
		['We lost ½ of our boats in the storm of last March.', 'We lost half of our boats in the storm of last March', 'verbatim'],
		['We waited 2½ hours for the ferry to come back.', 'We waited two and a half hours for the ferry to come back', 'verbatim'],
		['We waited 2½ hours for the ferry to come back.', 'We waited 2 hours for the ferry to come back', 'altered!'],
		['The fund had a return of -5 percent since the fire.', 'The fund had a return of 5 percent since the fire', 'altered!'],
		['The fund had a return of minus five percent in 2010-16.', 'The fund had a return of -5 percent in 2010-16', 'verbatim'],
		['In the nineteen-nineties the town lost its pier.', 'In the ’90s the town lost its pier', 'verbatim'],
		['It was the coldest night since 1987 in this town.', 'It was the coldest night since ’87 in this town', 'verbatim'],
		['It was the coldest night since 1987 in this town.', 'It was the coldest night since ’78 in this town', 'altered!'],
		['In the 1990s the town lost its pier and its mill.', 'In the 1890s the town lost its pier and its mill', 'altered!'],
		['He was driving at 80 mph through the school zone.', 'He was driving at 80 km/h through the school zone', 'altered!'],
		['It makes 40 megawatts of power on a windy day.', 'It makes 40 gigawatts of power on a windy day', 'altered!'],
		['Rents rose by two percentage points in one year.', 'Rents rose by two percent in one year', 'altered!'],
		['The vote was 30 to 20 with one abstention in the hall.', 'The vote was 20 to 30 with one abstention in the hall', 'altered!'],
		['It burned on Sept. 3 and again in the next winter.', 'It burned on September 3 and again in the next winter', 'verbatim'],
		['It burned on Sept. 3 and again in the next winter.', 'It burned on Nov. 3 and again in the next winter', 'altered!'],
	],
	'days and times of day': [
		['On the 4th of June the lock was opened by a duke.', 'On June 4 the lock was opened by a duke', 'verbatim'],
		['On the fourth of June the lock was opened by a duke.', 'On 4 June the lock was opened by a duke', 'verbatim'],
		['On 4 June the old lock was opened by a duke.', 'On 4 July the old lock was opened by a duke', 'altered!'],
		['On the twenty-first of June the lock was opened here.', 'On June 12 the lock was opened here', 'altered!'],
		['The meeting began at 7.30 p.m. in the old chapel.', 'The meeting began at 7:30pm in the old chapel', 'verbatim'],
		['The meeting began at 7:00 p.m. in the old chapel.', 'The meeting began at 7 p.m. in the old chapel', 'verbatim'],
		['The meeting began at 7:30 p.m. in the old chapel.', 'The meeting began at 7.30 a.m. in the old chapel', 'altered!'],
		['The meeting began at 7:30 p.m. in the old chapel.', 'The meeting began at 7 p.m. in the old chapel', 'altered!'],
	],
	dozens: [
		['We saw a dozen seals under the bridge that night.', 'We saw 12 seals under the bridge that night', 'verbatim'],
		['We saw two dozen seals under the bridge that night.', 'We saw 24 seals under the bridge that night', 'verbatim'],
		['We saw half a dozen seals under the bridge that night.', 'We saw six seals under the bridge that night', 'verbatim'],
		['We saw a half-dozen seals under the bridge that night.', 'We saw six seals under the bridge that night', 'verbatim'],
		['We saw a dozen seals under the bridge that night.', 'We saw two dozen seals under the bridge that night', 'altered!'],
		['We saw several dozen seals under the bridge that night.', 'We saw several hundred seals under the bridge that night', 'altered!'],
	],
	'meanings turned round': [
		['I can’t not go to the funeral of my oldest friend.', 'I can’t go to the funeral of my oldest friend', 'altered!'],
		['I can’t, not today, go to the funeral of my friend.', 'I can’t, not today, go to the funeral of my friend', 'verbatim'],
		['I will not, repeat not, resign over the old gates.', 'I will resign over the old gates', 'altered!'],
		['I will not, repeat not, resign over the old gates.', 'I will not resign over the old gates', 'altered'],
		['We did not, not in any way, shut the gate that night.', 'We did not in any way shut the gate that night', 'tidied'],
		['They are harmless animals that you can keep at home.', 'They are harmful animals that you can keep at home', 'altered!'],
		['The paint is non-toxic and safe to use at home.', 'The paint is toxic and safe to use at home', 'altered!'],
		['The house is fit to live in, says the inspector.', 'The house is unfit to live in, says the inspector', 'altered!'],
		['We will back the bill unless the senate changes it.', 'We will back the bill if the senate changes it', 'altered!'],
		['We dont think the firm cant pay its many debts.', 'We don’t think the firm can’t pay its many debts', 'verbatim'],
		['We dont think the firm can pay its many debts.', 'We think the firm can pay its many debts', 'altered!'],
		[
			'We know that Marco Lind beat Harald Osei in the first round.',
			'We know that Harald Osei beat Marco Lind in the first round',
			'altered!',
		],
	],
	contractions: [
		['I’d have gone if they had asked me in time.', 'I would have gone if they had asked me in time', 'verbatim'],
		['He’s been here since the flood of that year.', 'He has been here since the flood of that year', 'verbatim'],
		['There’s a hole in the roof and it’s raining in.', 'There is a hole in the roof and it is raining in', 'verbatim'],
		['They should’ve called us, and that’ll cost them.', 'They should have called us, and that will cost them', 'verbatim'],
		['You can not park here, and you cannot turn.', 'You can’t park here, and you can’t turn', 'verbatim'],
		['Who’s going to pay for the new school roof?', 'Who is going to pay for the new school roof?', 'verbatim'],
		['We won’t sell and we didn’t sell the pier.', 'We will not sell and we did not sell the pier', 'verbatim'],
		['We won’t sell and we didn’t sell the pier.', 'We will sell and we didn’t sell the pier', 'altered!'],
	],
	tidying: [
		['It was, um, er, a very strange day for the crew.', 'It was a very strange day for the crew', 'tidied'],
		['It was a very, very strange day for the crew.', 'It was a very strange day for the crew', 'tidied'],
		['It was a strange day for the whole crew.', 'It was, you know, a strange day for the whole crew', 'altered'],
		['I think it was a strange day for the crew.', 'I, I think it was a strange day for the crew', 'altered'],
		['You know the harbour better than I do, captain.', 'the harbour better than I do, captain', 'verbatim'],
		['We wanna go home and we gotta leave right now.', 'We want to go home and we have got to leave right now', 'altered'],
		['They met him at the pier before the ferry left.', 'They met [the Norwegian captain] at the pier before the ferry left', 'tidied'],
		['She met him at the pier before the ferry left.', '[Lund] met him at the pier before the ferry left', 'tidied'],
		['We met at the pier before the ferry left.', 'We met [on Monday] at the pier [in Oslo] before the ferry left', 'tidied'],
		['It will not help our schools to stay open.', 'It will [surely] help our schools to stay open', 'altered!'],
	],
	shortening: [
		['The bridge, which was not cheap, is open to all.', 'The bridge … is open to all', 'shortened'],
		['The bridge is not open, and the road is closed.', 'The bridge is … open, and the road is closed', 'altered!'],
		['The bridge is, contrary to reports, not open to lorries.', 'The bridge is … open to lorries', 'altered!'],
		['We never, in all those years, asked for a loan.', 'We … asked for a loan', 'altered!'],
		['Without the army we could hold the dam for a week.', '… we could hold the dam for a week', 'verbatim'],
		[
			'The council met on Monday. Nobody came. It will meet again on Friday in the new hall.',
			'The council met on Monday. … It will meet again on Friday in the new hall.',
			'shortened',
		],
		[
			'The council met on Monday and decided to meet again on Friday in the new hall.',
			'The council met on Monday (…) to meet again on Friday [...] in the new hall',
			'shortened',
		],
		['I was there, I saw it all, and I will tell the court.', 'I was there // and I will tell the court', 'shortened'],
		['I was not there, I saw nothing, and I will tell the court.', 'I was // there, I saw nothing, and I will tell the court', 'altered!'],
		['The dog barked at the postman for an hour this morning.', 'for an hour this morning // the dog barked at the postman', 'stitched'],
	],
	altering: [
		['The minister praised the nurses of Bergen on Sunday.', 'The minister praised the doctors of Bergen on Sunday', 'altered'],
		['The minister praised the nurses of Bergen on Sunday.', 'The minister praised the nurses of Oslo on Sunday', 'altered!'],
		['The minister praised the nurses of Bergen on Sunday.', 'The minister praised the nurses of Bergen on Monday', 'altered!'],
		['Nobody in the crew wanted to leave the burning ship.', 'Somebody in the crew wanted to leave the burning ship', 'altered!'],
		['I neither saw nor heard the second explosion that night.', 'I saw and heard the second explosion that night', 'altered!'],
		['We had hardly any time to leave the burning ship.', 'We had any time to leave the burning ship', 'altered!'],
		['None of the pumps worked on the night of the fire.', 'All of the pumps worked on the night of the fire', 'altered!'],
		['There was no water in any of the four tanks.', 'There was water in any of the four tanks', 'altered!'],
		['I do not know whether the alarm rang before the fire.', 'I know whether the alarm rang before the fire', 'altered!'],
		['The alarm rang before the fire reached the lower deck.', 'The alarm rang after the fire reached the lower deck', 'altered'],
		['The captain said the alarm rang before the fire.', 'the alarm rang before the fire', 'verbatim'],
		['The alarm did ring before the fire reached us.', 'The alarm rang before the fire reached us', 'altered'],
		['We gave them food, blankets and a warm place to sleep.', 'We gave them blankets, food and a warm place to sleep', 'altered'],
	],
	'clauses in another order': [
		['When the tide comes in, the pump starts by itself.', 'The pump starts by itself when the tide comes in', 'stitched'],
		['Because the bridge was old, we closed the road.', 'We closed the road because the bridge was old', 'stitched'],
		['I like the town, but I hate the fog.', 'I hate the fog, but I like the town', 'stitched'],
		['I like the town, but I hate the fog.', 'I hate the fog. I like the town.', 'stitched'],
		[
			'The council raised the fees in April, and the harbour master closed the pier.',
			'The harbour master closed the pier, and the council raised the fees in April',
			'stitched',
		],
		[
			'The council raised the fees in April, and the harbour master closed the pier.',
			'The harbour master closed the pier because the council raised the fees in April',
			'altered',
		],
		[
			'Because the ferry stopped, we lost the school run. We lost the doctor.',
			'We lost the school run because the ferry stopped. We lost the doctor.',
			'stitched',
		],
		['We gave them food, blankets and a warm place to sleep.', 'We gave them blankets, food and a warm place to sleep', 'altered'],
		['I like the town, but I do not like the fog at all.', 'I like the fog at all, but I do not like the town', 'altered!'],
	],
	'words that stand once as they are spoken': [
		['We are gonna win in May. We are going to win in May, I say.', 'We are going to win in May', 'verbatim'],
		['We are going to win in May. We are gonna win in May, I say.', 'We are gonna win in May', 'verbatim'],
	],
	'not found': [
		['We gave them food, blankets and a warm place to sleep.', 'They stole our horses and burned the chapel', 'not-found'],
		['We gave them food, blankets and a warm place to sleep.', 'We gave them nothing but trouble and a bill for the damage', 'not-found'],
		['Vi gav dem mat, filtar och en varm plats att sova på.', 'We gave them food, blankets and a warm place to sleep', 'not-found'],
		['I was disgusted by the state of the kitchen.', 'disgusting', 'not-found'],
		['I was disgusted by the state of the kitchen.', 'disgusted by the state', 'verbatim'],
		['I was disgusted by the state of the kitchen.', 'disgusted', 'verbatim'],
	],
};

describe('A quotation and a source without capitals, or of nothing else', () => {
	const SPOKEN = 'so we went to north korea and the captain talked to mister lind about the old pier and its roof';

	it('is verbatim with the article’s own capitals', async () => {
		const words = 'We went to North Korea and the captain talked to Mr. Lind';
		assert.equal(await verdictOf(words, null, { 'a.txt': SPOKEN }), 'verbatim');
		assert.equal(await verdictOf(words, null, { 'a.txt': SPOKEN.toUpperCase() }), 'verbatim');
	});

	it('is altered in substance by another name', async () => {
		const words = 'We went to South Korea and the captain talked to Mr. Lind';
		assert.equal(await verdictOf(words.replace('South', 'the South'), null, { 'a.txt': SPOKEN }), 'altered!');
		assert.equal(await verdictOf(words, null, { 'a.txt': SPOKEN.toUpperCase() }), 'altered!');
	});

	it('is tidied by a name in brackets', async () => {
		assert.equal(await verdictOf('and [Osei] talked to Mr. Lind about the old pier', null, { 'a.txt': SPOKEN.toUpperCase() }), 'tidied');
	});
});

for (const [name, cases] of Object.entries(CASES)) {
	describe(`A quotation and its source: ${name}`, () => {
		for (const [source, words, verdict] of cases)
			it(`${verdict}: ${words} < ${source}`, async () => {
				assert.equal(
					await verdictOf(words, null, {
						'a.txt': `Thank you all for coming here tonight.\n\n${source}\n\nAre there any questions about the rest of the plan?\n`,
					}),
					verdict,
				);
			});
	});
}
