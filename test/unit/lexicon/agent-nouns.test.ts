import { expect } from 'chai';
import { agentNoun } from '../../../src/engine/lexicon/agent-nouns.js';

describe('a noun for whoever does it', () => {
	for (const [verb, noun] of [
		['drives', 'driver'],
		['drove', 'driver'],
		['directed', 'director'],
		['wrote', 'author'],
		['heads', 'head'],
		['ran', 'head'],
		['bats', 'batter'],
	] as const)
		it(`is made of a form of the verb: ${verb}`, () => expect(agentNoun(verb)).to.equal(noun));

	for (const verb of ['won', 'said', 'used', 'rivers'])
		it(`is none where news has no such noun: ${verb}`, () => expect(agentNoun(verb)).to.equal(undefined));
});
