import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('a title in front of a name', () => {
	it('begins behind a participle that is no modifier, and a verb that is cut short', () => {
		assert.equal(first('She has cast former mayor [[Ida Moor|p]] as a fool.'), 'former mayor');
		assert.equal(first('The drama follows Mayor [[Ida Moor|p]].'), 'mayor');
	});

	it('begins behind the verb of the clause', () => {
		assert.equal(first('The clerk has accused former mayor [[Ida Moor|p]] of theft.'), 'former mayor');
		assert.equal(first('He married journalist [[Ida Moor|p]] in May.'), 'journalist');
		assert.equal(first('The channel will interview columnist [[Ida Moor|p]] tonight.'), 'columnist');
		assert.equal(first('It helped her defeat former mayor [[Ida Moor|p]].'), 'former mayor');
		assert.equal(first('The river rose, leading Mayor [[Ida Moor|p]] to close the bridge.'), 'mayor');
		assert.equal(first('Did former mayor [[Ida Moor|p]] know?'), 'former mayor');
		assert.equal(first('They praised leading scientist [[Ida Moor|p]].'), 'leading scientist');
	});

	it('goes with a relation that stands before it', () => {
		assert.equal(
			contexts('[[Ida Moor|p]] left. [[Moor|p]] waved. Her death was announced by her daughter, the cellist [[Maren Fry|p]].')['Maren Fry'],
			'cellist and daughter of Ida Moor',
		);
	});

	it('is not that of the one before in a list', () => {
		assert.equal(contexts('They met [[Bo Lind|p]], goalkeeper of the club, the jumper [[Ida Moor|p]] and others.')['Ida Moor'], 'jumper');
	});

	it('keeps the capital of a name before a participle', () => {
		assert.equal(first('[[Ida Moor|p]], the Ostwick-born painter, left.'), 'Ostwick-born painter');
		assert.equal(first('They met the Palme-winning director [[Ida Moor|p]].'), 'Palme-winning director');
	});

	it('is printed in small letters where an article opens in capitals', () => {
		assert.equal(first('[[Ida Moor|p]], a NURSE from Ost, left.'), 'nurse from Ost');
	});

	it('is an employer with an apostrophe', () => {
		assert.equal(first("It was late, wrote [[Barclays|o]]' [[Ida Moor|p]]."), 'of Barclays');
	});

	it('ends before what an interview is about', () => {
		assert.equal(first('[[Ida Moor|p]], the novelist on her first prize, left.'), 'novelist');
	});

	it('begins behind a pronoun', () => {
		assert.equal(first('Critics, among them Councilman [[Ida Moor|p]], left.'), 'councilman');
	});

	it('goes with the owner that is a link in Markdown, or in emphasis', () => {
		const context = 'Ost Radio chief executive';
		assert.equal(first("[[[Ost Radio|o]]](https://ost.example/a_(b))'s chief executive, [[Ida Moor|p]], left."), context);
		assert.equal(first("*[[Ost Radio|o]]*'s chief executive, [[Ida Moor|p]], left."), context);
	});

	it('has nothing of the place before its comma', () => {
		assert.equal(first('Speaking outside the civic centre, campaigner [[Ida Moor|p]] wept.'), 'campaigner');
	});

	it('begins behind words in marks that end before it', () => {
		assert.equal(first("'It leaks,' Cllr [[Ida Moor|p]] said."), 'councillor');
	});

	it('is none where somebody calls them something else', () => {
		assert.deepEqual(contexts('One lawmaker called [[Ida Moor|p]] “the queen of mud”.'), {});
		assert.equal(first('It was a lawmaker called [[Ida Moor|p]].'), 'lawmaker');
	});

	it('keeps the capital of a place that is marked elsewhere', () => {
		assert.equal(contexts('It rained in [[Ostby|g]]. Ostby Port Constable [[Ida Moor|p]] agreed.')['Ida Moor'], 'Ostby port constable');
	});

	it('begins behind a noun of another phrase', () => {
		assert.equal(first('A poll shows Mayor [[Ida Moor|p]] ahead of [[Lind|p]] press secretary [[Bo Fry|p]].'), 'mayor');
		assert.equal(contexts('It pleased [[Lind|p]] press secretary [[Bo Fry|p]].')['Bo Fry'], 'Lind press secretary');
		assert.equal(first('She compared the tenth president to predecessors [[Ida Moor|p]] and [[Bo Lind|p]].'), 'predecessor');
	});

	it('is given to all of a list, abbreviated as it may be', () => {
		assert.deepEqual(contexts('Sens. [[Ida Moor|p]] of [[Utah|g]] and [[Bo Lind|p]] (D-Ore.) met Govs. [[Al Fry|p]] and [[Ed Orr|p]].'), {
			'Ida Moor': 'senator of Utah',
			'Bo Lind': 'Democratic senator of Oregon',
			'Al Fry': 'governor',
			'Ed Orr': 'governor',
		});
	});

	it('keeps both fields of an office, and both halves of a role', () => {
		assert.equal(first('Study co-author and geochemist [[Ida Moor|p]] agreed.'), 'study co-author and geochemist');
		assert.equal(first('Food and Civil Supplies Minister [[Ida Moor|p]] agreed.'), 'food and civil supplies minister');
	});

	it('keeps the whole office, and no form of address', () => {
		assert.equal(first('Secretary for Justice [[Ida Moor|p]] agreed.'), 'secretary for justice');
		assert.equal(first('His Majesty King [[Ivo Moor|p]] agreed.'), 'king');
		assert.equal(first('The widow of former General [[Ivo Moor|p]] agreed.'), 'former general');
	});

	it('keeps an office and the rank behind it', () => {
		assert.equal(first('The director of communications Capt. [[Ida Moor|p]] agreed.'), 'director of communications and captain');
		assert.equal(first('Superintendent of prisons Lt Col [[Ivo Moor|p]] agreed.'), 'superintendent of prisons and lieutenant colonel');
		assert.equal(first('The aide of Army General [[Ivo Moor|p]] agreed.'), 'army general');
	});

	it('keeps the capital of a chamber of parliament', () => {
		assert.equal(first('House Minority Leader [[Ida Moor|p]] agreed.'), 'House minority leader');
	});

	it('keeps the capital of a party that is an adjective as well', () => {
		assert.equal(first('They met the Green MSP [[Ida Moor|p]].'), 'Green MSP');
	});

	it('keeps both occupations of one person, and no office of another', () => {
		assert.equal(first('It was described by the missionary and naturalist [[Ivo Moor|p]].'), 'missionary and naturalist');
		assert.equal(first('It was opened by the mayor and naturalist [[Ivo Moor|p]].'), 'naturalist');
	});

	it('is read in front of forms of address of other countries', () => {
		assert.equal(first('They asked conservationist Ratu [[Ivo Moor|p]].'), 'conservationist');
	});

	it('names the party and the county of a member', () => {
		assert.equal(first('Del. [[Ida Moor|p]] (D-[[Norfolk|g]]) agreed.'), 'Democratic delegate of Norfolk');
	});

	it('is not what her parents were', () => {
		assert.equal(first('Born in Ost, the daughter of a trawler skipper, [[Ida Moor|p]] went to sea.'), 'daughter of a trawler skipper');
	});

	it('names the one who stands beside `and his wife`', () => {
		assert.equal(
			contexts(
				'[[Ivo Moor|p]] is the son of the painter [[Al Fry|p]] and his second wife, [[Ida|p]]. [[Ivo Moor|p]] left. [[Ivo Moor|p]] ate.',
			)['Ida'],
			'second wife of Al Fry',
		);
	});

	it('names the one who stands beside `and his wife`, over what they are', () => {
		assert.equal(
			contexts(
				'[[Ivo Moor|p]] is the son of [[Al Fry|p]], a lighterman, and his wife, [[Ida|p]]. [[Ivo Moor|p]] left. [[Ivo Moor|p]] ate.',
			)['Ida'],
			'wife of Al Fry',
		);
	});

	it('makes nobody the accused whom somebody accuses', () => {
		assert.equal(first('The mayor denied it and accused Ms [[Ida Moor|p]] of theft.'), undefined);
		assert.equal(first('The court heard the accused [[Ida Moor|p]] had fled.'), 'accused');
	});

	it('is read where it is the subject of `is`', () => {
		assert.equal(first('This ward’s incumbent is [[Ida Moor|p]].'), 'ward’s incumbent');
	});

	it('may be any word that ends as occupations do', () => {
		assert.equal(first('They rescued alpinist [[Ida Moor|p]].'), 'alpinist');
		assert.deepEqual(contexts('They put the shortlist [[Ida Moor|p]] made aside.'), {});
	});

	it('is no `prior to`', () => {
		assert.equal(first('Prior to his new post, Bishop [[Ivo Moor|p]] had been ill.'), 'bishop');
	});

	it('has no comma behind a noun that is its adjective', () => {
		assert.equal(first('The moderate President [[Ida Moor|p]] agreed.'), 'moderate president');
		assert.equal(first('It was deputy Mayor [[Ida Moor|p]].'), 'deputy mayor');
		assert.equal(first('It was then-prime-minister [[Ida Moor|p]].'), 'then prime minister');
	});

	it('may be told by a subject with words behind its noun, by a people, and in brackets', () => {
		assert.equal(first('A lawyer representing the family, [[Ida Moor|p]], agreed.'), 'lawyer representing the family');
		assert.equal(first('She met a prostitute ([[Ida Moor|p]]) there.'), 'prostitute');
	});

	it('takes along the party and state behind a name', () => {
		assert.equal(first('Sen. [[Ida Moor|p]], D-N.M., voted no.'), 'Democratic senator of New Mexico');
		assert.equal(first('Rep. [[Ida Moor|p]] (R-Texas) voted no.'), 'Republican representative of Texas');
		assert.equal(first('[[Ida Moor|p]] (R-Ohio) voted no.'), 'Republican of Ohio');
		assert.equal(first('[[Ida Moor|p]], I-Vt., voted no.'), 'independent of Vermont');
	});

	it('has one mark of possession, and all its words', () => {
		assert.equal(first("The twins' mum, [[Ida Moor|p]], left."), 'twins’ mum');
		assert.equal(first('Its mid-morning host, [[Ida Moor|p]], left.'), 'mid-morning host');
		assert.equal(first('The late shipping magnate [[Ida Moor|p]] left.'), 'late shipping magnate');
		assert.equal(first('[[Ida Moor|p]], who took over as head of the port in January, left.'), 'head of the port');
	});

	it('is made of what somebody does, and of what was made by them', () => {
		assert.equal(first('[[Ida Moor|p]], who drives the harbour bus, left.'), 'driver of the harbour bus');
		assert.equal(first('[[Ida Moor|p]], who has taught physics at the college since 2009, left.'), 'teacher of physics at the college');
		assert.equal(first('[[Ida Moor|p]], who runs in the morning, left.'), undefined);
		assert.equal(first('The film was directed by [[Ida Moor|p]].'), 'director');
		assert.equal(first('It was a novel by [[Ida Moor|p]].'), 'author of the novel');
	});

	it('stands below the name of a journalist', () => {
		const prose = 'The ferry sank in the harbour on Monday, and nobody was hurt, police said.';
		assert.equal(first(`[[Ida Moor|p]]\nTransport correspondent\n\n${prose}`), 'transport correspondent');
	});

	it('is told by what somebody was chosen for', () => {
		assert.deepEqual(contexts('[[Bo Lind|p]] spoke. He picked [[Ida Moor|p]] as his running mate.')['Ida Moor'], 'running mate of Bo Lind');
	});

	it('is of the name that opens the sentence, or the one before, where it is “its” chairwoman', () => {
		assert.equal(first('The [[Lake Club|o]] objects, and its chairwoman, [[Ida Moor|p]], left.'), 'chairwoman of the Lake Club');
		assert.equal(first('[[Ostby|g]] paid. Its head of finance, [[Ida Moor|p]], agreed.'), 'head of finance of Ostby');
	});

	it('is of the one organization that was named, where it is “its” chairwoman or that firm’s', () => {
		assert.equal(first('A man sued the [[Lake Club|o]]. Its chairwoman, [[Ida Moor|p]], left.'), 'chairwoman of the Lake Club');
		assert.equal(first('They work for [[Ost Lines|o]]. The company’s lawyer, [[Ida Moor|p]], left.'), 'lawyer of Ost Lines');
		assert.equal(
			first('They wrote to the [[Ost School Board|o]]. The board’s clerk, [[Ida Moor|p]], left.'),
			'clerk of the Ost School Board',
		);
	});

	it('is of whoever an office or a description stands for', () => {
		const described = contexts('Senator [[Bo Lind|p]] left. The senator’s wife, [[Ida Moor|p2]], stayed.');
		assert.equal(described['Ida Moor'], 'wife of Bo Lind');
	});

	it('goes on over the title of whom somebody speaks for', () => {
		assert.equal(contexts('A spokeswoman for Mr. [[Kip|p]], [[Ida Moor|p2]], said no.')['Ida Moor'], 'spokeswoman for Mr. Kip');
	});

	it('has all the fields that an office is for', () => {
		assert.equal(first('The police and crime commissioner, [[Ida Moor|p]], left.'), 'police and crime commissioner');
		assert.equal(first('The culture, media and sport secretary [[Ida Moor|p]] left.'), 'culture, media and sport secretary');
		assert.equal(first('He saw the council and defence minister [[Ida Moor|p]].'), 'defence minister');
	});

	it('is whole behind a word whose “to” is a preposition', () => {
		assert.equal(first('According to team doctor [[Ida Moor|p]], all were fit.'), 'team doctor');
		assert.equal(first('He spoke to village head [[Ida Moor|p]].'), 'village head');
	});

	it('writes out ranks as the police abbreviates them', () => {
		assert.equal(first('Ch Supt [[Ida Moor|p]] left.'), 'chief superintendent');
		assert.equal(first('Det Insp [[Ida Moor|p]] left.'), 'detective inspector');
	});

	it('is not that of several who are named next', () => {
		assert.equal(first('They met engineer [[P. Lund|p]], assistant engineers [[Bo Roe|p2]] and [[Ida Moor|p3]].'), 'engineer');
	});

	it('makes nobody a relative of a stranger where another has the surname', () => {
		const described = contexts('[[Carl Lind|p]] left. The victim was [[Jim Moor|p2]]. His aunt, [[Ida Moor|p3]], wept.');
		assert.equal(described['Ida Moor'], 'aunt of Jim Moor');
	});

	it('ends before a name, however many titles stand there', () => {
		assert.equal(first('General Sir [[Ida Moor|p]] left.'), 'general');
	});

	it('has the party on the political office among others, behind the place', () => {
		assert.equal(
			first('The committee’s chairman, Coun [[Ida Moor|p]] (Con, Ost East), left.'),
			'committee’s chairman and Conservative councillor',
		);
		assert.equal(first('[[Ost|g]] MP [[Ida Moor|p]] (Lab) left.'), 'Ost Labour MP');
	});

	it('is what stands between a club and a whole name, whatever the word means elsewhere', () => {
		assert.equal(first('It was scored by [[Ost Rovers|o]] lock [[Ida Moor|p]] on Sunday.'), 'Ost Rovers lock');
		assert.equal(first('On Monday [[Ost Radio|o]] let [[Ida Moor|p]] go.'), undefined);
		assert.equal(first('They left the [[Ost Rovers|o]] match [[Ida Moor|p]] refereed.'), undefined);
	});

	it('is whole behind what is written or sent to somebody', () => {
		assert.equal(first('He wrote to council leader [[Ida Moor|p]] yesterday.'), 'council leader');
		assert.equal(first('He is to host council leader [[Ida Moor|p]] tomorrow.'), 'council leader');
	});

	it('is written out where British police shorten it', () => {
		assert.equal(first('Det Con [[Ida Moor|p]], of [[Ost Police|o]], left.'), 'detective constable of Ost Police');
	});

	it('is no surname behind an initial', () => {
		assert.equal(first('Ost: [[P Quirke|p]]; T Baker, [[J Hodnett|p]], [[G Kirwan|p]].'), undefined);
		assert.equal(contexts('Ost: [[P Quirke|p]]; T Baker, [[J Hodnett|p]], [[G Kirwan|p]].')['J Hodnett'], undefined);
	});

	it('has the party that stands behind the name', () => {
		assert.equal(first('Cllr [[Ida Moor|p]] ([[Harbour Party|o]]) left.'), 'Harbour Party councillor');
		assert.equal(first('Cllr [[Ida Moor|p]] (Lab, Ost East) left.'), 'Labour councillor');
		assert.equal(first('State Senator [[Ida Moor|p]], a Republican, left.'), 'Republican state senator');
	});

	it('is of nobody in doubt where another word opens the sentence', () => {
		assert.equal(first('A man from [[Ost Radio|o]] sued the [[Lake Club|o2]]. Its chairwoman, [[Ida Moor|p]], left.'), 'chairwoman');
		assert.equal(first('[[Ostby|g]] paid.\n\nIts mayor, [[Ida Moor|p]], agreed.'), 'mayor');
	});

	it('begins behind a preposition, and has a noun that may be a verb', () => {
		assert.equal(first('He rose above [[Ostwick|o]] captain [[Ida Moor|p]].'), 'Ostwick captain');
		assert.equal(first('They thanked the set designer [[Ida Moor|p]].'), 'set designer');
	});

	it('is no relative of whom somebody speaks', () => {
		assert.equal(first('The hat belonged to his mother, [[Moor|p]] said afterwards.'), undefined);
	});

	it('begins behind what a court did with somebody', () => {
		assert.equal(first('A jury convicted former priest [[Ida Moor|p]] of theft.'), 'former priest');
	});
});

describe('what a thing is', () => {
	it('is a firm’s trade alone', () => {
		assert.equal(first('On Monday chipmaker [[Ost|o]] fell.'), 'chipmaker');
	});

	it('is not told by whose body it is, nor by how many there are', () => {
		assert.deepEqual(contexts('She sat in [[Ost|g]]’s state [[Senate|o]]. [[Utah|g]] is one of 45 states in which it is allowed.'), {});
	});
});
