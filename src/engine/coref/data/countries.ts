/**
 * Countries and a few parts of countries: name, demonyms (adjective and people), other names in news English.
 * Facts from the United Nations' list of member states and its terminology database (short and formal names)
 * and from the ISO 3166 names; written out by hand. Fields are parted by `;`, entries of a field by `,`.
 */
const ROWS = `
Afghanistan;Afghan,Afghani
Albania;Albanian
Algeria;Algerian
Andorra;Andorran
Angola;Angolan
Antigua and Barbuda;Antiguan
Argentina;Argentine,Argentinian,Argentinean
Armenia;Armenian
Australia;Australian
Austria;Austrian
Azerbaijan;Azerbaijani,Azeri
Bahamas;Bahamian
Bahrain;Bahraini;Kingdom of Bahrain
Bangladesh;Bangladeshi
Barbados;Barbadian
Belarus;Belarusian,Belarussian;Byelorussia
Belgium;Belgian
Belize;Belizean
Benin;Beninese
Bhutan;Bhutanese
Bolivia;Bolivian
Bosnia and Herzegovina;Bosnian;Bosnia,Bosnia-Herzegovina
Botswana;Botswanan
Brazil;Brazilian
Brunei;Bruneian;Brunei Darussalam
Bulgaria;Bulgarian
Burkina Faso;Burkinabe
Burundi;Burundian
Cambodia;Cambodian;Kampuchea
Cameroon;Cameroonian
Canada;Canadian
Cape Verde;Cape Verdean;Cabo Verde
Central African Republic;Central African;CAR
Chad;Chadian
Chile;Chilean
China;Chinese;People's Republic of China,PRC,Mainland China
Colombia;Colombian
Comoros;Comorian
Republic of the Congo;;Congo-Brazzaville
Democratic Republic of the Congo;Congolese;DRC,DR Congo,Congo,Zaire,Democratic Republic of Congo
Costa Rica;Costa Rican
Croatia;Croatian,Croat
Cuba;Cuban
Cyprus;Cypriot
Czech Republic;Czech;Czechia
Denmark;Danish,Dane
Djibouti;Djiboutian
Dominica;
Dominican Republic;Dominican
East Timor;East Timorese,Timorese;Timor-Leste,Timor Leste
Ecuador;Ecuadorian,Ecuadorean
Egypt;Egyptian
El Salvador;Salvadoran,Salvadorean
England;English,Englishman,Englishwoman
Equatorial Guinea;Equatorial Guinean
Eritrea;Eritrean
Estonia;Estonian
Eswatini;Swazi;Swaziland
Ethiopia;Ethiopian
Fiji;Fijian
Finland;Finnish,Finn
France;French,Frenchman,Frenchwoman
Gabon;Gabonese
Gambia;Gambian
Georgia;Georgian
Germany;German;Federal Republic of Germany
Ghana;Ghanaian
Greece;Greek
Grenada;Grenadian
Guatemala;Guatemalan
Guinea;Guinean
Guinea-Bissau;
Guyana;Guyanese
Haiti;Haitian
Honduras;Honduran
Hong Kong;Hong Konger,Hongkonger
Hungary;Hungarian
Iceland;Icelandic,Icelander
India;Indian
Indonesia;Indonesian
Iran;Iranian;Islamic Republic of Iran,Persia
Iraq;Iraqi
Ireland;Irish,Irishman,Irishwoman;Republic of Ireland
Israel;Israeli
Italy;Italian
Ivory Coast;Ivorian;Cote d'Ivoire
Jamaica;Jamaican
Japan;Japanese
Jordan;Jordanian
Kazakhstan;Kazakh,Kazakhstani
Kenya;Kenyan
Kosovo;Kosovar,Kosovan
Kuwait;Kuwaiti
Kyrgyzstan;Kyrgyz
Laos;Laotian,Lao
Latvia;Latvian
Lebanon;Lebanese
Lesotho;
Liberia;Liberian
Libya;Libyan
Liechtenstein;Liechtensteiner
Lithuania;Lithuanian
Luxembourg;Luxembourgish,Luxembourger
Madagascar;Malagasy
Malawi;Malawian
Malaysia;Malaysian
Maldives;Maldivian
Mali;Malian
Malta;Maltese
Mauritania;Mauritanian
Mauritius;Mauritian
Mexico;Mexican
Micronesia;Micronesian
Moldova;Moldovan
Monaco;Monegasque
Mongolia;Mongolian
Montenegro;Montenegrin
Morocco;Moroccan
Mozambique;Mozambican
Myanmar;Burmese;Burma
Namibia;Namibian
Nauru;Nauruan
Nepal;Nepalese,Nepali
Netherlands;Dutch,Dutchman,Dutchwoman;Holland
New Zealand;New Zealander;Aotearoa
Nicaragua;Nicaraguan
Niger;Nigerien
Nigeria;Nigerian
North Korea;North Korean;DPRK,Democratic People's Republic of Korea
North Macedonia;Macedonian;Macedonia
Northern Ireland;Northern Irish
Norway;Norwegian
Oman;Omani
Pakistan;Pakistani
Palau;Palauan
Palestine;Palestinian
Panama;Panamanian
Papua New Guinea;Papua New Guinean;PNG
Paraguay;Paraguayan
Peru;Peruvian
Philippines;Filipino,Philippine,Filipina
Poland;Polish,Pole
Portugal;Portuguese
Puerto Rico;Puerto Rican
Qatar;Qatari
Romania;Romanian
Russia;Russian;Russian Federation
Rwanda;Rwandan
Saint Lucia;Saint Lucian;St Lucia,St. Lucia
Samoa;Samoan
Saudi Arabia;Saudi,Saudi Arabian;Kingdom of Saudi Arabia,KSA
Scotland;Scottish,Scot,Scotsman,Scots
Senegal;Senegalese
Serbia;Serbian,Serb
Seychelles;Seychellois
Sierra Leone;Sierra Leonean
Singapore;Singaporean
Slovakia;Slovak,Slovakian
Slovenia;Slovenian,Slovene
Solomon Islands;Solomon Islander
Somalia;Somali,Somalian
South Africa;South African
South Korea;South Korean;Republic of Korea,ROK
South Sudan;South Sudanese
Soviet Union;Soviet;USSR,U.S.S.R.
Spain;Spanish,Spaniard
Sri Lanka;Sri Lankan
Sudan;Sudanese
Suriname;Surinamese
Sweden;Swedish,Swede
Switzerland;Swiss
Syria;Syrian
Taiwan;Taiwanese
Tajikistan;Tajik
Tanzania;Tanzanian
Thailand;Thai
Tibet;Tibetan
Togo;Togolese
Tonga;Tongan
Trinidad and Tobago;Trinidadian
Tunisia;Tunisian
Turkey;Turkish,Turk;Turkiye,Türkiye
Turkmenistan;Turkmen
Tuvalu;Tuvaluan
Uganda;Ugandan
Ukraine;Ukrainian
United Arab Emirates;Emirati;UAE,U.A.E.
United Kingdom;British,Briton,Brit;UK,U.K.,Britain,Great Britain
United States;American;US,U.S.,USA,U.S.A.,America,United States of America
Uruguay;Uruguayan
Uzbekistan;Uzbek
Vanuatu;ni-Vanuatu
Vatican City;;Vatican,Holy See
Venezuela;Venezuelan
Vietnam;Vietnamese;Viet Nam
Wales;Welsh,Welshman,Welshwoman
Yemen;Yemeni
Zambia;Zambian
Zimbabwe;Zimbabwean;Rhodesia
`;

/** One row of the table. */
export interface Country {
	readonly name: string;
	readonly demonyms: readonly string[];
	readonly aliases: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
	.split('\n')
	.map((row) => {
		const [name = '', demonyms = '', aliases = ''] = row.split(';');
		return { name, demonyms: entries(demonyms), aliases: entries(aliases) };
	});

function entries(field: string): string[] {
	return field.split(',').filter(Boolean);
}
