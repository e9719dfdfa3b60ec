/**
 * Abbreviations whose full stop belongs to the word. Our own list, from the customary abbreviations of
 * English news style guides (titles, months, US states, companies, units) and Latin ones.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr drs prof profs rev fr sr jr st ste messrs mme mlle hon pres gov govs sen sens rep reps lt col gen maj capt cmdr cpl sgt pvt adm ' +
		'insp supt det asst assoc dep atty amb brig cdr det-insp ' +
		'jan feb apr jun jul aug sept oct nov dec tues thur thurs ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
		'tenn tex va vt wash wis wyo ' +
		'inc ltd co corp bros plc llc bhd pty rs dept univ assn ave blvd rd sq mt ft no nos vs v viz cf al etc approx est fig vol ed eds pp ca'
	).split(' '),
);

/** Abbreviations after which a sentence may just as well end: an upper-case word does not decide it. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
	'inc ltd co corp bros plc llc bhd pty etc al jr sr dept assn ave blvd rd sq'.split(' '),
);
