/** The lists of words and phrases that the model knows, compiled from the named sources in `../shared/data/gazetteers`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LISTS, type List } from '../src/engine/ner/lists.js';
import { SHARED } from './corpora.js';
import { lastWordOf, readDictionary } from './dictionary.js';
import { KNOWN_CULTURE } from './known-culture.js';
import { KNOWN_ORGANIZATIONS } from './known-organizations.js';
import { KNOWN_NAMES } from './known-names.js';
import { KNOWN_NEWSWIRE } from './known-newswire.js';
import { KNOWN_RECENT } from './known-recent.js';
import { KNOWN_WIRE } from './known-wire.js';
import { readWorldNames } from './world-names.js';

/** Phrases of each list, as their sources spell them. */
export type Lists = ReadonlyMap<List, readonly string[]>;

const FOLDER = `${SHARED}/data/gazetteers`;

/** Reads every list. */
export function readLists(): Map<List, string[]> {
	const lists = new Map<List, string[]>(LISTS.map((list) => [list, []]));
	const add = (list: List, items: Iterable<string>): void => {
		for (const item of items) if (item.trim()) lists.get(list)?.push(item.trim());
	};
	const corpora = readCorporaLists();
	for (const [name, list] of Object.entries(CORPORA_LISTS))
		add(
			list,
			corpora(name).map((item) => item.replace(/ \(\d{4}\)$/, '')),
		);
	const forenames = table('forenames');
	add('forename', column(forenames, 'name'));
	add('surname', column(table('surnames'), 'name'));
	add('forename', column(table('nicknames'), 'name1').map(capitalised));
	const countries = table('countries');
	for (const name of ['name', 'official_en', 'unterm_short']) add('country', column(countries, name).map(withoutArticle));
	add('bigCity', column(countries, 'capital'));
	add('region', column(countries, 'subregion'));
	const cities = table('world-cities');
	add('city', column(cities, 'name'));
	add('region', column(cities, 'subcountry'));
	add(
		'company',
		column(table('sp500'), 'name').flatMap((name) => [
			name,
			name.replace(/,? (?:Inc\.?|Corp\.?|Company|Corporation|Group|Holdings|plc|Co\.)$/, ''),
		]),
	);
	const politicians = table('us-politicians');
	add('person', column(politicians, 'full'));
	add(
		'person',
		column(politicians, 'wikipedia').map((name) => name.replace(/ \(.*/, '')),
	);
	add('surname', column(politicians, 'last'));
	const leaders = column(table('world-leaders-2021'), 'name');
	add('person', leaders);
	add('surname', leaders.map(lastWordOf));
	for (const known of [KNOWN_NAMES, KNOWN_ORGANIZATIONS, KNOWN_RECENT, KNOWN_NEWSWIRE, KNOWN_WIRE, KNOWN_CULTURE])
		for (const [list, names] of Object.entries(known)) add(list as List, names.split('|'));
	for (const { person } of [KNOWN_RECENT, KNOWN_NEWSWIRE, KNOWN_WIRE]) add('surname', (person ?? '').split('|').map(lastWordOf));
	const { forenames: worldForenames, surnames: worldSurnames } = readWorldNames();
	add('forename', worldForenames);
	add('surname', worldSurnames);
	for (const [list, names] of readDictionary()) add(list, names);
	return lists;
}

const CORPORA_LISTS: Readonly<Record<string, List>> = {
	nationalities: 'group',
	honorifics: 'title',
	name_prefixes: 'title',
	name_suffixes: 'suffix',
	occupations: 'occupation',
	personal_nouns: 'occupation',
	newspapers: 'media',
	fortune500: 'company',
	djia: 'company',
	nasdaq100: 'company',
	charities: 'company',
	car_makers: 'company',
	us_federal_agencies: 'agency',
	uk_political_parties: 'party',
	countries: 'country',
	canada_provinces: 'region',
	us_counties: 'city',
	oceans_seas: 'water',
	rivers: 'water',
	english_towns_cities: 'city',
	us_cities: 'bigCity',
	japanese_prefectures: 'region',
	london_underground: 'city',
	first_names: 'forename',
	last_names: 'surname',
	spanish_first_names: 'forename',
	spanish_last_names: 'surname',
	celebrities: 'person',
	british_actors: 'person',
	scientists: 'person',
	rich_people: 'person',
	tv_shows: 'work',
	popular_movies: 'work',
	nba_teams: 'team',
	nfl_teams: 'team',
	mlb_teams: 'team',
	nhl_teams: 'team',
	epl_teams: 'team',
	laliga_teams: 'team',
	serieA_teams: 'team',
	social_networks: 'platform',
	religions: 'religion',
	us_states: 'region',
	us_state_capitals: 'bigCity',
	bestsellers: 'work',
	designated_armed_groups: 'armed',
	us_presidents: 'person',
};

function readCorporaLists(): (name: string) => string[] {
	const file = JSON.parse(gunzipSync(readFileSync(`${FOLDER}/corpora-lists.json.gz`)).toString('utf8')) as Record<
		string,
		{ items: unknown[] }
	>;
	return (name) => (file[name]?.items ?? []).filter((item) => typeof item === 'string');
}

type Row = Readonly<Record<string, string>>;

function table(name: string): Row[] {
	const [head, ...lines] = gunzipSync(readFileSync(`${FOLDER}/${name}.tsv.gz`))
		.toString('utf8')
		.split('\n')
		.filter(Boolean);
	const columns = (head ?? '').split('\t');
	return lines.map((line) => Object.fromEntries(line.split('\t').map((value, index) => [columns[index] ?? '', value])));
}

function column(rows: readonly Row[], name: string): string[] {
	return rows.map((row) => row[name] ?? '').filter(Boolean);
}

function withoutArticle(name: string): string {
	return name.replace(/^the /i, '');
}

function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
