/**
 * Common nouns of other languages that head names in English news: `Banco Visby`, `Rue Odd`, `Visby Kliniken`. Written out by hand from
 * general knowledge, in lower case, by what is named so; those that English has as well stand in `things.ts`.
 */
import { words } from './word-class.js';

export const FOREIGN_ORGANIZATIONS = words(`
assemblée associação associazione asociación banca banco banka banque bundesamt bundesrat bundestag bundeswehr caisse caja
cámara centro chambre clube colegio collège comité commissione conseil consejo cooperativa deportivo dinamo ediciones editora éditions
edizioni empresa escola escuela école facultad faculté fédération federação federación federazione fondation fondazione fundação fundación
fundacja gazeta gazzetta grupo gruppe gruppo groupe gymnasium hochschule hôpital institut instituto istituto junta kliniken
klinikum kommune kommun landsting liceo liga ligue lokomotiv lycée mairie maison ministère ministerio ministero movimento movimiento
mouvement musée museo museu oficina orchestre orquesta orquestra orchestra parti partei partia partido partito persatuan polícia
policía polizei polizia post prefettura sindacato sindicato sociedad sociedade società société sparebank sparekasse sparkasse spartak
stiftelse stiftelsen stiftung sygehus syndicat teatro théâtre théatre universidad universidade università universität université
universitas universitet uniwersytet vakfı verband verein verlag werke wydawnictwo yayasan zeitung
`);
export const FOREIGN_PLACES = words(`
aeroporto aeropuerto aéroport ain alameda altstadt autopista avenida bab bahía baía bandar barrio basílica bosque brücke bukit burg
cabo calle camino campo cap carrer castel castello castillo cerro château cima ciudad colonia corso costa côte cuenca dorf 
estadio estádio faro fleuve fontaine forêt fjord gare gasse gebel golfo gora grotte gunung hafen hamn hauptbahnhof île ilha isla isola
jabal jalan jebel kampong kampung kirche kloster kuala lac lago laguna llano marché mercado mercato mont montagne monte
monti muntele oblast oued parc parque passeig paseo pays piazza pico plage plaza plateau platz playa pont
ponte porta porte porto praça praia prospekt puente puerta puerto pulau punta qasr quai quartier rambla ribera rio río
riviera rivière rua rue ruta salar sankt sankta schloss see selva sierra stadion stadio stade strada strand strasse straße sungai
talsperre taman tanjung tanjong tel tierra torre ulica ulitsa vale valle vallée vega veld via vila villaggio ville volcán
wadi wald wat zócalo zona
`);
export const FOREIGN_WORKS = words(
	`canción código décret decreto gesetz ley libro livre loi opéra pieśń poema premio prêmio prix preis roman romanzo `,
);
export const FOREIGN_EVENTS = words(`
bienal carnaval carnevale carrera copa coppa coupe derbi feria festa festspiele fiesta gala giornata giro jornada karneval kermesse
messe mondial mondiale mundial pokal rallye salone salon semana settimana tournoi torneo vuelta
`);
