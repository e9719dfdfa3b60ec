/**
 * Other names of places that news uses side by side: the names of one place, parted by `|`. Facts, written out by hand.
 */

/** US states with the Associated Press's abbreviations and postal codes; Australian and Canadian ones. */
const STATES = `
Alabama|Ala.|AL;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA;Colorado|Colo.|CO;Connecticut|Conn.|CT;Delaware|Del.|DE
Florida|Fla.|FL;Georgia|Ga.|GA;Illinois|Ill.|IL;Indiana|Ind.;Kansas|Kan.|KS;Kentucky|Ky.|KY;Louisiana|La.;Maryland|Md.|MD
Massachusetts|Mass.|MA;Michigan|Mich.|MI;Minnesota|Minn.|MN;Mississippi|Miss.|MS;Missouri|Mo.|MO;Montana|Mont.|MT;Nebraska|Neb.|NE
Nevada|Nev.|NV;New Hampshire|N.H.|NH;New Jersey|N.J.|NJ;New Mexico|N.M.|NM;North Carolina|N.C.|NC;North Dakota|N.D.|ND
Oklahoma|Okla.|OK;Oregon|Ore.;Pennsylvania|Pa.|PA|Penn.;Rhode Island|R.I.|RI;South Carolina|S.C.|SC;South Dakota|S.D.|SD
Tennessee|Tenn.|TN;Texas|Tex.|TX;Vermont|Vt.|VT;Virginia|Va.|VA;Washington|Wash.;West Virginia|W.Va.|WV;Wisconsin|Wis.|WI
Wyoming|Wyo.|WY;District of Columbia|D.C.|DC;New South Wales|NSW;Australian Capital Territory|ACT;British Columbia|B.C.|BC
`;

/** Cities and unions: what they are called for short, and what they were called before. */
const OTHERS = `
New York City|NYC|N.Y.C.;Washington, D.C.|Washington DC|Washington D.C.|Washington, DC;Los Angeles|LA|L.A.;Mumbai|Bombay
Kolkata|Calcutta;Chennai|Madras;Bengaluru|Bangalore;Kyiv|Kiev;Ho Chi Minh City|Saigon;Beijing|Peking;Yangon|Rangoon
European Union|EU|E.U.;International Space Station|ISS
`;

export const PLACE_NAMES = [STATES, OTHERS].flatMap((table) =>
	table
		.trim()
		.split(/[;\n]/)
		.map((row) => row.split('|')),
);

/** Abbreviations of states that end with a full stop, in lower case without it: `calif`. */
export const STATE_ABBREVIATIONS: readonly string[] = STATES.split(/[|;\s]/).flatMap((name) =>
	/^[A-Z][a-z]+\.$/.test(name) ? [name.slice(0, -1).toLowerCase()] : [],
);

/** US states that the Associated Press writes out, and New York, whose name is a city's as well. */
const WRITTEN_OUT = 'Alaska;Hawaii;Idaho;Iowa;Maine;New York|N.Y.|NY;Ohio;Utah';

const STATE_NAMES: ReadonlyMap<string, string> = new Map(
	`${STATES.trim()};${WRITTEN_OUT}`.split(/[;\n]/).flatMap((row) => {
		const names = row.split('|');
		return names.map((one): [string, string] => [one, names[0] ?? one]);
	}),
);

/** The state that a name or abbreviation stands for (`N.M.`, `New Mexico`); undefined for others. */
export function stateNamed(written: string): string | undefined {
	return STATE_NAMES.get(written);
}
