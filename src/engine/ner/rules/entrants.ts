/** Where those who compete come from, in brackets behind them: `Tove Strand (NOR)/Jo Lind (SWE) 6-3`, `1. Tove Strand (Norway) 1:12.4`. */
import type { Name } from '../../types.js';
import { COUNTRIES } from '../lists.js';
import { namesOver, withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such an abbreviation is a country. */
const COUNTRY = 0.85;
/** The abbreviations of the International Olympic Committee, and of the countries of Britain; those that parties have as well (`IND`, `LIB`) are left out. */
const CODES = new Set(
	(
		'AFG ALB ALG AND ANG ANT ARG ARM ARU AUS AUT AZE BAH BAN BAR BDI BEL BEN BER BIH BIZ BLR BOL BOT BRA BRN BRU BUL BUR CAM CAN CAY CGO CHA CHI CHN CIV ' +
		'CMR COD COL CPV CRC CRO CUB CYP CZE DEN DJI DMA DOM ECU EGY ENG ERI ESA ESP EST ETH FIJ FIN FRA GAB GAM GBR GBS GEO GEQ GER GHA GRE GRN GUA GUI GUY ' +
		'HAI HKG HON HUN INA IRI IRL IRQ ISL ISR ISV ITA IVB JAM JOR JPN KAZ KEN KGZ KOR KOS KSA KUW LAO LAT LBA LBN LBR LCA LES LIE LTU LUX MAD MAR MAS MAW ' +
		'MDA MDV MEX MGL MKD MLI MLT MNE MON MOZ MRI MTN MYA NAM NCA NED NEP NGR NIG NIR NOR NZL OMA PAK PAN PAR PER PHI PLE PNG POL POR PRK PUR QAT ROC ROU ' +
		'RSA RUS RWA SAM SCO SEN SEY SGP SIN SKN SLE SLO SMR SOM SRB SRI SSD STP SUD SUI SUR SVK SWE SWZ SYR TAN THA TJK TKM TOG TPE TTO TUN TUR UAE UGA UKR ' +
		'URU USA UZB VAN VEN VIE VIN WAL YEM ZAM ZIM'
	).split(' '),
);
/** What such a bracket is followed by. */
const RESULT = /^(?:\d.*|\/|-|–|\+|,|beat|bt|def\.?|leads?|defeated|and|vs?\.?|[\p{Lu}].*)$/u;
const CAPITALISED = /^\p{Lu}.*\p{Ll}$/u;

/** `names`, in text order, those of a stretch, with the countries that abbreviations in brackets behind persons stand for. */
export function withCountriesOfEntrants(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found: Name[] = [];
	for (let token = stretch.from + 1; token < stretch.to - 1; token++) {
		if (wording.word(token).length !== 3 || !CODES.has(wording.word(token)) || !isOfEntrant(token, names, wording)) continue;
		found.push(wording.named({ from: token, to: token + 1, type: 'place', confidence: COUNTRY }));
	}
	return withInstead(names, found);
}

function isOfEntrant(token: number, names: readonly Name[], wording: Wording): boolean {
	if (wording.word(token - 1) !== '(' || wording.word(token + 1) !== ')' || !CAPITALISED.test(wording.word(token - 2))) return false;
	const isLast = !wording.isOneLine(token + 1, token + 3) || wording.word(token + 2) === '';
	if (!isLast && !RESULT.test(wording.word(token + 2))) return false;
	const entrant = namesOver(names, { from: token - 2, to: token - 1 });
	return entrant.every(({ type }) => type === 'person') && (wording.lists(token - 2) & COUNTRIES) === 0;
}
