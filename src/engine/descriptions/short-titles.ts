/** Turns long titles into the desk's short ones (`prime minister` → `PM`). A setting of the reader; off by default. */

/**
 * Long titles and their short forms, longest first: the customary abbreviations of news style guides for
 * titles in front of names, and the initials that British and Commonwealth desks use.
 */
const SHORT: readonly (readonly [RegExp, string])[] = [
	[/\bdeputy prime minister\b/g, 'DPM'],
	[/\bprime minister\b/g, 'PM'],
	[/\bmember of parliament\b/g, 'MP'],
	[/\bmember of the European Parliament\b/g, 'MEP'],
	[/\bchief executive officer\b/g, 'CEO'],
	[/\bchief financial officer\b/g, 'CFO'],
	[/\bchief operating officer\b/g, 'COO'],
	[/\bchief technology officer\b/g, 'CTO'],
	[/\blieutenant colonel\b/g, 'Lt. Col.'],
	[/\blieutenant general\b/g, 'Lt. Gen.'],
	[/\bmajor general\b/g, 'Maj. Gen.'],
	[/\bbrigadier general\b/g, 'Brig. Gen.'],
	[/\bdistrict attorney\b/g, 'DA'],
	[/\battorney general\b/g, 'AG'],
	[/\bvice president\b/g, 'VP'],
	[/\blieutenant governor\b/g, 'Lt. Gov.'],
	[/\bgovernor\b(?! general)/g, 'Gov.'],
	[/\bsenator\b/g, 'Sen.'],
	[/\brepresentative\b(?! of)/g, 'Rep.'],
	// After a noun it is another office: `secretary general`.
	[/(?<=^|\b(?:[A-Z][\w-]*|\w+-star|army|former|retired|top) )general\b(?=$|,| of| and)/g, 'Gen.'],
	[/\bcolonel\b/g, 'Col.'],
	[/\blieutenant\b/g, 'Lt.'],
	[/\bsergeant\b/g, 'Sgt.'],
	[/\bprofessor\b/g, 'Prof.'],
	[/\breverend\b/g, 'Rev.'],
	[/\bdoctor\b/g, 'Dr.'],
];

/** A context with its titles shortened: `caretaker prime minister of Iraq` → `caretaker PM of Iraq`. */
export function shortTitles(context: string): string {
	return SHORT.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), context);
}
